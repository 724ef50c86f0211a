import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { startScript, type Running } from '../support/run-script.ts';
import { sampleContent, sampleEntry, sampleIds, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { addressOf } from './address-of.ts';

const newFolder = temporaryFolders();
const browser = useBrowser();
const [first, second] = sampleIds(2) as [string, string];
const reported = '2021-03-01';

let content: string;
let server: Running;
let address: string;

beforeAll(async () => {
  content = await newFolder();
  await writeContent(content, sampleContent([{ id: first, reported }]));
  server = startScript('scripts/dev.ts', { args: ['--content', content, '--port', '0'] });
  address = await addressOf(server);
  // The first page takes as long as all of its modules do.
  await fetch(address);
});

afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
});

const entryFile = (id: string): string => join(content, 'entries', `${id}.md`);
const pageOf = (id: string): string => `entries/${id}.html`;

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${address}${path}`);
  return { status: response.status, text: await response.text() };
}

/** Waits for what a saved change should bring, also on a machine that has much else to do. */
const soon = (look: () => Promise<unknown> | unknown) => expect.poll(look, { timeout: 20_000, interval: 20 });

const replaceIn = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  await writeFile(file, text.replace(from, to));
};

describe('while somebody edits', () => {
  test('the home page and the page of a report are served', async () => {
    expect((await get('')).text).toContain(`Log ${first}`);
    expect((await get('index.html')).text).toContain(`Log ${first}`);
    expect(await get(pageOf(first))).toMatchObject({ status: 200, text: expect.stringContaining(`The lamp of ${first} burns.`) });
    expect((await get(pageOf(second))).status).toBe(404);
  });

  test('a changed title shows on both', async () => {
    await replaceIn(entryFile(first), `title: Log ${first}`, 'title: The lamp is lit');
    await soon(async () => (await get(pageOf(first))).text).toContain('<h1>The lamp is lit</h1>');
    expect((await get('index.html')).text).toContain('The lamp is lit');
  });

  test('a change shows within two seconds', async () => {
    const times: number[] = [];
    for (const hour of ['first', 'second', 'third', 'fourth', 'fifth']) {
      const started = performance.now();
      await appendFile(entryFile(first), `\nThe ${hour} hour was calm.\n`);
      await soon(async () => (await get(pageOf(first))).text).toContain(`The ${hour} hour was calm.`);
      times.push(performance.now() - started);
    }
    // A busy machine makes some of them slower; what is slow by itself makes all of them so.
    expect(Math.min(...times)).toBeLessThan(2000);
  });

  test('a changed text shows too', async () => {
    await appendFile(entryFile(first), '\nThe wind came from the sea.\n');
    await soon(async () => (await get(pageOf(first))).text).toContain('The wind came from the sea.');
  });

  test('a new report gets its page and its place in the list', async () => {
    await writeFile(entryFile(second), sampleEntry({ id: second, reported }));
    await soon(async () => (await get(pageOf(second))).status).toBe(200);
    expect((await get('index.html')).text).toContain(`Log ${second}`);
  });

  test('a report that is taken away has no page any more', async () => {
    await rm(entryFile(second));
    await soon(async () => (await get(pageOf(second))).status).toBe(404);
    expect((await get('index.html')).text).not.toContain(`Log ${second}`);
  });

  test('a mistake shows in the terminal and in the page, with its file, line and column, and goes when it is mended', async () => {
    const heard = server.stderr().length;
    await replaceIn(entryFile(first), 'topics: [lamp]', 'topics: [lam]');
    await soon(async () => (await get('index.html')).text).toContain('1 problem in the content');
    const { text } = await get('index.html');
    expect(text.replace(/<[^>]*>/g, '')).toContain(`entries/${first}.md:7:10`);
    await soon(() => server.stderr().slice(heard)).toMatch(new RegExp(`entries/${first}\\.md:7:10 \\S+ .*lam`));

    await replaceIn(entryFile(first), 'topics: [lam]', 'topics: [lamp]');
    await soon(async () => (await get('index.html')).text).not.toContain('in the content');
    expect((await get(pageOf(first))).status).toBe(200);
  });

  test('a site.yml that cannot be read leaves the last good pages, under what is wrong', async () => {
    const site = join(content, 'site.yml');
    const good = await readFile(site, 'utf8');
    await writeFile(site, `title: [\n${good}`);
    await soon(async () => (await get('index.html')).text).toMatch(/site\.yml:\d+:\d+/);
    expect((await get('index.html')).text).toContain('The lamp is lit');
    await writeFile(site, good);
    await soon(async () => (await get('index.html')).text).not.toMatch(/site\.yml:\d+:\d+/);
  });

  test('a browser that shows the page loads it again by itself', async () => {
    const page = await browser().newPage();
    await page.goto(`${address}${pageOf(first)}`, { waitUntil: 'networkidle' });
    await replaceIn(entryFile(first), 'title: The lamp is lit', 'title: The lamp is lit again');
    await soon(() => page.locator('h1').innerText()).toBe('The lamp is lit again');
    await page.close();
  });

  test('a page that is asked for twice is the same twice', async () => {
    expect((await get(pageOf(first))).text).toBe((await get(pageOf(first))).text);
  });
});

test('the server says nothing of its own in the terminal, and ends at once on SIGTERM', async () => {
  const running = startScript('scripts/dev.ts', { args: ['--content', content, '--port', '0'] });
  const at = await addressOf(running);
  expect((await fetch(at)).status).toBe(200);
  const asked = Date.now();
  running.child.kill('SIGTERM');
  const { status, signal, stdout, stderr } = await running.ended;
  expect(Date.now() - asked).toBeLessThan(20_000);
  // Ended by a wish of its reader: done, or the shell's number for that signal.
  expect(signal ?? status).toBeOneOf([0, 143, 'SIGTERM']);
  expect(stdout).toBe('');
  expect(stderr).toBe(`${at} (Ctrl+C ends it)\n`);
  await expect(fetch(at)).rejects.toThrow();
});

test.each([
  { fault: 'a content folder that does not exist', args: ['--content', '/nowhere/at/all'], status: 2, says: 'it does not exist' },
  { fault: 'a port that is none', args: ['--port', '70000'], status: 2, says: '“70000” is not a port.' },
])('does not begin with $fault', async ({ args, status, says }) => {
  const ended = await startScript('scripts/dev.ts', { args }).ended;
  expect(ended.status).toBe(status);
  expect(ended.stderr).toContain(says);
});
