import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import jsonld from 'jsonld';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chronicleGraph, chronicleJsonLd, entryGraph } from '../../src/core/export/json-ld.ts';
import { jsonScript } from '../../src/core/export/json-script.ts';
import { coinsTitle } from '../../src/core/render/coins.ts';
import { escapeAttribute } from '../../src/core/render/markup.ts';
import { pagePolicy } from '../../src/site/page-policy.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { hostileRecord, hostileTexts } from './hostile-record.ts';
import { leavesOf, readAt, type Json } from './read-graph.ts';

const harmless = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });
const hostile = hostileRecord(harmless);
const newFolder = temporaryFolders();
const page = usePage(useBrowser());

/** A page under the policy of those that have no script. */
const documentWith = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy(null)}"><title>quiet</title>${head}</head><body><main>${body}</main></body></html>`;

/** Opens a page from a disk, and tells what it complained of. */
async function open(on: Page, html: string): Promise<string[]> {
  const file = join(await newFolder(), 'page.html');
  await writeFile(file, html);
  const complaints: string[] = [];
  on.on('console', (message) => complaints.push(message.text()));
  on.on('pageerror', (error) => complaints.push(error.message));
  on.on('request', (request) => !request.url().startsWith('file:') && complaints.push(request.url()));
  await on.goto(pathToFileURL(file).href);
  on.removeAllListeners();
  return complaints;
}

const shapeOf = (on: Page) =>
  on.evaluate(() => ({ title: document.title, scripts: document.scripts.length, inMain: document.querySelectorAll('main > *').length, beside: document.body.children.length }));

describe('texts that would do something', () => {
  test('are all in the graph, as texts', () => {
    const written = JSON.stringify(chronicleGraph(hostile, { baseUrl: null }));
    expect(hostileTexts.filter((text) => !written.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  test('leave the graph as large as harmless ones, with the same things in it, and fetch nothing', async () => {
    const base = 'https://lamp.example/data/chronicle.jsonld';
    const [given, usual] = [hostile, harmless].map((chronicle) => chronicleGraph(chronicle, { baseUrl: null }));
    const expanded = await jsonld.expand(given ?? {}, readAt(base));
    expect(leavesOf(expanded as Json)).toBe(leavesOf(given as unknown as Json));
    const subjects = async (graph: object) => [...new Set((await jsonld.toRDF(graph, readAt(base))).flatMap(({ subject }) => (subject.termType === 'NamedNode' ? [subject.value] : [])))].sort();
    expect(await subjects(given ?? {})).toEqual(await subjects(usual ?? {}));
  });

  test('do nothing in the data block of a page, which the policy lets stand without a complaint, also from a disk', async () => {
    for (const { id } of hostile.entries) {
      const graph = entryGraph(hostile, id, { baseUrl: null });
      const complaints = await open(page(), documentWith(`<script type="application/ld+json">${jsonScript(graph)}</script>`, '<p>text</p>'));
      expect({ id, complaints, shape: await shapeOf(page()) }).toEqual({ id, complaints: [], shape: { title: 'quiet', scripts: 1, inMain: 1, beside: 1 } });
      expect(JSON.parse(await page().evaluate(() => document.scripts[0]?.textContent ?? ''))).toEqual(graph);
    }
  });

  test('do nothing in a context object', async () => {
    const spans = hostile.sources.map((source) => `<span class="Z3988" title="${escapeAttribute(coinsTitle(source))}"></span>`);
    const complaints = await open(page(), documentWith('', spans.join('')));
    expect({ complaints, shape: await shapeOf(page()) }).toEqual({ complaints: [], shape: { title: 'quiet', scripts: 0, inMain: spans.length, beside: 1 } });
    const titles = await page().locator('span.Z3988').evaluateAll((elements) => elements.map((element) => [...new URLSearchParams((element as HTMLElement).title)].flatMap(([key, value]) => (/^rft\.[ab]?title$/.test(key) ? [value] : []))[0]));
    expect(titles).toEqual(hostile.sources.map(({ title }) => title));
  });

  test('are as inert in the file as on a page', () => {
    expect(chronicleJsonLd(hostile, { baseUrl: null })).not.toMatch(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
  });

  test('would be seen here if they were not escaped', async () => {
    const graph = entryGraph(hostile, hostile.entries[0]?.id ?? '', { baseUrl: null });
    const complaints = await open(page(), documentWith(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`, '<p>text</p>'));
    expect(complaints.length).toBeGreaterThan(0);
    expect(await shapeOf(page())).not.toMatchObject({ scripts: 1, inMain: 1 });
  });
});
