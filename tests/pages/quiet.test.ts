import { pathToFileURL } from 'node:url';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { scriptIsReady, visit } from '../browser/visit.ts';
import type { SamplePage } from '../support/page-kinds.ts';
import { preferring, samples } from '../support/samples.ts';
import { chronicleOf, samplePagesOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const sites = inject('sites');

// The icon is asked for some time after all else, perhaps when the next page is under way. That it is there the crawl tells.
const isIcon = (request: Request): boolean => request.url().endsWith('/favicon.svg');

/** What a page complains of while something is done with it, and its requests that fail or do not stay below `root`. */
async function complaintsOf(page: Page, root: string, doing: () => Promise<void>): Promise<string[]> {
  const complaints: string[] = [];
  const unanswered = new Set<Request>();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (isIcon(request)) return;
    unanswered.add(request);
    if (!request.url().startsWith(root)) complaints.push(`leaves the site: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && !isIcon(response.request()) && complaints.push(`status ${response.status()}: ${response.url()}`));
  page.on('requestfinished', (request) => unanswered.delete(request));
  page.on('requestfailed', (request) => {
    unanswered.delete(request);
    if (!isIcon(request)) complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  try {
    await doing();
    await expect.poll(() => [...unanswered].map((request) => request.url()), { timeout: 10_000 }).toEqual([]);
  } finally {
    page.removeAllListeners();
  }
  return complaints;
}

/** Opens what is folded and brings each picture into view, so that what is loaded late is loaded. */
const lookAtAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const image of document.images) {
      image.scrollIntoView();
      await image.decode();
    }
  });

describe('without complaint, and without a request that leaves the site, a server shows', () => {
  const page = usePage(browser);

  test.each(preferring('harbour'))('the $kind page $path of the $site.name site', async (sample) => {
    const { site, path } = sample;
    const complaints = await complaintsOf(page(), addressOf(site, ''), async () => {
      await visit(page(), addressOf(site, path), sample);
      await lookAtAll(page());
    });
    expect(complaints).toEqual([]);
  });
});

// A server shows the page for lost addresses at any address, so it links from the root of the site and has no place on a disk.
const isForDisks = ({ site, kind }: SamplePage) => kind !== 'redirect' && (kind !== 'not found' || site.baseUrl === null);

describe('without complaint, without a request that leaves the folder, and with its style, opens from a disk', () => {
  const page = usePage(browser);

  test.each(preferring('own').filter(isForDisks))('the $kind page $path of the $site.name site', async (sample) => {
    const root = pathToFileURL(`${sample.site.out}/`).href;
    let paper = '';
    const complaints = await complaintsOf(page(), root, async () => {
      await page().goto(`${root}${sample.path}`);
      await scriptIsReady(page());
      await lookAtAll(page());
      paper = await page().evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    });
    expect(complaints).toEqual([]);
    expect(paper).not.toBe('');
  });
});

describe('a reader without JavaScript', () => {
  const scripted = usePage(browser);
  const plain = usePage(browser, { javaScriptEnabled: false });
  const ofHarbour = samples.filter(({ site }) => site.name === 'harbour');
  const hasScript = ({ kind }: SamplePage) => kind === 'home' || kind === 'embed';
  const wordsOf = async (page: Page, sample: SamplePage) => {
    await visit(page, addressOf(sample.site, sample.path), sample);
    // A script adds buttons that copy citations, and no other word.
    await page.evaluate(() => document.querySelectorAll('button.copy').forEach((button) => button.remove()));
    return page.evaluate(() => `${document.body.innerText}\n${[...document.images].map(({ src, alt }) => `${src} ${alt}`).join('\n')}`);
  };

  test.each(ofHarbour.filter((sample) => !hasScript(sample)))('reads the same words, and sees the same pictures, on the $kind page $path', async (sample) => {
    const words = await wordsOf(plain(), sample);
    // A picture that a script paints is offered where there is one.
    expect(words).toBe((await wordsOf(scripted(), sample)).replace('\nPNG', ''));
    expect(words.length).toBeGreaterThan(100);
  });

  test.each(ofHarbour.filter(hasScript))('sees nothing on the $kind page $path that needs it, and reads of every report that it should show', async (sample) => {
    await visit(plain(), addressOf(sample.site, sample.path), sample);
    expect(await plain().locator('button, input, select, textarea').filter({ visible: true }).count()).toBe(0);
    const { entries } = await chronicleOf(sample.site);
    // What is out of sight need not be laid out, but it is not hidden.
    const shown = await plain().locator('main').evaluate((main) => [...main.querySelectorAll('h3, h4, li > a')].filter((each) => each.checkVisibility()).map(({ textContent }) => textContent));
    expect(entries.slice(0, sample.kind === 'embed' ? 10 : 500).filter(({ title }) => !shown.includes(title)).map(({ id }) => id)).toEqual([]);
    expect(await plain().locator('.timeline-svg').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});

describe.each([
  { place: 'a server', rootOf: ({ site }: SamplePage) => addressOf(site, '') },
  { place: 'a disk', rootOf: ({ site }: SamplePage) => pathToFileURL(`${site.out}/`).href },
])('from $place, a former id', ({ rootOf }) => {
  const page = usePage(browser, { javaScriptEnabled: false });

  test.each(samples.filter(({ kind }) => kind === 'redirect'))('leads on to the report: $path', async (sample) => {
    const entry = (await chronicleOf(sample.site)).entries.find(({ formerly }) => formerly.some((id) => sample.path === `entries/${id}.html`));
    const root = rootOf(sample);
    // The page that is left at once is not always heard of.
    await page().goto(`${root}${sample.path}`, { waitUntil: 'commit' });
    await page().waitForURL(`${root}entries/${entry?.id ?? ''}.html`);
    expect(await page().locator('h1').innerText()).toBe(entry?.title);
  });
});

describe.each(Object.values(sites))('the $name site', (site) => {
  test('has no frame and no style of its own in any page, no form that is sent, no handler in an attribute, and no address that is a script', async () => {
    const pages = await survey(browser(), site, (document) => [
      ...[...document.querySelectorAll('style, iframe, frame, object, embed, form[action], [formaction], base[href], [style], [srcdoc]')].map((element) => element.outerHTML.slice(0, 80)),
      ...[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      ...[...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => /^\s*(javascript|data|blob|vbscript):/i.test(address)),
    ], await samplePagesOf(site));
    expect([...pages].flatMap(([path, unwanted]) => unwanted.map((each) => `${path}: ${each}`))).toEqual([]);
  });
});

describe('what somebody plants in a page', () => {
  const page = usePage(browser);

  test('is not run, and nothing leaves the site for it', async () => {
    const planted = [
      '<script>document.title = "planted"</script>',
      '<img alt="" src="missing.png" onerror="document.title = \'planted\'">',
      '<img alt="" src="https://elsewhere.example/seen.png">',
      '<style>body { color: red }</style>',
    ].join('');
    const address = addressOf(sites.own, 'about.html');
    await page().route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${planted}</main>`) });
    });
    const asked: string[] = [];
    await page().route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const complaints = await complaintsOf(page(), addressOf(sites.own, ''), async () => {
      await page().goto(address, { waitUntil: 'networkidle' });
    });
    expect(await page().title()).not.toBe('planted');
    expect(asked).toEqual([]);
    expect(complaints.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(4);
  });
});
