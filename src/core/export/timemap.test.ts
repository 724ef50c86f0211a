import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { KeptVersion } from '../model/kept-version.ts';
import { keptAfter, keptPages } from '../render/kept-pages.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { homeTimeMap } from './timemap.ts';

const site = 'title: A harbour\ndescription: For tests.\nlanguage: en\ntime-zone: America/Halifax\nlicence: CC0-1.0\nsides: [{ id: port, name: Port }]\n';

/** Versions as a content lists them, each of a date, and served below the archive or nowhere. */
function versionsOf(...listed: readonly (readonly [date: string, folder: string | null])[]): readonly KeptVersion[] {
  const items = listed.map(([date, folder], index) => ({ date, digest: `sha256:${String(index).padStart(64, '0')}`, swhid: `swh:1:dir:${'0'.repeat(40)}`, ...(folder === null ? {} : { site: `https://archive.example/${folder}` }) }));
  const { keptVersions, problems } = compile([{ path: 'site.yml', text: site }, { path: 'snapshots.yml', text: JSON.stringify(items) }]);
  expect(problems).toEqual([]);
  return keptVersions;
}

const spanOf = (text: string) => {
  const parsed = parseEdtf(text, 'America/Halifax');
  if (!('span' in parsed)) throw new Error(text);
  return parsed.span;
};

describe('kept versions', () => {
  test('are in order, newest first, whatever the order of the file; of one day, the later in the file is newer', () => {
    const versions = versionsOf(['2020-03-01', 'b'], ['2020-01-01', 'a'], ['2020-03-01', 'c']);
    expect(versions.map(({ site: served }) => served)).toEqual(['https://archive.example/c/', 'https://archive.example/b/', 'https://archive.example/a/']);
  });

  test('have a page at its own path, where they are served and are not surely older than it', () => {
    const versions = versionsOf(['2020-01-01', 'a/'], ['2020-02-01', 'b'], ['2020-02-02', null], ['2020-03-01', 'c']);
    const urls = (published: string | null) => keptPages('entries/one.html', versions, published === null ? null : spanOf(published)).map(({ url }) => url.slice('https://archive.example/'.length));
    expect(urls(null)).toEqual(['c/entries/one.html', 'b/entries/one.html', 'a/entries/one.html']);
    expect(urls('2020-02-01')).toEqual(['c/entries/one.html', 'b/entries/one.html']);
    expect(urls('2020-02')).toEqual(['c/entries/one.html', 'b/entries/one.html']);
  });

  test('have the newest revision of a page from the first one that is surely after it', () => {
    const pages = keptPages('x.html', versionsOf(['2020-01-01', 'a'], ['2020-02-01', 'b'], ['2020-03-01', 'c']));
    const after = (date: string | null) => keptAfter(pages, date === null ? null : spanOf(date))?.url ?? null;
    expect(after('2020-01-01')).toBe('https://archive.example/b/x.html');
    expect(after('2020-02')).toBe('https://archive.example/c/x.html');
    expect([after('2020-03-01'), after(null)]).toEqual([null, null]);
  });
});

describe('the TimeMap of the home page', () => {
  test('lists the original, itself and what is served, oldest first, in GMT', () => {
    const versions = versionsOf(['2020-03-05T09:00-04:00', 'c'], ['2020-02-01', 'b'], ['2020-02-02', null], ['2021-07-01', 'd']);
    expect(homeTimeMap(versions, 'https://harbour.example/')).toBe(
      [
        '<https://harbour.example/index.html>; rel="original"',
        '<https://harbour.example/timemap.link>; rel="self"; type="application/link-format"; from="Sat, 01 Feb 2020 04:00:00 GMT"; until="Thu, 01 Jul 2021 03:00:00 GMT"',
        '<https://archive.example/b/index.html>; rel="first memento"; datetime="Sat, 01 Feb 2020 04:00:00 GMT"',
        '<https://archive.example/c/index.html>; rel="memento"; datetime="Thu, 05 Mar 2020 13:00:00 GMT"',
        '<https://archive.example/d/index.html>; rel="last memento"; datetime="Thu, 01 Jul 2021 03:00:00 GMT"\n',
      ].join(',\n'),
    );
  });

  test('calls an only one first and last, and keeps an address within its brackets', () => {
    expect(homeTimeMap(versionsOf(['2020-02-01', 'a>b']), 'https://harbour.example/')).toContain('<https://archive.example/a%3Eb/index.html>; rel="first last memento"');
  });

  test('is not there where no version is served', () => {
    expect(homeTimeMap(versionsOf(['2020-02-01', null]), 'https://harbour.example/')).toBeNull();
    expect(homeTimeMap([], 'https://harbour.example/')).toBeNull();
  });
});
