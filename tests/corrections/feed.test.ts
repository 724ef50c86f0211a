import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { feedText } from '../../src/core/export/feeds/feed-text.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { sha256Hex } from '../../src/io/hash.ts';
import { catalogueOf } from '../../src/core/words/languages.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { hostileRecord, hostileTexts } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf, filesOf, samplePagesOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();
const page = usePage(browser);
const feedPath = 'corrections.atom';

interface Parsed {
  /** What the parser has against it; null: it is well-formed. */
  readonly fault: string | null;
  readonly root: string;
  /** `namespace name` of every element. */
  readonly elements: readonly string[];
  readonly feed: Parts;
  readonly entries: readonly Parts[];
}

interface Parts {
  /** Names of children, in order. */
  readonly children: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
  readonly category: string | null;
  readonly paragraphs: readonly string[];
}

/** Reads a feed with the XML parser of the browser, which we did not write; runs there. */
function parsed(text: string): Parsed {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const partsOf = (element: Element) => {
    const own = [...element.children];
    const textOf = (name: string) => own.filter(({ localName }) => localName === name).map(({ textContent }) => textContent).join('\n');
    return {
      children: own.map(({ localName }) => localName),
      id: textOf('id'),
      title: textOf('title'),
      updated: textOf('updated'),
      links: own.filter(({ localName }) => localName === 'link').map((link) => ({ rel: link.getAttribute('rel') ?? '', href: link.getAttribute('href') ?? '', type: link.getAttribute('type') ?? '' })),
      category: own.find(({ localName }) => localName === 'category')?.getAttribute('term') ?? null,
      paragraphs: own.filter(({ localName }) => localName === 'content').flatMap((content) => [...content.querySelectorAll('p')].map(({ textContent }) => textContent)),
    };
  };
  const root = document.documentElement;
  const all = [...document.querySelectorAll('*')];
  return {
    fault: document.querySelector('parsererror')?.textContent ?? null,
    root: `${root.namespaceURI} ${root.localName}`,
    elements: all.map((element) => `${element.namespaceURI} ${element.localName}`),
    feed: partsOf(root),
    entries: [...root.children].filter(({ localName }) => localName === 'entry').map(partsOf),
  };
}

