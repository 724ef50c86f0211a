import { expect, inject, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { readContent } from '../../src/io/read-content.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { filesOf, readPage } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();
const { own, harbour } = inject('sites');

/** What a page says and where it leads; runs in the browser. */
const seenOn = (document: Document) => ({
  text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
  digests: [...document.querySelectorAll('.digest')].map(({ textContent }) => textContent),
  links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
  captures: [...document.querySelectorAll<HTMLElement>('main .facts a[data-versionurl]')].map(({ dataset }) => [dataset['originalurl'], dataset['versionurl'], dataset['versiondate']]),
});
const page = async (path: string, site = harbour) => {
  const seen = (await survey(browser(), site, seenOn, [path])).get(path);
  if (seen === undefined) throw new Error(path);
  return seen;
};

test('the page of kept versions lists each with its whole digest and SWHID, newest first, and where it is kept', async () => {
  const { keptVersions } = compile(await readContent(harbour.content));
  const { digests, links } = await page('snapshots.html');
  expect(keptVersions.length).toBeGreaterThan(2);
  expect(digests).toEqual(keptVersions.flatMap(({ digest, swhid, commit }) => [digest, swhid, ...(commit === null ? [] : [commit])]));
  expect(links).toEqual(expect.arrayContaining(keptVersions.flatMap(({ kept }) => kept.map(({ url }) => url))));
  expect(links).toContain('timemap.link');
});

test('a report leads to itself in each version that is served and may have it, and to the one that has its newest revision', async () => {
  const { text, links } = await page('entries/harbour-office-light-out-2019-11-02.html');
  const copies = ['2020-03-05', '2020-02-01'].map((day) => `https://archive.example.net/gannet/${day}/entries/harbour-office-light-out-2019-11-02.html`);
  expect(links.filter((link) => copies.includes(link ?? ''))).toEqual([copies[0], ...copies]);
  expect(text).toContain(`kept as of 5 March 2020, 09:00 (UTC-4): ${copies[0]}.`);
  expect(links).toContain('../snapshots.html');
  const later = await page('entries/gull-wreck-2019-11-06.html');
  expect(later.links.filter((link) => link?.startsWith('https://archive.example.net/gannet/2020-02-01/'))).toEqual([]);
});

test('the TimeMap names the site from outside, so it is there only where its address is known', async () => {
  expect(await readPage(harbour, 'timemap.link')).toContain(`<${harbour.baseUrl}index.html>; rel="original"`);
  expect(await filesOf(own)).not.toContain('timemap.link');
});

test('a source tells how its address stood and whether a copy stands, with the digest of the copy', async () => {
  const { text, digests, captures } = await page('sources/coast-wire-2019-11-03.html');
  expect(text).toContain('On 4 November 2021 this address no longer answered (410). It had been so since 31 December 2020. The archived copy of 3 November 2019, 10:15:00 (UTC) stands.');
  expect(digests).toContain('sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
  const original = 'https://wire.example.org/2019/11/03/gannet';
  expect(captures).toEqual([
    [original, `https://web.archive.org/web/20191103101500/${original}`, '2019-11-03T10:15:00Z'],
    [original, 'https://archive.example.net/abc', '2019-11-04'],
  ]);
});

test('the page of links has every source with an address, and says plainly where nobody has asked', async () => {
  const { links, text } = await page('links.html');
  const { chronicle, linkStatus } = compile(await readContent(harbour.content));
  const withAddress = chronicle?.sources.filter(({ url }) => url !== null).map(({ id }) => `sources/${id}.html`) ?? [];
  expect(links.filter((link) => link?.startsWith('sources/')).sort()).toEqual(withAddress.sort());
  expect(linkStatus?.length).toBeGreaterThan(10);
  expect(text).toContain('The archived copy of between 1 and 9 November 2019 no longer answers.');
  const unasked = await page('links.html', own);
  expect(unasked.text).toContain('have not been asked yet');
  expect(unasked.links).toEqual(['sources.html']);
});
