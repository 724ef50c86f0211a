import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { longEntries } from '../support/long-record.ts';
import { shardsIn } from '../support/read-search.ts';
import { buildSite } from '../support/run-script.ts';
import { sampleContent, sampleEntry, sampleIds, writeContent } from '../support/sample-content.ts';
import { filesOf, pagesOf, readPage, type Site } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();

describe('a report that is taken out of the content', () => {
  const [first, second, third] = sampleIds(3) as [string, string, string];
  const marks = [third, 'A word that stands nowhere else'];
  let content: string;
  let out: string;

  const mentions = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const path of await filesOf({ out })) {
      const text = await readFile(join(out, path), 'utf8');
      if (marks.some((mark) => path.includes(mark) || text.includes(mark))) found.push(path);
    }
    return found;
  };

  /** The words of the marks that can be searched for; that of the id is its number. */
  const searchable = async (): Promise<string[]> => {
    const words = [...(await shardsIn({ out })).values()].flatMap((shard) => shard.words);
    return ['003', 'nowhere', 'stands'].filter((word) => words.includes(word));
  };

  beforeAll(async () => {
    content = await newFolder();
    await writeContent(content, sampleContent([first, second].map((id) => ({ id, reported: '2021-03-01' }))));
    await writeContent(content, [[`entries/${third}.md`, sampleEntry({ id: third, reported: '2021-03-02', title: marks[1] as string })]]);
    out = join(await newFolder(), 'site');
    await buildSite(content, out);
  });

  test('stood on its page and on all that list or name it', async () => {
    expect((await mentions()).map((path) => path.replace(/\.[0-9a-f]{12}/, ''))).toEqual([
      'actors/keeper.html',
      'data.html',
      'data/calendar.ics',
      'data/chronicle.json',
      'data/chronicle.jsonl',
      'data/chronicle.jsonld',
      'data/citations.csv',
      'data/claims.csv',
      'data/entries.csv',
      'data/places.geojson',
      'data/places.kml',
      'data/timeline.mw',
      'data/timelinejs.json',
      'days.html',
      'days/2021-03-02.html',
      'embed.html',
      `entries/${second}.html`,
      `entries/${third}.html`,
      'feeds/actors/keeper.atom',
      'feeds/actors/keeper.json',
      'feeds/entries.atom',
      'feeds/entries.json',
      'feeds/places/lighthouse.atom',
      'feeds/places/lighthouse.json',
      'feeds/sides/shore.atom',
      'feeds/sides/shore.json',
      'feeds/topics/lamp.atom',
      'feeds/topics/lamp.json',
      'index.html',
      'places/lighthouse.html',
      'sources/log-book.html',
      'timeline/notes-1.js',
      'topics/lamp.html',
    ]);
    expect(await searchable()).toEqual(['003', 'nowhere', 'stands']);
  });

  test('is gone from all of them after the next build, its day with it', async () => {
    await rm(join(content, 'entries', `${third}.md`));
    await buildSite(content, out);
    expect(await mentions()).toEqual([]);
    expect(await searchable()).toEqual([]);
    expect(await pagesOf({ out })).not.toContain('days/2021-03-02.html');
    expect(await pagesOf({ out })).toContain(`entries/${second}.html`);
  });

  test('and when all are gone, the site says that there is none', async () => {
    await rm(join(content, 'entries'), { recursive: true });
    await buildSite(content, out);
    expect((await filesOf({ out })).filter((path) => /^(?:entries|days|search)\//.test(path))).toEqual([]);
    expect(await readPage({ out }, 'index.html')).toContain('There is no report yet.');
    expect(JSON.parse(await readFile(join(out, 'data/chronicle.json'), 'utf8'))).toMatchObject({ entries: [] });
  });
});

/** The reports that a page lists. */
const listedOn = async (site: Pick<Site, 'out'>, path: string): Promise<string[]> =>
  [...(await readPage(site, path)).matchAll(/<article[^>]* id="report-([^"]+)"/g)].map(([, id = '']) => id);

describe('past 500 reports the list goes on by month:', () => {
  const { long } = inject('sites');
  const idsOf = (isThere: (reported: string) => boolean) => longEntries.filter(({ reported }) => isThere(reported)).map(({ id }) => id);

  test.each([
    { pages: ['reports/2021-03.html'], holds: (reported: string) => /^2021-03-\d\d$/.test(reported), count: 40 },
    { pages: ['reports/2021-04.html', 'reports/2021-04-page-2.html'], holds: (reported: string) => reported.startsWith('2021-04'), count: 520 },
    { pages: ['reports/2021-05.html'], holds: (reported: string) => reported.startsWith('2021-05'), count: 40 },
    { pages: ['reports/undated.html'], holds: (reported: string) => reported === 'unknown' || reported.includes('/'), count: 20 },
  ])('$pages lists its $count', async ({ pages, holds, count }) => {
    const lists = await Promise.all(pages.map((page) => listedOn(long, page)));
    expect(lists.flat().toSorted()).toEqual(idsOf(holds).toSorted());
    expect(lists.flat()).toHaveLength(count);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(500);
  });

  test('the home page lists the first 500, says so, and leads to all the others without JavaScript', async () => {
    const home = await readPage(long, 'index.html');
    expect(await listedOn(long, 'index.html')).toHaveLength(500);
    expect(home).toContain('The first 500 reports of 620 are listed here.');
    const parts = (await pagesOf(long)).filter((path) => path.startsWith('reports/'));
    expect(parts).toHaveLength(5);
    expect(parts.filter((path) => !home.includes(`href="${path}"`))).toEqual([]);
    const listed = await Promise.all(parts.map((path) => listedOn(long, path)));
    expect(new Set(listed.flat()).size).toBe(620);
  });

  test('no report is without its page', async () => {
    expect((await pagesOf(long)).filter((path) => path.startsWith('entries/'))).toEqual(longEntries.map(({ id }) => `entries/${id}.html`));
  });
});

test('one report is one in the list, and no page speaks of one thing as of several', async () => {
  const { single } = inject('sites');
  expect(await listedOn(single, 'index.html')).toEqual([longEntries[0]?.id]);
  const wordsOf = async (path: string) => (await readPage(single, path)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(await wordsOf('index.html')).toMatch(/\b1 report\b/);
  const several: string[] = [];
  for (const path of await pagesOf(single)) {
    const found = /(?<![\d.,])1 (?:reports|claims|origins|notes|sources|actors|places|questions|answers|sides|entries|days)\b/.exec(await wordsOf(path));
    if (found !== null) several.push(`${path}: ${found[0]}`);
  }
  expect(several).toEqual([]);
});