const parse = (on: Page, text: string): Promise<Parsed> => on.evaluate(parsed, text);

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287 asks of a feed that this one can miss. */
function faultsOf({ fault, root, elements, feed, entries }: Parsed): string[] {
  const faults = fault === null ? [] : [fault];
  if (root !== `${atom} feed`) faults.push(`root ${root}`);
  const allowed = ['feed', 'entry', 'id', 'title', 'subtitle', 'updated', 'author', 'name', 'rights', 'link', 'category', 'content'].map((name) => `${atom} ${name}`);
  faults.push(...elements.filter((each) => ![...allowed, `${xhtml} div`, `${xhtml} p`].includes(each)));
  const once = (parts: Parts, names: readonly string[]) => names.filter((name) => parts.children.filter((child) => child === name).length !== 1).map((name) => `${parts.id}: not one ${name}`);
  faults.push(...once(feed, ['id', 'title', 'updated', 'author', 'rights', 'subtitle']), ...entries.flatMap((entry) => once(entry, ['id', 'title', 'updated', 'content'])));
  for (const { id, updated, links, title } of [feed, ...entries]) {
    if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)) faults.push(`id ${id}`);
    if (!dateTime.test(updated) || Number.isNaN(Date.parse(updated))) faults.push(`updated ${updated}`);
    if (links.filter(({ rel }) => rel === 'alternate').length !== 1) faults.push(`${id}: not one alternate`);
    if (title.trim() === '') faults.push(`${id}: no title`);
  }
  const ids = [feed, ...entries].map(({ id }) => id);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`));
  return faults;
}

describe.each(Object.values(inject('sites')))('the feed of the $name site', (site) => {
  let chronicle: Chronicle;
  let feed: Parsed;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    const reader = await browser().newPage();
    feed = await parse(reader, await readFile(join(site.out, feedPath), 'utf8'));
    await reader.close();
  });

  test('is Atom, by a parser that we did not write', () => {
    expect(faultsOf(feed)).toEqual([]);
  });

  test('holds each revision but the publications, and whatever was withdrawn', () => {
    const expected = chronicle.entries.flatMap(({ title, revisions, withdrawn }) => {
      const kinds = revisions.map(({ kind }) => kind).filter((kind) => kind !== 'published');
      return [...kinds, ...(withdrawn === null || kinds.includes('withdrawn') ? [] : ['withdrawn'])].map((kind) => `${kind} ${title}`);
    });
    expect(feed.entries.map(({ category, title }) => `${category ?? ''} ${title.replace(/^\w+: /, '')}`).sort()).toEqual(expected.sort());
    for (const { withdrawn, title } of chronicle.entries) {
      if (withdrawn !== null) expect(feed.entries.find((each) => each.title === `Withdrawn: ${title}`)?.paragraphs).toContain(withdrawn.reason);
    }
  });

  test('links to pages that are there, in full where it is known where the site stands', async () => {
    const files = new Set(await filesOf(site));
    const root = site.baseUrl ?? 'https://reader.example/a/';
    const hrefs = [feed.feed, ...feed.entries].flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs.filter((href) => !files.has(new URL(href, `${root}${feedPath}`).href.slice(root.length)))).toEqual([]);
    expect(hrefs.filter((href) => /^https?:/.test(href) !== (site.baseUrl !== null))).toEqual([]);
    expect(feed.feed.links).toContainEqual({ rel: 'self', href: `${site.baseUrl ?? ''}${feedPath}`, type: 'application/atom+xml' });
  });

  test('is named in the head of every page, and linked from the corrections', async () => {
    const named = await survey(browser(), site, (document) => [...document.querySelectorAll('head > link[rel="alternate"][type="application/atom+xml"][href$="corrections.atom"]')].map((link) => ({ href: link.getAttribute('href') ?? '', title: link.getAttribute('title'), language: document.documentElement.lang })), await samplePagesOf(site));
    for (const [path, links] of named) {
      expect({ path, count: links.length, title: links[0]?.title }).toEqual({ path, count: 1, title: catalogueOf(links[0]?.language ?? '').page.frame.feed(chronicle.site.title) });
      const root = site.baseUrl ?? 'https://reader.example/a/';
      expect({ path, to: new URL(links[0]?.href ?? '', `${root}${path}`).href }).toEqual({ path, to: `${root}${feedPath}` });
    }
    const linked = await survey(browser(), site, (document) => document.querySelector('main a[type="application/atom+xml"]')?.getAttribute('href') ?? null, ['corrections.html']);
    expect(linked.get('corrections.html')).toBe(feedPath);
  });
});

describe('the feed of the harbour, read by hand', () => {
  test('tells each correction with its date in words, and the earliest instant of it', async () => {
    const { entries } = await parse(page(), await readFile(join(inject('sites').harbour.out, feedPath), 'utf8'));
    expect(entries.filter(({ title }) => title.endsWith('the light is out')).map(({ title, updated, paragraphs }) => [title, updated, ...paragraphs])).toEqual([
      ['Corrected: Harbour office: the light is out', '2020-03-04T00:00:00-04:00', 'Corrected, 4 March 2020.', 'The hour is local time: daylight saving ended two hours later.'],
      ['Added: Harbour office: the light is out', '2020-02-01T14:00:00-04:00', 'Added, 1 February 2020, 18:00 (UTC).', 'The second entry of the log.'],
      ['Clarified: Harbour office: the light is out', '2020-02-01T00:00:00-04:00', 'Clarified, February 2020.'],
    ]);
  });
});

describe('texts that would do something', () => {
  test('are texts in the feed, whatever XML makes of their characters', async () => {
    const harmless = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });
    const record = hostileRecord(harmless);
    const unheld = 'a\u0000b\u000Bc\uD800d\uFFFEe]]>f&#0;g';
    const [first] = record.entries;
    const chronicle: Chronicle = { ...record, site: { ...record.site, title: unheld }, entries: record.entries.map((entry) => (entry === first ? { ...entry, title: unheld } : entry)) };
    const revised: Chronicle = { ...chronicle, entries: chronicle.entries.map((entry, index) => ({ ...entry, revisions: [{ date: entry.reported, kind: 'corrected', note: hostileTexts[index % hostileTexts.length] ?? null }] })) };
    const feed = await parse(page(), feedText(revised, 'corrections', 'atom', { baseUrl: null, digest: sha256Hex }));
    expect(faultsOf(feed)).toEqual([]);
    expect(feed.feed.title).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe]]>f&#0;g: corrections');
    const texts = feed.entries.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('\n');
    expect(revised.entries.flatMap(({ revisions }) => revisions.map(({ note }) => note ?? '')).filter((note) => !texts.includes(note))).toEqual([]);
  });

  test('would be found by the parser if they were not escaped', async () => {
    const feed = feedText(await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') }), 'corrections', 'atom', { baseUrl: null, digest: sha256Hex });
    expect(faultsOf(await parse(page(), feed.replace('<subtitle>', '<subtitle><b>&'))).length).toBeGreaterThan(0);
    expect(faultsOf(await parse(page(), feed.replace('<subtitle>', '<subtitle><b/>')))).toEqual([`${atom} b`]);
  });
});
