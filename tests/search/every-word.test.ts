import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openSearch, type Search } from '../../src/client/search-index.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import { wordsIn } from '../../src/core/search/fold-words.ts';
import { provideInput } from '../../src/site/input.ts';
import { searchFiles, searchManifest } from '../../src/site/search-files.ts';
import { readPiece } from '../support/read-search.ts';
import { chronicleOf, filesOf, type Site } from '../support/site.ts';

const { own, harbour, long, empty } = inject('sites');

describe.each([own, harbour, long, empty])('the search of the $name site', (site) => {
  let chronicle: Chronicle;
  let search: Search;

  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    search = searchOf(site, chronicle);
  });

  test('is in the files that its manifest names, small ones, and in no others', async () => {
    const files = searchFiles();
    expect((await filesOf(site)).filter((path) => path.startsWith('search/'))).toEqual(files.map(({ path }) => path).sort());
    for (const { path, text } of files) expect(await readFile(join(site.out, path), 'utf8')).toBe(text);
    expect(Math.max(0, ...files.map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(40_000);
  });

  test('finds every entry by every word of its title, its statements, and the names and sources in it', async () => {
    const entries = new Map<string, Set<number>>();
    chronicle.entries.forEach((entry, position) => {
      for (const word of new Set(textsOf(entry, chronicle).flatMap(wordsIn))) entries.set(word, (entries.get(word) ?? new Set()).add(position));
    });
    const lost: string[] = [];
    for (const [word, positions] of entries) {
      const { hits } = await search.find(`${word} `);
      const found = new Set(hits.map(({ entry }) => entry));
      for (const position of positions) if (!found.has(position)) lost.push(`${word}: ${chronicle.entries[position]?.id}`);
    }
    expect(lost).toEqual([]);
  });

  test('finds every entry by all the words of its title, from the last to the first', async () => {
    for (const [position, { title }] of chronicle.entries.entries()) {
      const { hits, leftOut } = await search.find(`${title.split(/\s+/).reverse().join(' ')} `);
      if (leftOut === 0) expect(hits.map(({ entry }) => entry)).toContain(position);
    }
  });
});

/** Search over the files of a site, by the manifest that its pages would have. */
function searchOf(site: Site, chronicle: Chronicle): Search {
  provideInput({ chronicle, problems: [], linkStatus: null, keptVersions: [], baseUrl: site.baseUrl, builtFrom: null, readMedia: () => Promise.reject(new Error('No picture is asked for.')) });
  return openSearch(searchManifest(), '', (href) => readPiece(site, href));
}

/** What a reader may have read of an entry, as texts: told from the record, not as the index takes it. */
function textsOf(entry: Entry, { actors, places, sources }: Chronicle): string[] {
  const ids = new Set([...entry.places, ...entry.notes.map(({ source }) => source)]);
  for (const { chain, about } of entry.claims) {
    for (const link of chain) if (link.kind !== 'unnamed') ids.add(link.kind === 'actor' ? link.actor : link.source);
    for (const id of [about.actor, about.place]) if (id !== null) ids.add(id);
  }
  const named = [...actors, ...places].filter(({ id }) => ids.has(id)).flatMap(({ name, names }) => [name, ...Object.values(names)]);
  const cited = sources.filter(({ id }) => ids.has(id)).flatMap(({ title, containerTitle, publisher }) => [title, containerTitle ?? '', publisher ?? '']);
  const variants = places.filter(({ id }) => ids.has(id)).flatMap((place) => place.variants);
  const written = [entry, ...entry.translations].flatMap(({ title, summary }) => [title, summary]);
  return [...written, ...entry.claims.map(({ statement }) => statement), ...entry.translations.flatMap(({ statements }) => Object.values(statements)), ...named, ...variants, ...cited];
}

describe('readers of the own record find all reports', () => {
  let search: Search;
  let chronicle: Chronicle;

  beforeAll(async () => {
    chronicle = await chronicleOf(own);
    search = searchOf(own, chronicle);
  });

  test.each([
    ['at Yahidne', ({ entry }: Named) => entry.places.includes('yahidne'), ['Yahidne', 'YAHÍDNE', 'Ягідне', 'Ягідного', 'Ягідному', 'Ягодное', 'Ягодного', 'Ягодном']],
    ['at Berkhivka', ({ entry }: Named) => entry.places.includes('berkhivka'), ['Berkhivka', 'Берхівка', 'Берхівці', 'Берхівку', 'Берховки', 'Берховке']],
    ['at Bakhmut', ({ entry }: Named) => entry.places.includes('bakhmut'), ['Bakhmut', 'Artemivsk', 'Бахмут', 'Бахмутом', 'бахмутського', 'бахмутском', 'Артемовск', 'Артёмовском']],
    ['at Chasiv Yar', ({ entry }: Named) => entry.places.includes('chasiv-yar'), ['Chasiv Yar', 'Yar Chasiv', 'Часового Яру', 'Часовим Яром', 'Часова Яра', 'Часовом Яру']],
    ['of Oleksii Reznikov', ({ speakers }: Named) => speakers.has('oleksii-reznikov'), ['Reznikov', 'Резніков', 'Рєзнікова', 'Резникова', 'Алексеем Резниковым', 'Олексієві Резнікову']],
    ['of Serhii Cherevatyi', ({ speakers }: Named) => speakers.has('serhii-cherevatyi'), ['Cherevatyi', 'Череватий', 'Череватого', 'Череватим', 'Череватый', 'Череватым']],
  ])('%s, in each spelling and form', async (_which, isMeant, spellings) => {
    const meant = chronicle.entries.flatMap((entry, position) => (isMeant({ entry, speakers: speakersOf(entry) }) ? [position] : []));
    expect(meant.length).toBeGreaterThan(0);
    for (const spelling of spellings) {
      const found = new Set((await search.find(`${spelling} `)).hits.map(({ entry }) => entry));
      expect({ spelling, lost: meant.filter((position) => !found.has(position)).map((position) => chronicle.entries[position]?.id) }).toEqual({ spelling, lost: [] });
    }
  });

  test('of a figure by its digits, and not by others that hold them', async () => {
    const positions = async (query: string) => (await search.find(query)).hits.map(({ entry }) => chronicle.entries[entry] as Entry);
    const hasFigure = ({ claims }: Entry, figure: number) => claims.some(({ figures }) => figures.some(({ value, min, over, max, under }) => [value, min, over, max, under].includes(figure)));
    const meant = chronicle.entries.filter((entry) => hasFigure(entry, 500));
    expect(meant.length).toBeGreaterThan(0);
    expect(await positions('500')).toEqual(expect.arrayContaining(meant));
    for (const entry of await positions('500')) expect(hasFigure(entry, 500) || textsOf(entry, chronicle).concat(entry.body).some((text) => /(?<![0-9.,])500(?![.,]?[0-9])/.test(text))).toBe(true);
  });
});

interface Named {
  readonly entry: Entry;
  readonly speakers: ReadonlySet<string>;
}

const speakersOf = ({ claims }: Entry): Set<string> => new Set(claims.flatMap(({ chain }) => chain.flatMap((link) => (link.kind === 'actor' ? [link.actor] : []))));
