import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { brokenLinks, linksOf, type PageLinks } from '../support/links.ts';
import { chronicleOf, filesOf, type Site } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const sites = Object.values(inject('sites'));

/** The page for lost addresses stands at any address, so it links from the root of a site whose address is known. */
const isRooted = (site: Site, path: string): boolean => path === '404.html' && site.baseUrl !== null;

const isOutside = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

/** Links that name where the whole site stands, as they must. */
const isCanonical = ({ rel }: { rel: string | null }): boolean => rel === 'canonical' || rel === 'alternate';

describe.each(sites)('on the $name site', (site) => {
  let pages: ReadonlyMap<string, PageLinks>;
  beforeAll(async () => {
    pages = await survey(browser(), site, linksOf);
  });

  test('each link within the site is relative and ends in the name of a file', () => {
    const odd = [...pages].flatMap(([path, { links }]) =>
      links
        .filter((link) => !isOutside(link.address) && !isRooted(site, path))
        .filter(({ address }) => !/^(?:#[^#?]+|(?:\.\.\/)*(?:[\w.-]+\/)*[\w.-]*\w\.[a-z]+(?:#[^#?]+)?)$/.test(address))
        .map(({ address }) => `${path}: ${address}`),
    );
    expect(odd).toEqual([]);
  });

  test('each link that names a host leads elsewhere, over https or http, and says so; or names this page', () => {
    const odd = [...pages].flatMap(([path, { links }]) =>
      links
        .filter((link) => isOutside(link.address))
        .filter((link) => {
          const { address, element, rel } = link;
          if (rel?.startsWith('schema.') === true) return false;
          if (isCanonical(link)) return site.baseUrl === null || !address.startsWith(site.baseUrl);
          return element !== 'a' || !/^https?:\/\/[^/@]+\//.test(address) || (site.baseUrl !== null && address.startsWith(site.baseUrl)) || (rel !== 'external' && rel !== null);
        })
        .map(({ address }) => `${path}: ${address}`),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    { place: 'the root of a server', root: () => 'http://site.test/' },
    { place: 'a folder of a server', root: ({ baseUrl }: Site) => baseUrl ?? 'http://site.test/a/b/' },
    { place: 'a disk', root: ({ out }: Site) => pathToFileURL(`${out}/`).href },
  ])('no link and no fragment is broken at $place', async ({ place, root }) => {
    const files = await filesOf(site);
    // Where the page for lost addresses links from the root, it does so for the one place that the site was built for.
    const fitting = new Map([...pages].filter(([path]) => !isRooted(site, path) || place === 'a folder of a server'));
    expect(brokenLinks(fitting, files, root(site))).toEqual([]);
    expect([...fitting.values()].flatMap(({ links }) => links).length).toBeGreaterThan(100);
  });

  test('every page can be reached from the home page', async () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      for (const { address } of pages.get(path)?.links ?? []) {
        const target = new URL(address, `http://site.test/${path}`);
        if (target.origin === 'http://site.test' && pages.has(target.pathname.slice(1))) reached.add(target.pathname.slice(1));
      }
    }
    const { entries } = await chronicleOf(site);
    const former = entries.flatMap(({ formerly }) => formerly.map((id) => `entries/${id}.html`));
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual(['404.html', ...former].sort());
  });

  test('a server answers for each file, and with the page for lost addresses for anything else', async () => {
    for (const path of await filesOf(site)) {
      const { status } = await fetch(addressOf(site, path), { method: 'HEAD' });
      expect({ path, status }).toEqual({ path, status: 200 });
    }
    const lost = await fetch(addressOf(site, 'entries/no-such-report.html'));
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('There is no such page');
  });
});

describe('the crawl itself', () => {
  const page = (ids: string[], ...addresses: string[]): PageLinks => ({ ids, links: addresses.map((address) => ({ element: 'a', address, rel: null })) });

  test.each([
    { fault: 'a file that is not there', address: 'b.html', found: 'a.html: b.html leads to no file' },
    { fault: 'a fragment that is not there', address: 'c/d.html#nowhere', found: 'a.html: c/d.html#nowhere leads to no such place in the page' },
    { fault: 'a fragment of the page itself that is not there', address: '#nowhere', found: 'a.html: #nowhere leads to no such place in the page' },
    { fault: 'a way out of the root', address: '../a.html', found: 'a.html: ../a.html leads out of the site' },
    { fault: 'a folder', address: 'c/', found: 'a.html: c/ leads to no file' },
  ])('finds $fault', ({ address, found }) => {
    const pages = new Map([
      ['a.html', page(['top'], '#top', 'c/d.html', 'c/d.html#here', address)],
      ['c/d.html', page(['here'], '../a.html#top')],
    ]);
    expect(brokenLinks(pages, [...pages.keys()], 'http://site.test/x/')).toEqual([found]);
  });
});
