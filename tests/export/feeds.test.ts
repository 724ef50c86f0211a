import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { type FeedDocument, feedsOf } from '../../src/core/export/feeds/feed-text.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { claimWords } from '../../src/core/export/feeds/claim-words.ts';
import { sha256Hex } from '../../src/io/hash.ts';
import { hostileRecord } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';

const grammar = await readFile(join(projectFolder, 'tests/export/schemas/atom.rng'), 'utf8');
const [own, harbour] = await Promise.all(['content', 'tests/fixtures/harbour'].map((folder) => chronicleOf({ content: join(projectFolder, folder) })));
const root = 'https://reader.example/a/';
const unheld = 'a\u0000b\u000Bc\uD800d\uFFFEe]]>f&#0;g';

const documentsOf = (chronicle: Chronicle, baseUrl: string | null = root): FeedDocument[] => feedsOf(chronicle, { baseUrl, digest: sha256Hex }).documents();

/** What the grammar of Atom has against documents. */
async function faultsOf(texts: readonly string[]): Promise<string[]> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng', initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: memoryPages.GiB });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The record with a hostile text in every free field, and a few that XML cannot hold. */
function hostile(chronicle: Chronicle): Chronicle {
  const record = hostileRecord(chronicle);
  const [first, ...others] = record.entries;
  return first === undefined ? record : { ...record, site: { ...record.site, title: unheld }, entries: [{ ...first, title: unheld, summary: unheld }, ...others] };
}

describe.each([
  { name: 'this checkout', chronicle: own as Chronicle },
  { name: 'the harbour', chronicle: harbour as Chronicle },
  { name: 'the harbour with hostile texts', chronicle: hostile(harbour as Chronicle) },
])('the feeds of $name', ({ chronicle }) => {
  const documents = documentsOf(chronicle);
  const atom = documents.filter(({ format }) => format === 'atom').map(({ path, text }) => ({ path, text: text(), json: documents.find((each) => each.path === path.replace(/atom$/, 'json'))?.text() ?? '' }));

  test('are Atom by the grammar of RFC 4287, with and without an address', async () => {
    expect(await faultsOf(atom.map(({ text }) => text))).toEqual([]);
    expect(await faultsOf(documentsOf(chronicle, null).filter(({ format }) => format === 'atom').slice(0, 3).map(({ text }) => text()))).toEqual([]);
  });

  test('say the same in both formats to a feed reader', () => {
    for (const { path, text, json } of atom) {
      const [one, other] = [parseAtomFeed(text), parseJsonFeed(json)];
      const plain = (content: string | undefined) => content?.replaceAll(/ xml:lang="[^"]*"/g, '');
      expect({ path, title: one.title?.value, at: one.links?.find(({ rel }) => rel === 'self')?.href }).toEqual({ path, title: other.title, at: other.feed_url?.replace(/json$/, 'atom') });
      const inAtom = one.entries?.map(({ id, title, links, published, content, summary }) => ({ id, title: title?.value, url: links?.[0]?.href, published, content: plain(content?.value), summary: summary?.value }));
      const inJson = other.items?.map(({ id, title, url, date_published, content_html, summary }) => ({ id, title, url, published: date_published, content: content_html, summary }));
      expect(inJson ?? []).toEqual(inAtom ?? []);
    }
  });

  test('hold each report once, and begin anew with none of their pages', () => {
    const pages = atom.filter(({ path }) => /^feeds\/entries(?:\.|\/)/.test(path)).map(({ text }) => parseAtomFeed(text));
    const ids = pages.flatMap(({ entries }) => entries?.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(chronicle.entries.length);
    expect(ids).toHaveLength(chronicle.entries.length);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(1);
    const newest = pages.flatMap(({ entries }) => entries?.map(({ updated }) => Date.parse(updated ?? '')) ?? []);
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
  });

  test('have each claim with who made it, as text in paragraphs and lists and nothing else', () => {
    const told = claimWords(chronicle, chronicle.site.language);
    const text = atom.find(({ path }) => path === 'feeds/entries.atom')?.text ?? '';
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const divs = [...document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'div')];
    const inside = divs.flatMap((div) => [...div.getElementsByTagName('*')]);
    expect([...new Set(inside.map(({ localName }) => localName))].sort()).toEqual(['li', 'p', 'ul']);
    expect([...new Set(inside.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)))].sort()).toEqual(['dir', 'lang', 'xml:lang']);
    const items = new Set(divs.flatMap((div) => [...div.getElementsByTagName('li')].map(({ textContent }) => (textContent ?? '').replaceAll(/[\u2028\u2029]/g, '\n'))));
    const links = new Set([...document.getElementsByTagName('link')].map((link) => link.getAttribute('href')));
    const listed = chronicle.entries.filter(({ id }) => links.has(`${root}entries/${id}.html`));
    expect(listed.length).toBeGreaterThan(5);
    // This reader takes line separators for line ends, as XML 1.1 does.
    const flat = (each: string) => each.replaceAll(/[\u2028\u2029]/g, '\n');
    for (const { claims } of listed) for (const claim of claims) expect(items).toContain(flat(`${claim.statement}${told(claim)}`));
  });

  test('are inert as files of JSON', () => {
    for (const { json } of atom) expect(json).not.toMatch(/[<>\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('the grammar', () => {
  test.each([
    { fault: 'no id', spoil: (text: string) => text.replace(/ <id>.*<\/id>\n/, '') },
    { fault: 'a date that is none', spoil: (text: string) => text.replace(/<updated>[^<]*/, '<updated>2024-02') },
    { fault: 'markup that is not escaped', spoil: (text: string) => text.replace('<subtitle>', '<subtitle><b/>') },
    { fault: 'content that is no XHTML', spoil: (text: string) => text.replace('<div xmlns="http://www.w3.org/1999/xhtml">', '<div xmlns="">') },
  ])('would find $fault', async ({ spoil }) => {
    const text = documentsOf(harbour as Chronicle)[0]?.text() ?? '';
    expect(spoil(text)).not.toBe(text);
    expect((await faultsOf([spoil(text)])).length).toBeGreaterThan(0);
  });
});
