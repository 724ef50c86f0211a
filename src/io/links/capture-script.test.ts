import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WARCParser } from 'warcio';
import { expect, test } from 'vitest';
import { compile } from '../../core/compile.ts';
import { readContent } from '../read-content.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { answer, rawServer } from './testing/raw-server.ts';

const script = fileURLToPath(new URL('../../../scripts/capture.ts', import.meta.url));
const site = 'title: A timeline\ndescription: Dated reports.\nlanguage: en\ntime-zone: Europe/Lisbon\nlicence: CC-BY-4.0\nsides:\n  - { id: office, name: Office }\n';

async function contentFor(url: string, more = ''): Promise<string> {
  return temporaryFolder({ 'content/site.yml': site, 'content/sources/a-page.yml': `# A comment that stays.\ntype: webpage\ntitle: A page # so it is called\nURL: ${url}\n${more}` });
}

function capture(cwd: string, ...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => (texts.stdout += String(part)));
  child.stderr.on('data', (part) => (texts.stderr += String(part)));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...texts })));
}

/** The records of a WARC file as another program reads them. */
async function recordsOf(file: string): Promise<{ type: string; url: string | null; text: string; status: number | null; payload: string | null }[]> {
  const bytes = await readFile(file);
  const records = [];
  for await (const record of new WARCParser(new Blob([bytes]).stream())) {
    const text = await record.contentText();
    records.push({ type: record.warcType ?? '', url: record.warcTargetURI ?? null, text, status: record.httpHeaders?.statusCode ? Number(record.httpHeaders.statusCode) : null, payload: record.warcHeader('WARC-Payload-Digest') ?? null });
  }
  return records;
}

const name = 'a-page-20231114221320.warc.gz';

test('a page is stored with its redirects as another program reads it, and the source names the file by its digest', async () => {
  const server = await rawServer((socket, { path }) => (path === '/a' ? answer(socket, 302, { Location: '/b' }, 'moved') : socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>A<\r\n3\r\n/p>\r\n0\r\n\r\n')));
  const base = `http://127.0.0.1:${server.port}`;
  const folder = await contentFor(`${base}/a#part`);
  const { status, stdout, stderr } = await capture(folder, 'a-page', '--allow-private');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const file = join(folder, 'captures', name);
  const digest = `sha256:${createHash('sha256').update(await readFile(file)).digest('hex')}`;
  expect(stdout).toBe(`captures/${name}: 200, 8 bytes after 1 redirect, from ${base}/b\n${digest}\nAdded to content/sources/a-page.yml under “captures”.\n`);
  expect(server.requests).toEqual(['GET /a', 'GET /b']);

  const records = await recordsOf(file);
  expect(records.map(({ type, url }) => [type, url])).toEqual([['warcinfo', null], ['response', `${base}/a`], ['request', `${base}/a`], ['response', `${base}/b`], ['request', `${base}/b`]]);
  expect(records[3]).toMatchObject({ status: 200, text: '<p>A</p>' });
  expect(records[1]).toMatchObject({ status: 302, text: 'moved' });
  expect(records[3]?.payload).toBe(`sha256:${createHash('sha256').update('<p>A</p>').digest('hex')}`);

  const source = await readFile(join(folder, 'content/sources/a-page.yml'), 'utf8');
  expect(source).toBe(`# A comment that stays.\ntype: webpage\ntitle: A page # so it is called\nURL: ${base}/a#part\ncaptures:\n  - file: "${name}"\n    datetime: "2023-11-14T22:13:20Z"\n    digest: "${digest}"\n`);
  expect(compile(await readContent(join(folder, 'content'))).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const again = await capture(folder, 'a-page', '--allow-private');
  expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
});

test('where the capture will stand on the web, it becomes an archived copy', async () => {
  const server = await rawServer((socket) => answer(socket, 200, {}, 'page'));
  const folder = await contentFor(`http://127.0.0.1:${server.port}/a`, 'archived:\n  - { url: "https://copy.example/1", datetime: 2020 }\n');
  expect(await capture(folder, 'a-page', '--allow-private', '--address', 'https://copy.example/2', '--out', 'kept')).toMatchObject({ status: 0, stdout: expect.stringContaining('under “archived”') });
  const { chronicle } = compile(await readContent(join(folder, 'content')));
  expect(chronicle?.sources[0]?.archived.map(({ url, datetime }) => [url, datetime.text])).toEqual([['https://copy.example/1', '2020'], ['https://copy.example/2', '2023-11-14T22:13:20Z']]);
});

test('nothing is stored of a page that is not there, and the source stays as it is', async () => {
  const server = await rawServer((socket) => answer(socket, 404, {}, 'gone'));
  const folder = await contentFor(`http://127.0.0.1:${server.port}/a`);
  const before = await readFile(join(folder, 'content/sources/a-page.yml'), 'utf8');
  expect(await capture(folder, 'a-page', '--allow-private')).toEqual({ status: 1, stdout: '', stderr: `Nothing was stored of http://127.0.0.1:${server.port}/a: the page is not there (404).\n` });
  expect(await readdir(folder)).toEqual(['content']);
  expect(await readFile(join(folder, 'content/sources/a-page.yml'), 'utf8')).toBe(before);
  expect(server.requests).toEqual(['GET /a']);
});

test('an address of this machine is not asked without the flag', async () => {
  const server = await rawServer((socket) => answer(socket, 200, {}, 'secret'));
  const folder = await contentFor(`http://127.0.0.1:${server.port}/a`);
  expect(await capture(folder, 'a-page')).toMatchObject({ status: 1, stderr: expect.stringContaining('no address of the public Internet') });
  expect(server.requests).toEqual([]);
});

test('a call that makes no sense is told as such', async () => {
  const folder = await contentFor('https://page.example/');
  await writeFile(join(folder, 'content/sources/no-page.yml'), 'type: webpage\ntitle: No page\n');
  const calls = [['a-pag'], ['no-page'], ['a-page', '--out', 'content/captures'], ['a-page', '--address', 'ftp://x'], ['a-page', '--most', '0']];
  const ended = await Promise.all(calls.map((args) => capture(folder, ...args)));
  expect(ended.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2]);
  expect(ended.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
    'capture: There is no source “a-pag”.',
    'capture: The source “no-page” has no address.',
    'capture: “content/captures” lies in the content folder, where captures cannot be.',
    'capture: --address cannot be “ftp://x”: only https: and http: are allowed, not ftp:.',
    'capture: --most cannot be “0”.',
  ]);
});
