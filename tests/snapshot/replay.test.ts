import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { projectFolder } from '../support/project.ts';
import { pagesOf, readPage } from '../support/site.ts';

const { bag } = inject('snapshot');
const { harbour } = inject('sites');
const base = harbour.baseUrl as string;
const player = join(projectFolder, 'node_modules/replaywebpage');
const page = usePage(useBrowser());

/** A page with the player, its two files where it looks for them, and the archive. */
const files: Readonly<Record<string, readonly [type: string, bytes: () => Promise<Uint8Array>]>> = {
  '/': ['text/html', async () => Buffer.from(`<!DOCTYPE html><link rel="icon" href="data:,"><script src="/replay/ui.js"></script><replay-web-page source="/site.wacz" replaybase="/replay/" url="${base}index.html"></replay-web-page>`)],
  '/replay/ui.js': ['text/javascript', () => readFile(join(player, 'ui.js'))],
  '/replay/sw.js': ['text/javascript', () => readFile(join(player, 'sw.js'))],
  '/site.wacz': ['application/wacz', () => readFile(join(bag, 'data/site.wacz'))],
};

const server = createServer((request, response) => {
  const answer = async () => {
    const [type, bytes] = files[new URL(request.url ?? '/', 'http://localhost').pathname] ?? ['text/plain', null];
    if (bytes === null) return response.writeHead(404).end();
    const all = await bytes();
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = from === '' ? (to === '' ? 0 : all.length - Number(to)) : Number(from);
    const end = from !== '' && to !== '' ? Math.min(Number(to), all.length - 1) : all.length - 1;
    const part = request.headers.range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${all.length}` };
    response.writeHead('Content-Range' in part ? 206 : 200, { 'Content-Type': type, 'Content-Length': end + 1 - start, 'Accept-Ranges': 'bytes', ...part });
    return response.end(request.method === 'HEAD' ? undefined : all.subarray(start, end + 1));
  };
  answer().catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
});

const asked = new Set<string>();
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page().context().on('request', (request) => asked.add(request.url()));
  await page().goto(`${origin}/`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The frame in which the player shows this page of the site. */
async function shown(its: Page, path: string): Promise<Frame> {
  const find = () => its.frames().find((frame) => frame.url().includes('mp_/') && frame.url().endsWith(`/${path}`));
  await expect.poll(() => find() !== undefined).toBe(true);
  const frame = find() as Frame;
  await frame.waitForLoadState();
  return frame;
}

test('a player of web archives shows the site, its drawing too, and a link of it leads on', async () => {
  const home = await shown(page(), 'index.html');
  await home.locator('[data-timeline][data-state="ready"]').waitFor();
  expect(await home.locator('h1').innerText()).toBe('Gannet Harbour: the night the light went out');
  await home.locator('a[href$="about.html"]').first().click();
  const about = await shown(page(), 'about.html');
  expect(await about.locator('main').innerText()).toContain('Built from the state of 14 November 2023.');
});

test('each page has the text there that the build gave it, and no request left the machine', async () => {
  const frame = page().frames().find((each) => each.url().startsWith(`${origin}/replay/?`)) as Frame;
  const prefix = (await shown(page(), 'about.html')).url().replace(/mp_\/.*$/, 'mp_/');
  const readText = (html: string): string => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    for (const element of document.querySelectorAll('script, style')) element.remove();
    return `${document.title} ${document.body.textContent}`.replace(/\s+/g, ' ').trim();
  };
  const paths = await pagesOf(harbour);
  const replayed = await frame.evaluate(
    ([addresses, code]) => {
      const read = new Function(`return ${code}`)() as (html: string) => string;
      return Promise.all(addresses.map(async (address) => read(await (await fetch(address)).text())));
    },
    [paths.map((path) => `${prefix}${base}${path}`), readText.toString()] as const,
  );
  const built = await page().evaluate(
    ([pages, code]) => pages.map(new Function(`return ${code}`)() as (html: string) => string),
    [await Promise.all(paths.map((path) => readPage(harbour, path))), readText.toString()] as const,
  );
  expect(paths.length).toBeGreaterThan(50);
  expect(replayed).toEqual(built);
  expect([...asked].filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:'))).toEqual([]);
});
