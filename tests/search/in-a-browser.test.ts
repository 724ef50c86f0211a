import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSearch, type SearchResult } from '../../src/client/search-index.ts';
import { sha256Base64 } from '../../src/io/hash.ts';
import { bundleScripts } from '../../src/site/bundle-scripts.ts';
import { provideInput } from '../../src/site/input.ts';
import { pagePolicy } from '../../src/site/page-policy.ts';
import { searchManifest } from '../../src/site/search-files.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { noteViolations } from '../browser/violations.ts';
import { projectFolder } from '../support/project.ts';
import { readPiece } from '../support/read-search.ts';
import { serveFolder, type Served } from '../support/serve-folder.ts';
import { chronicleOf, filesOf } from '../support/site.ts';
import { makeTemporaryFolder, removeFolder } from '../support/temporary-folders.ts';

const { harbour } = inject('sites');
const browser = useBrowser();
const page = usePage(browser);

let folder: string;
let server: Served;

/** A site of one page below the root, which has nothing but the search, under the policy of our pages. */
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const chronicle = await chronicleOf(harbour);
  provideInput({ chronicle, problems: [], linkStatus: null, keptVersions: [], baseUrl: null, builtFrom: null, readMedia: () => Promise.reject(new Error('No picture is asked for.')) });
  await cp(join(harbour.out, 'search'), join(folder, 'search'), { recursive: true });
  const { scripts } = await bundleScripts([{ name: 'search-page', module: join(import.meta.dirname, 'search-page.ts') }], projectFolder);
  const code = scripts.get('search-page')?.text ?? '';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy(code)}"><title>Search</title><script>${code}</script>`;
  expect(pagePolicy(code)).toContain(`'sha256-${sha256Base64(code)}' 'strict-dynamic'`);
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'sub', 'page.html'), html);
  await writeFile(join(folder, '404.html'), '<!doctype html><title>Gone</title>');
  server = await serveFolder(folder, '/a/b/');
});

afterAll(async () => {
  await server.close();
  await removeFolder(folder);
});

const find = (target: Page, queries: readonly string[]): Promise<SearchResult[]> =>
  target.evaluate(
    async ([manifest, texts]) => {
      const search = (globalThis as unknown as { openSearch: typeof openSearch }).openSearch(manifest, '../');
      const results: SearchResult[] = [];
      for (const text of texts) results.push(await search.find(text));
      return results;
    },
    [searchManifest(), queries] as const,
  );

const queries = ['harbour', 'Ганнет', 'נמל', 'غانيت', 'port de Gannet', 'gannet harb', 'lamps lights', 'nothing-of-the-kind ', '', '(.*)+$', '</script>', '\u2028', 'ё'.repeat(10_000)];

const places = [
  { place: 'a server', address: () => `${server.address}sub/page.html` },
  { place: 'a disk', address: () => pathToFileURL(join(folder, 'sub', 'page.html')).href },
];

describe.each(places)('on a page from $place', ({ address }) => {
  test('search finds what it finds outside of a browser, under the policy of our pages', async () => {
    const violations = await noteViolations(page());
    await page().goto(address());
    const { find: findHere } = openSearch(searchManifest(), '', (href) => readPiece(harbour, href));
    const expected = await Promise.all(queries.map(findHere));
    expect(expected.filter(({ hits }) => hits.length > 0).length).toBeGreaterThan(6);
    expect(await find(page(), queries)).toEqual(expected);
    expect(await violations()).toEqual([]);
  });

  test('one file that is gone, empty or something else is told, and found again when it is back', async () => {
    await page().goto(address());
    const path = (await filesOf({ out: folder })).find((each) => each.startsWith('search/')) as string;
    const [file, aside] = [join(folder, path), join(folder, 'aside.js')];
    await rename(file, aside);
    const failed = [{ hits: [], failed: ['harbour'], words: ['harbour'], leftOut: 0 }];
    expect(await find(page(), ['harbour '])).toEqual(failed);
    for (const text of ['', 'datedReportsPiece("another",1)', '<!doctype html><title>Gone</title>']) {
      await writeFile(file, text);
      expect(await find(page(), ['harbour '])).toEqual(failed);
    }
    await rename(aside, file);
    expect((await find(page(), ['harbour ']))[0]?.hits.length).toBeGreaterThan(0);
  });

  test('the page asks for the shards alone, each once, and leaves no element behind', async () => {
    const asked: string[] = [];
    page().on('request', (request) => asked.push(request.url()));
    await page().goto(address());
    await find(page(), ['harbour', 'harbour ', 'lamp']);
    page().removeAllListeners('request');
    const folderOf = dirname(dirname(address()));
    expect(asked.map((url) => url.replace(`${folderOf}/`, ''))).toEqual(['sub/page.html', ...searchManifest().keys.map((_, shard) => `search/${shard}.${searchManifest().digest}.js`)]);
    expect(await page().evaluate(() => document.querySelectorAll('script[src]').length)).toBe(0);
  });
});
