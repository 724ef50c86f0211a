import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sitemapFiles } from '../../src/core/export/sitemap.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { projectFolder } from '../support/project.ts';
import { rasterFacts } from '../../src/io/raster/raster-facts.ts';
import { chronicleOf, filesOf, samplePagesOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const { own, harbour } = inject('sites');
const base = harbour.baseUrl ?? '';
const fileOf = (path: string): Promise<string> => readFile(join(harbour.out, path), 'utf8');
const schemaOf = (name: string): Promise<string> => readFile(join(projectFolder, 'tests/export/schemas', name), 'utf8');
const faultsOf = async (xml: string, schema: string): Promise<string[]> => (await validateXML({ xml, schema: await schemaOf(schema) })).errors.map(({ message }) => message);

/** What a page tells those who do not look at it; runs in the browser. */
const toldBy = (document: Document) => ({
  isHidden: document.querySelector('meta[name="robots"][content="noindex"]') !== null,
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  search: document.querySelector('link[rel="search"]')?.getAttribute('href') ?? null,
  title: document.title,
  twice: [...document.querySelectorAll('meta[property^="og:"]')].map((meta) => meta.getAttribute('property')).filter((name, index, all) => name !== 'og:locale:alternate' && all.indexOf(name) !== index),
  facts: Object.fromEntries([...document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')].map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? ''])),
});

describe('the map of a site whose address is known', () => {
  test('is one by its schema, with the pages that search engines should know and no others', async () => {
    const text = await fileOf('sitemap.xml');
    expect(await faultsOf(text, 'sitemap.xsd')).toEqual([]);
    const told = await survey(browser(), harbour, toldBy);
    const known = [...told.values()].flatMap(({ isHidden, canonical }) => (isHidden ? [] : [canonical ?? '']));
    expect([...text.matchAll(/<loc>([^<]*)</g)].map(([, address]) => address).sort()).toEqual(known.sort());
    expect(known.length).toBeLessThan(told.size);
  });

  test('tells when reports were revised, and the languages that they are in', async () => {
    const text = await fileOf('sitemap.xml');
    const url = text.split('\n').find((line) => line.includes('harbour-office-light-out-2019-11-02.uk.html</loc>')) ?? '';
    expect(url).toContain('<lastmod>2020-03-04</lastmod>');
    expect([...url.matchAll(/hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(['en', 'he', 'uk']);
  });

  test('is an index by its schema where one file does not hold all', async () => {
    const pages = ['a', 'b', 'c'].map((name) => ({ path: `${name}.html`, modified: null, versions: [] }));
    const [index, ...files] = sitemapFiles(pages, base, { addresses: 2, length: 1e6 });
    expect(await faultsOf(index.text, 'sitemap-index.xsd')).toEqual([]);
    expect(await Promise.all(files.map(({ text }) => faultsOf(text, 'sitemap.xsd')))).toEqual([[], []]);
    expect((await faultsOf(index.text.replaceAll('https:', 'ftp:'), 'sitemap-index.xsd')).length).toBeGreaterThan(0);
  });

  test('is not there, nor what else needs an address, where that is not known', async () => {
    const files = await filesOf(own);
    expect(files.filter((path) => path.endsWith('.xml') || /^pictures\/.*\.png$/.test(path))).toEqual([]);
    expect(await readFile(join(own.out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    expect(await fileOf('robots.txt')).toContain(`Sitemap: ${base}sitemap.xml`);
  });
});

test('the search that a browser takes up finds reports on the home page', async () => {
  const told = await survey(browser(), harbour, toldBy, ['index.html', 'entries/gull-wreck-2019-11-06.html']);
  expect([...told.values()].map(({ search }) => search)).toEqual(['opensearch.xml', '../opensearch.xml']);
  const page = await browser().newPage();
  const template = await page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '', await fileOf('opensearch.xml'));
  expect(template.startsWith(base)).toBe(true);
  await page.goto(addressOf(harbour, template.slice(base.length).replace('{searchTerms}', encodeURIComponent('Gull'))));
  await scriptIsReady(page);
  await expect.poll(() => page.locator('input[name="words"]').inputValue()).toBe('Gull');
  await page.close();
});

describe('what services that show links are told', () => {
  test.each([own, harbour])('of each page of the $name site is true', async (site) => {
    const { site: about } = await chronicleOf(site);
    const files = new Set(await filesOf(site));
    for (const [path, { isHidden, canonical, title, twice, facts }] of await survey(browser(), site, toldBy, await samplePagesOf(site))) {
      if (isHidden) {
        expect({ path, facts, twice }).toEqual({ path, facts: {}, twice: [] });
        continue;
      }
      expect({ path, ...facts }).toMatchObject({ path, 'og:site_name': about.title, 'og:type': path.startsWith('entries/') ? 'article' : 'website' });
      if (path.startsWith('sources/')) expect(facts['og:title']).toMatch(/^Source: /);
      else expect({ path, title }).toEqual({ path, title: path === 'index.html' ? about.title : `${facts['og:title'] ?? ''} · ${about.title}` });
      expect({ path, twice }).toEqual({ path, twice: [] });
      expect(facts['og:description']).not.toBe('');
      expect(facts['og:url'] ?? null).toBe(canonical);
      expect(facts['twitter:card']).toBe(site.baseUrl === null ? 'summary' : 'summary_large_image');
      const image = facts['og:image'];
      expect(image === undefined).toBe(site.baseUrl === null);
      if (image !== undefined) expect(files).toContain(image.slice(base.length));
    }
  });

  test('is a picture of the size that is told, of the page where it draws something, else of the timeline', async () => {
    const told = await survey(browser(), harbour, toldBy);
    const images = new Map([...told].flatMap(([path, { facts }]) => (facts['og:image'] === undefined ? [] : [[path, facts['og:image'].slice(base.length)] as const])));
    expect(images.get('places/gannet-light.html')).toBe('pictures/places/gannet-light.png');
    expect(images.get('questions/how-many-containers.html')).toBe('pictures/questions/how-many-containers.png');
    expect([images.get('entries/gull-wreck-2019-11-06.html'), images.get('index.html')]).toEqual(['pictures/timeline.png', 'pictures/timeline.png']);
    for (const path of new Set(images.values())) {
      const bytes = await readFile(join(harbour.out, path));
      expect({ path, ...rasterFacts(bytes, bytes.length) }).toMatchObject({ path, type: 'image/png', width: 1200, height: 630 });
    }
  });

  test('is never an empty picture', async () => {
    const page = await browser().newPage();
    await page.goto(addressOf(harbour));
    for (const path of ['pictures/timeline.png', 'pictures/places.png', 'pictures/questions/how-many-containers.png']) {
      const colours = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return new Set(new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
      }, addressOf(harbour, path));
      expect({ path, isDrawn: colours > 50 }).toEqual({ path, isDrawn: true });
    }
    await page.close();
  });
});
