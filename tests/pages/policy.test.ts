import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sha256Base64 } from '../../src/io/hash.ts';
import { loaderScript } from '../../src/site/loader.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { noteViolations } from '../browser/violations.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { kindOf, type PageKind } from '../support/page-kinds.ts';
import { askedBy, scriptsOf } from '../support/page-scripts.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf, filesOf, samplePagesOf, type Site } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const sites = inject('sites');

/** The kinds of pages that have a script, and which. All others have none. */
const scripted: Partial<Record<PageKind, string>> = { home: 'timeline', embed: 'embed', places: 'picture', place: 'picture', question: 'picture', entry: 'cite', 'withdrawn entry': 'cite', translation: 'cite', source: 'cite' };

/** The name of a script by the address of its file: `../assets/name.0123456789ab.js`. */
const nameOf = (address: string): string | undefined => /^(?:\.\.\/)*assets\/([a-z-]+)\.[0-9a-f]{12}\.js$/.exec(address)?.[1];

describe.each(Object.values(sites))('on the $name site', (site) => {
  test('a page has the script of its kind, by one loader that its policy knows by digest, or no script at all', async () => {
    const chronicle = await chronicleOf(site);
    const files = await filesOf(site);
    const found = await survey(browser(), site, scriptsOf, await samplePagesOf(site));
    for (const [path, { inline, named, policy, hasPicture }] of found) {
      const [loader = '', ...more] = inline;
      const address = askedBy(loader);
      const script = address === null ? undefined : nameOf(address);
      // A page of a place without a position has no map, and so no script that makes a picture of it.
      const expected = scripted[kindOf(path, chronicle) as PageKind];
      expect({ path, script, more, named }).toEqual({ path, script: expected === 'picture' && !hasPicture ? undefined : expected, more: [], named: [] });
      if (address === null) expect(policy).not.toContain('script-src');
      else {
        expect(policy).toContain(`script-src 'sha256-${sha256Base64(loader)}' 'strict-dynamic';`);
        expect(files).toContain(new URL(address, `http://site.test/${path}`).pathname.slice(1));
      }
      expect(policy).toMatch(/^default-src 'none'; (?:script-src [^;]*; )?style-src 'self'; img-src 'self'(?: data:)?; connect-src 'self'; base-uri 'none'; form-action 'none'$/);
      expect({ path, paints: policy.includes(' data:') }).toEqual({ path, paints: script === 'timeline' || script === 'picture' });
      // A meta element cannot carry the first ones; a policy that names them only pretends.
      expect(policy).not.toMatch(/frame-ancestors|report-uri|report-to|sandbox|unsafe|\*|https?:/);
    }
    expect(found.size).toBeGreaterThan(8);
  });

  test('the files of scripts tell nothing of the place where they were made', async () => {
    const paths = (await filesOf(site)).filter((path) => path.endsWith('.js'));
    for (const path of paths) expect(await readFile(join(site.out, path), 'utf8')).not.toMatch(/node_modules|sourceMappingURL|\bfile:\/\/|\bimport\b\s*[{'"]|\bexport\b\s*[{'"]/);
    expect((await Promise.all(paths.map((path) => readFile(join(site.out, path), 'utf8')))).join('')).not.toContain(projectFolder);
    expect(paths.length).toBeGreaterThan(0);
  });
});

const places = [
  { place: 'a server', root: (site: Site) => addressOf(site, '') },
  { place: 'a disk', root: (site: Site) => pathToFileURL(`${site.out}/`).href },
];

/** The bundle that the loader of the page now shown has brought; waits for it. */
const bundleIn = (page: Page): Promise<string> => page.locator('head > script[src]').first().evaluate((script: HTMLScriptElement) => script.src);

describe.each(places)('from $place, the home page', ({ root }) => {
  const page = usePage(browser);

  test.each([sites.own, sites.harbour, sites.empty])('of the $name site runs its script, and its policy has nothing to block', async (site) => {
    const violations = await noteViolations(page());
    await page().goto(`${root(site)}index.html`, { waitUntil: 'networkidle' });
    expect(nameOf((await bundleIn(page())).slice(root(site).length))).toBe('timeline');
    expect(await violations()).toEqual([]);
  });

  test('runs nothing that somebody plants in it', async () => {
    const violations = await noteViolations(page());
    const address = `${root(sites.own)}index.html`;
    await page().goto(address);
    const bundle = (await bundleIn(page())).slice(root(sites.own).length);
    const html = await readFile(join(sites.own.out, 'index.html'), 'utf8');
    const { evil, planted } = plants(bundle);
    await page().route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('</main>', `${planted.join('')}</main>`) }));
    await page().route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: evil }));
    await page().goto(address, { waitUntil: 'networkidle' });
    await page().unrouteAll();
    expect(await page().title()).not.toBe('planted');
    // Each plant was there and was blocked, and the page's own script ran all the same.
    expect((await violations()).filter(({ directive }) => directive.startsWith('script-src'))).toHaveLength(planted.length);
    expect(nameOf((await bundleIn(page())).slice(root(sites.own).length))).toBe('timeline');
  });
});

// What a page hands to its script says where other files are.
const elsewhere = 'https://elsewhere.example/assets/evil.js';
const undated = { dates: null, hasUndated: true };
const piece = JSON.stringify({ href: elsewhere, first: 0, count: 1, extents: { reported: undated, occurred: undated } });

test.each([
  { handed: 'the address of the panels', plant: (html: string) => html.replace(/data-panels="[^"]+"/, `data-panels="${elsewhere}"`) },
  { handed: 'the address of a piece of its data', plant: (html: string) => html.replace(/("columns":)\{.*?(,"pieces":)\[\]/s, `$1null$2[${piece}]`) },
])('where somebody plants $handed, nothing is loaded from elsewhere', async ({ plant }) => {
  const page = await browser().newPage();
  const address = addressOf(sites.own);
  const html = plant(await readFile(join(sites.own.out, 'index.html'), 'utf8'));
  expect(html).toContain(elsewhere);
  const [asked, errors]: [string[], string[]] = [[], []];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'document.title = "planted"' });
  });
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await scriptIsReady(page);
  await page.locator('.controls').dispatchEvent('pointerover');
  // It says that something could not be loaded, or throws: then the attempt is over.
  await expect.poll(async () => errors.length > 0 || (await page.locator('[data-notices]').isVisible()), { timeout: 20_000 }).toBe(true);
  expect(asked).toEqual([]);
  expect(await page.title()).not.toBe('planted');
  await page.close();
});

/** Ways to get a script into the HTML of a page with that bundle. */
function plants(bundle: string): { evil: string; planted: string[] } {
  const evil = 'document.title = "planted"';
  return {
    evil,
    planted: [
      `<script>${evil}</script>`,
      // The very file that the page loads by itself: what the HTML names is not trusted, whatever it is.
      `<script src="${bundle}"></script>`,
      '<script src="https://elsewhere.example/evil.js"></script>',
      `<img alt="" src="missing.png" onerror='${evil}'>`,
      `<script type="module">${evil}</script>`,
      // The loader with another address has another digest.
      `<script>${loaderScript('https://elsewhere.example/evil.js')}</script>`,
    ],
  };
}

test('the script is not asked for before the page was painted', async () => {
  const page = await browser().newPage();
  await page.goto(addressOf(sites.own), { waitUntil: 'networkidle' });
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint').map(({ startTime }) => startTime),
    asked: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ startTime }) => startTime),
  }));
  await page.close();
  expect([painted.length, asked.length]).toEqual([1, expect.toSatisfy((count: number) => count > 0)]);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted[0] as number);
});
