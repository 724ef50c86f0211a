import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { TimeSpan } from '../../src/core/model/time-span.ts';
import { readContent } from '../../src/io/read-content.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { factsOf, type PageFacts } from '../support/page-facts.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();

describe.each(Object.values(inject('sites')))('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: ReadonlyMap<string, PageFacts>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, factsOf);
  });
  const pageAt = (path: string): PageFacts => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`There is no page ${path}.`);
    return page;
  };
  const fileOf = (id: string, language?: string): string => (language === undefined ? `${id}.html` : `${id}.${language.toLowerCase()}.html`);

  test('no two pages have one title, but for addresses that only lead on', () => {
    const titles = Map.groupBy([...pages].filter(([, { leadsOn }]) => !leadsOn), ([, { title }]) => title.trim());
    expect([...titles].filter(([title, same]) => title === '' || same.length > 1).map(([title, same]) => ({ title, pages: same.map(([path]) => path) }))).toEqual([]);
  });

  test('each page has one first heading, a language, and no id twice', () => {
    const found = [...pages].map(([path, { headings, language, twice }]) => ({ path, headings, language, twice }));
    // A translation speaks its own language where there are words in it.
    expect(found).toEqual(found.map(({ path }) => ({ path, headings: 1, language: path.endsWith('.uk.html') ? 'uk' : 'en', twice: [] })));
  });

  test('each language tag is one that a browser knows', () => {
    const tags = new Set([...pages.values()].flatMap(({ tags }) => tags));
    expect([...tags].filter((tag) => !isLanguage(tag))).toEqual([]);
  });

  test('a translation is marked as such, and each version of a report names the others', () => {
    const translated = chronicle.entries.filter(({ translations }) => translations.length > 0);
    for (const { id, language, translations } of translated) {
      const versions = [{ language, file: fileOf(id) }, ...translations.map((each) => ({ language: each.language, file: fileOf(id, each.language) }))];
      for (const version of versions) {
        const { languageOfHeading, alternates, versionLinks } = pageAt(`entries/${version.file}`);
        const others = versions.filter((each) => each !== version);
        expect(languageOfHeading).toBe(version.language);
        expect(alternates).toEqual(versions.map((each) => `${each.language} ${site.baseUrl === null ? each.file : `${site.baseUrl}entries/${each.file}`}`));
        expect(versionLinks).toEqual(others.map((each) => `${each.language} ${each.file}`));
      }
    }
    const others = [...pages].filter(([path]) => !translated.some(({ id }) => path.startsWith(`entries/${id}.`)));
    expect(others.filter(([, { alternates }]) => alternates.length > 0).map(([path]) => path)).toEqual([]);
  });

  test('the heading of a source is in the language of the source', () => {
    for (const { id, language } of chronicle.sources) {
      expect({ id, language: pageAt(`sources/${id}.html`).languageOfHeading }).toEqual({ id, language: language ?? 'en' });
    }
  });

  test('each reference names the original and its archived copies as Robust Links do', () => {
    const sources = new Map(chronicle.sources.map((source) => [source.id, source]));
    for (const entry of chronicle.entries) {
      const expected = entry.notes.map((note) => {
        const { url = null, archived = [] } = sources.get(note.source) ?? {};
        const [first] = archived;
        const original = { href: url, original: url, version: first?.url ?? null, date: first === undefined ? null : linkDate(first.datetime) };
        const copies = archived.map((copy) => ({ href: copy.url, original: url, version: copy.url, date: linkDate(copy.datetime) }));
        return { source: `../sources/${note.source}.html`, links: [...(url === null ? [] : [original]), ...copies] };
      });
      const { notes } = pageAt(`entries/${fileOf(entry.id)}`);
      expect(notes.map(({ source, links }) => ({ source, links }))).toEqual(expected);
    }
  });

  test('each citation leads to its note, and each note back to all of its citations', () => {
    for (const entry of chronicle.entries) {
      for (const { citations, notes, file } of [{ ...entry, file: fileOf(entry.id) }, ...entry.translations.map((each) => ({ ...each, file: fileOf(entry.id, each.language) }))]) {
        const page = pageAt(`entries/${file}`);
        expect(page.citations).toEqual(citations.map(({ anchor, note }) => ({ anchor, note })));
        expect(page.notes.map(({ number, anchors }) => ({ number, anchors }))).toEqual(notes.map(({ number, anchors }) => ({ number, anchors })));
        for (const { number, anchors } of page.notes) {
          expect(page.citations.filter(({ note }) => note === number).map(({ anchor }) => anchor)).toEqual(anchors);
        }
      }
    }
  });

  test('each report is listed once: on the home page, or, where that is full, on the pages of the months', () => {
    const ids = chronicle.entries.map(({ id }) => id);
    const months = [...pages].filter(([path]) => path.startsWith('reports/'));
    expect(pageAt('index.html').listed).toEqual(ids.slice(0, 500));
    expect(months.length > 0).toBe(ids.length > 500);
    if (months.length > 0) expect(months.flatMap(([, { listed }]) => listed).sort()).toEqual([...ids].sort());
  });

  test('each drawing shows each report once, by a mark or in a count, and nothing else', () => {
    const ids = new Set(chronicle.entries.map(({ id }) => id));
    const drawings = [...pageAt('index.html').drawings, ...pageAt('days.html').drawings];
    expect(drawings).toHaveLength(ids.size === 0 ? 2 : 4);
    for (const { marked, counted, inLanes, tabStops } of drawings) {
      expect(marked.filter((id, index) => !ids.has(id) || marked.indexOf(id) < index)).toEqual([]);
      expect({ shown: marked.length + counted, inLanes, tabStops }).toEqual({ shown: ids.size, inLanes: ids.size, tabStops: 0 });
    }
  });

  test('the data are the record, and fit their schema', async () => {
    const read = async (name: string): Promise<object> => JSON.parse(await readFile(join(site.out, 'data', name), 'utf8')) as object;
    const data = await read('chronicle.json');
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(await read('chronicle.schema.json'));
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(data).toEqual(chronicle);
    expect([{ ...data, version: 0 }, { ...data, entries: [{}] }, { ...data, more: 1 }].map((wrong) => validate(wrong))).toEqual([false, false, false]);
  });

  test('the record is frozen to its depths', async () => {
    const { chronicle } = compile(await readContent(site.content));
    expect(looseParts(chronicle, 'chronicle')).toEqual([]);
    expect(looseParts({ a: Object.freeze([{}]) }, 'x')).toEqual(['x', 'x.a.0']);
  });
});

test('in the sites together there is a translation, a note that is cited twice, and a source in another language', async () => {
  const { own, harbour } = inject('sites');
  const records = await Promise.all([own, harbour].map(chronicleOf));
  const entries = records.flatMap((record) => record.entries);
  expect(entries.some(({ translations }) => translations.length > 0)).toBe(true);
  expect(entries.some(({ notes }) => notes.some(({ anchors }) => anchors.length > 1))).toBe(true);
  expect(records.flatMap(({ sources }) => sources).some(({ language }) => language !== null && language !== 'en')).toBe(true);
  expect(records.flatMap(({ sources }) => sources).some(({ archived }) => archived.length > 0)).toBe(true);
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The date of a copy as Robust Links have it, to the day at least; where less is known, none. */
function linkDate({ text, earliest }: TimeSpan): unknown {
  if (earliest === null || !/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  return expect.stringMatching(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/);
}

function looseParts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => looseParts(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
