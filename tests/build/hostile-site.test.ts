import { cp, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { canary, hostileContent, hostileTexts, type HostileContent } from '../support/hostile-content.ts';
import { projectFolder } from '../support/project.ts';
import { buildSite } from '../support/run-script.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { filesOf, readPage } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const browser = useBrowser();
const { harbour } = inject('sites');
const harmlessContent = join(projectFolder, 'tests/fixtures/harbour');
const baseUrl = 'https://harbour.example/archive/timeline/';

let hostile: HostileContent;
let site: { out: string };
let files: readonly string[];

beforeAll(async () => {
  hostile = hostileContent(await readContent(harmlessContent));
  const content = join(await newFolder(), 'content');
  await cp(harmlessContent, content, { recursive: true });
  for (const each of hostile.texts) if ('text' in each) await writeFile(join(content, each.path), each.text);
  site = { out: join(await newFolder(), 'site') };
  await buildSite(content, site.out, { args: ['--base-url', baseUrl] });
  files = await filesOf(site);
});

const ending = (suffix: string): string[] => files.filter((path) => path.endsWith(suffix));

test('hostile texts stand in every field that takes free text, and in every address; what has a form of its own takes none', () => {
  const folders = (fields: readonly string[]) => Object.fromEntries(Object.entries(Object.groupBy(fields, (field) => field.split(' ')[0] as string)).map(([kind, some = []]) => [kind, some.map((field) => field.split(' ')[1]).sort()]));
  expect(folders(hostile.free)).toMatchInlineSnapshot(`
    {
      "actors.yml": [
        "name",
        "names.ar",
        "names.fr",
        "names.he",
        "names.pt-BR",
        "names.uk",
        "names.zh-Hant",
        "role",
      ],
      "entries": [
        "claims.answers.not-comparable",
        "claims.chain.unnamed",
        "claims.cites.locator",
        "claims.grade.basis",
        "claims.grade.history.basis",
        "claims.statement",
        "media.alt",
        "media.credit",
        "media.source",
        "relations.note",
        "revisions.note",
        "summary",
        "title",
        "withdrawn.reason",
      ],
      "places.geojson": [
        "features.id",
        "features.properties.name",
        "features.properties.names.fr",
        "features.properties.names.he",
        "features.properties.names.uk",
        "features.properties.source",
        "features.properties.variants",
        "name",
      ],
      "questions.yml": [
        "note",
        "options.name",
        "question",
      ],
      "site.yml": [
        "description",
        "gaps.note",
        "metrics.name",
        "metrics.unit",
        "sides.name",
        "title",
        "topics.name",
      ],
      "snapshots.yml": [
        "kept.name",
        "note",
      ],
      "sources": [
        "author.dropping-particle",
        "author.family",
        "author.given",
        "author.literal",
        "author.non-dropping-particle",
        "author.suffix",
        "captures.file",
        "container-title",
        "note",
        "publisher",
        "reliability.basis",
        "reliability.history.basis",
        "title",
        "title-note",
      ],
      "translations": [
        "statements.hours-dark",
        "statements.light-out",
        "statements.lightning",
        "summary",
        "title",
      ],
    }
  `);
  expect(hostile.addresses).toMatchInlineSnapshot(`
    [
      "site.yml url",
      "site.yml repository",
      "snapshots.yml site",
      "snapshots.yml kept.url",
      "sources URL",
      "sources archived.url",
    ]
  `);
  // A date, an id, a kind, a number or a digest.
  const strict = hostile.strict.map((field) => field.replace(/^.*[. ]/, ''));
  expect([...new Set(strict)].sort()).toMatchInlineSnapshot(`
    [
      "accessed",
      "actor",
      "answers",
      "approximate",
      "bbox",
      "commit",
      "coordinates",
      "covers",
      "credibility",
      "date",
      "datetime",
      "derived-from",
      "digest",
      "file",
      "formerly",
      "from",
      "geometry",
      "grade",
      "graphic",
      "id",
      "issued",
      "kind",
      "language",
      "licence",
      "max",
      "member-of",
      "metric",
      "min",
      "occurred",
      "option",
      "over",
      "per",
      "period",
      "place",
      "places",
      "precision",
      "question",
      "reliability",
      "reported",
      "seen",
      "side",
      "source",
      "status",
      "swhid",
      "time-zone",
      "to",
      "topics",
      "type",
      "under",
      "until",
      "value",
      "when",
      "within",
    ]
  `);
});

/** What a document is made of, and where it leads. Runs in the browser. */
const look = (document: Document) => {
  const all = [...document.querySelectorAll('*')];
  return {
    names: [...new Set(all.flatMap((element) => [element.localName, ...element.getAttributeNames().map((name) => `${element.localName} ${name}`)]))],
    addresses: all.flatMap((element) => ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset', 'xlink:href', 'cite', 'content'].flatMap((name) => (name === 'content' && element.getAttribute('http-equiv') === null ? [] : (element.getAttribute(name) ?? [])))),
    scripts: [...document.querySelectorAll('script')].map(({ type, textContent }) => ({ type, text: textContent })),
  };
};

describe('a site of hostile texts', () => {
  test('has in its pages no element and no attribute that a harmless one has not', async () => {
    const known = new Set([...(await survey(browser(), harbour, look)).values()].flatMap(({ names }) => names));
    const pages = await survey(browser(), site, look);
    // The texts behind the entries hold a little Markdown.
    for (const name of ['em', 'code', 'hr', 'strong', 's']) known.add(name);
    const strange = [...pages].flatMap(([path, { names }]) => names.filter((name) => !known.has(name)).map((name) => `${path}: ${name}`));
    expect(strange).toEqual([]);
    expect([...known].filter((name) => / (?:on|style$|srcdoc)/.test(name))).toEqual([]);
    expect(pages.size).toBeGreaterThan(60);
  });

  test('leads to its own pages and, by http and https, to the hosts that a harmless one leads to', async () => {
    const hostsOf = async (from: { out: string }) => {
      const hosts = new Set<string>();
      for (const [path, { addresses }] of await survey(browser(), from, look)) {
        for (const address of addresses.filter((each) => !each.startsWith('default-src'))) {
          const { protocol, host } = new URL(address, `https://own.example/${path}`);
          hosts.add(`${protocol}//${host}`);
        }
      }
      return hosts;
    };
    const known = (await hostsOf(harbour)).add('https://example.org');
    expect([...(await hostsOf(site))].filter((host) => !known.has(host))).toEqual([]);
    expect([...known].filter((host) => !/^https?:\/\//.test(host))).toEqual([]);
  });

  test('has in its pages no script but the loaders that a harmless one has, and data that can be read', async () => {
    const scriptsOf = async (from: { out: string }) => [...(await survey(browser(), from, look)).values()].flatMap(({ scripts }) => scripts);
    const isData = ({ type }: { type: string }): boolean => /json/.test(type);
    const loaders = new Set((await scriptsOf(harbour)).filter((script) => !isData(script)).map(({ text }) => text));
    const scripts = await scriptsOf(site);
    expect(scripts.filter((script) => !isData(script) && !loaders.has(script.text))).toEqual([]);
    for (const { text } of scripts.filter(isData)) expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(scripts.filter(isData).length).toBeGreaterThan(10);
  });

  test('loses none of the texts', async () => {
    const data = await readPage(site, 'data/chronicle.json');
    const shown = (await Promise.all(ending('.html').map((path) => readPage(site, path)))).join('\n').replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' })[entity] ?? "'");
    for (const text of hostileTexts.slice(0, 50)) {
      expect(data).toContain(JSON.stringify(text).slice(1, -1));
      expect(shown).toContain(text);
    }
  });

  test('has feeds, maps, drawings and lists of XML with nothing in them that harmless ones have not', async () => {
    const page = await browser().newPage();
    const namesIn = (text: string) =>
      page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        const fault = document.querySelector('parsererror')?.textContent;
        return [...(fault ? [fault] : []), ...new Set([...document.querySelectorAll('*')].flatMap((element) => [element.nodeName, ...element.getAttributeNames().map((name) => `${element.nodeName} ${name}`)]))];
      }, text);
    const isXml = (path: string): boolean => ['.atom', '.kml', '.xml', '.svg'].includes(extname(path));
    const known = new Map<string, Set<string>>();
    for (const path of (await filesOf(harbour)).filter(isXml)) {
      known.set(extname(path), new Set([...(known.get(extname(path)) ?? []), ...(await namesIn(await readPage(harbour, path)))]));
    }
    const found = files.filter(isXml);
    for (const path of found) expect({ path, strange: (await namesIn(await readPage(site, path))).filter((name) => known.get(extname(path))?.has(name) !== true) }).toEqual({ path, strange: [] });
    expect(found.length).toBeGreaterThan(30);
    await page.close();
  });

  test('has JSON, tables and a calendar that programs read, with no formula in a cell and no event of its own', async () => {
    for (const path of files.filter((each) => /\.(?:json|geojson|jsonld)$/.test(each))) {
      const text = await readPage(site, path);
      expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    }
    for (const line of (await readPage(site, 'data/chronicle.jsonl')).trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
    for (const path of ending('.csv')) {
      const { data, errors } = Papa.parse<string[]>(await readPage(site, path));
      expect(errors).toEqual([]);
      const risky = data.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+$/.test(cell));
      expect({ path, risky }).toEqual({ path, risky: [] });
    }
    const calendar = await readPage(site, 'data/calendar.ics');
    const partsOf = (text: string): string[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().flatMap((part) => [part.name, ...part.getAllSubcomponents().map(({ name }) => name), ...part.getAllProperties().map(({ name }) => name)]);
    const known = new Set(partsOf(await readPage(harbour, 'data/calendar.ics')));
    expect(partsOf(calendar).filter((name) => !known.has(name))).toEqual([]);
    expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('in a browser that would run whatever a page asked for', () => {
  test('nothing of it is run or loaded, on any kind of page, while the timeline, the filters, the search, charts and maps are used', async () => {
    const server = await serveFolder(site.out);
    // The policy of the pages would hide that something was taken for a script.
    const context = await browser().newContext({ bypassCSP: true });
    try {
      const asked: string[] = [];
      const page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', (dialog) => void dialog.dismiss());
      const isQuiet = async (where: string) => expect({ where, canary: await page.evaluate((name) => name in globalThis, canary.name) }).toEqual({ where, canary: false });

      await page.goto(`${server.address}index.html`);
      await page.locator('[data-timeline][data-state="waiting"]').waitFor({ state: 'detached' });
      await page.locator('[data-panel="filters"]').click();
      await page.locator('[data-filters] input').first().waitFor();
      await isQuiet('filters');
      for (const lanes of await page.locator('input[name="lanes"]').all()) {
        await lanes.locator('xpath=ancestor::label').click();
        await isQuiet('lanes');
      }
      await page.locator('input[name="words"]').fill('script');
      await page.waitForURL(/words=script/);
      await isQuiet('search');
      await page.locator('[data-frame]').click();
      await page.locator('#frame-code textarea').waitFor();
      await isQuiet('code for a frame');
      for (const mark of (await page.locator('[data-focus] a:visible').all()).slice(0, 3)) await mark.hover();
      await isQuiet('cards');
      for (const path of [...ending('.html').filter((each) => !each.includes('/')), ...['entries', 'sources', 'actors', 'places', 'questions', 'topics', 'days'].flatMap((folder) => ending('.html').filter((each) => each.startsWith(`${folder}/`)).slice(0, 3))]) {
        await page.goto(`${server.address}${path}`);
        await isQuiet(path);
      }
      for (const path of ending('.svg').slice(0, 6)) {
        await page.goto(`${server.address}${path}`);
        await isQuiet(path);
      }
      expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await context.close();
      await server.close();
    }
  });

  test('a text that is not escaped would be noticed', async () => {
    const context = await browser().newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(hostileTexts[0] ?? '');
    expect(await page.evaluate((name) => name in globalThis, canary.name)).toBe(true);
    await context.close();
  });
});
