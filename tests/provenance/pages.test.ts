import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { chronicleGraph, entryGraph, jsonLdPath } from '../../src/core/export/json-ld.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { statementsOf } from './read-graph.ts';

const browser = useBrowser();

/** What a page tells programs; runs in the browser. */
const told = (document: Document) => ({
  graphs: [...document.querySelectorAll('head > script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ''),
  facts: [...document.querySelectorAll('head > meta')].map((meta) => ({ name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '', content: meta.getAttribute('content') ?? '' })),
  schemas: [...document.querySelectorAll<HTMLLinkElement>('head > link[rel^="schema."]')].map(({ rel }) => rel),
  objects: [...document.querySelectorAll<HTMLElement>('body span.Z3988')].map(({ title }) => title),
  spoken: [...document.querySelectorAll<HTMLElement>('body span.Z3988')].map(({ textContent }) => textContent).join(''),
});
type Told = ReturnType<typeof told>;

const titleOf = (object: string): string => {
  const pairs = new URLSearchParams(object);
  return pairs.get('rft.atitle') ?? pairs.get('rft.btitle') ?? pairs.get('rft.title') ?? '';
};
const valuesOf = ({ facts }: Told, wanted: string): string[] => facts.filter(({ name }) => name === wanted).map(({ content }) => content);

describe.each([inject('sites').own, inject('sites').harbour])('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: Map<string, Told>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, told);
  });
  const pageAt = (path: string): Told => pages.get(path) as Told;
  const versionsOf = (id: string) => [...pages.keys()].filter((path) => path === `entries/${id}.html` || path.startsWith(`entries/${id}.`));

  test('each page of an entry holds its graph, in every language', async () => {
    for (const { id, translations } of chronicle.entries) {
      const paths = versionsOf(id);
      expect(paths).toHaveLength(1 + translations.length);
      for (const path of paths) expect(pageAt(path).graphs.map((text) => JSON.parse(text) as unknown)).toEqual([entryGraph(chronicle, id, { baseUrl: site.baseUrl })]);
    }
  });

  test('its things are called by pages and places that are there', async () => {
    const root = site.baseUrl ?? 'https://lamp.example/';
    for (const { id } of chronicle.entries) {
      const path = `entries/${id}.html`;
      const { all } = await statementsOf(JSON.parse(pageAt(path).graphs[0] ?? '{}') as object, `${root}${path}`);
      const own = new Set(all.flatMap(({ subject }) => (subject.value.startsWith(root) ? [subject.value.slice(root.length).replace(/#.*$/, '')] : [])));
      expect([...own].filter((each) => !pages.has(each))).toEqual([]);
      expect(own).toContain(path);
    }
  });

  test('no other page holds a graph, and the file holds the whole', async () => {
    expect([...pages].filter(([path, { graphs }]) => graphs.length > 0 && !path.startsWith('entries/'))).toEqual([]);
    expect(JSON.parse(await readFile(join(site.out, jsonLdPath), 'utf8'))).toEqual(chronicleGraph(chronicle, { baseUrl: site.baseUrl }));
  });

  test('the head of an entry names it in Dublin Core and OpenGraph, with an address only where there is one', () => {
    for (const { id, title } of chronicle.entries) {
      const page = pageAt(`entries/${id}.html`);
      const address = site.baseUrl === null ? [] : [`${site.baseUrl}entries/${id}.html`];
      expect([valuesOf(page, 'DC.title'), valuesOf(page, 'og:title'), valuesOf(page, 'og:type'), valuesOf(page, 'DC.identifier'), valuesOf(page, 'og:url')]).toEqual([[title], [title], ['article'], address, address]);
      expect(page.schemas).toEqual(expect.arrayContaining(['schema.DC', 'schema.DCTERMS']));
    }
  });

  test('reference managers find on the page of an entry the entry and each source once', () => {
    for (const entry of chronicle.entries) {
      const cited = [...new Set(entry.notes.map(({ source }) => source))].map((id) => chronicle.sources.find((source) => source.id === id)?.title);
      expect(pageAt(`entries/${entry.id}.html`).objects.map(titleOf).sort()).toEqual([entry.title, ...cited].sort());
    }
  });

  test('and on the page of a source that source first, and on the list of sources each', () => {
    for (const { id, title } of chronicle.sources) expect(titleOf(pageAt(`sources/${id}.html`).objects[0] ?? '')).toBe(title);
    expect(new Set(pageAt('sources.html').objects.map(titleOf))).toEqual(new Set(chronicle.sources.map(({ title }) => title)));
  });

  test('what is for programs is not for readers: it has no words on the page', () => {
    expect([...pages.values()].map(({ spoken }) => spoken).join('')).toBe('');
  });
});
