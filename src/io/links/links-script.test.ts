import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { answer, rawServer } from './testing/raw-server.ts';

const script = fileURLToPath(new URL('../../../scripts/links.ts', import.meta.url));
const site = 'title: A timeline\ndescription: Dated reports.\nlanguage: en\ntime-zone: Europe/Lisbon\nlicence: CC-BY-4.0\nsides:\n  - { id: office, name: Office }\nurl: https://timeline.example.org/\n';
const sourceAt = (address: string): string => `type: webpage\ntitle: A page\nURL: ${address}\n`;

function start(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => (texts.stdout += String(part)));
  child.stderr.on('data', (part) => (texts.stderr += String(part)));
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => child.on('close', (status) => resolve({ status, ...texts })));
  return { child, ended };
}
const links = (cwd: string, ...args: string[]) => start(cwd, ...args).ended;

test('the command asks, writes and tells, and dead links are a failure only where that is asked for', async () => {
  const server = await rawServer((socket) => answer(socket, 404));
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': sourceAt(`http://127.0.0.1:${server.port}/a`) });
  const refused = await links(folder);
  expect(refused).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('content/sources/a.yml:3:6 link-not-asked warning: ') });
  expect(server.requests).toEqual([]);
  const asked = await links(folder, '--allow-private', '--pause', '0', '--format', 'json', '--fail-on', 'gone');
  expect(asked).toMatchObject({ status: 1, stderr: '' });
  expect(JSON.parse(asked.stdout)).toMatchObject({ summary: { asked: 1, requests: 2, counts: { gone: 1 } } });
  expect(server.heads[0]).toContain('User-Agent: dated-reports-links/1 (+https://timeline.example.org/)\r\n');
  expect(await readFile(join(folder, 'content/link-status.json'), 'utf8')).toContain('"status":"gone","http":404,"checked":"2023-11-14T22:13:20Z"');
});

test('Ctrl-C ends the run, and keeps what it had found out', async () => {
  const server = await rawServer((socket, { path }) => {
    if (path === '/b') child.kill('SIGINT');
    else answer(socket, 404);
  });
  const base = `http://127.0.0.1:${server.port}`;
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': sourceAt(`${base}/a`), 'content/sources/b.yml': sourceAt(`${base}/b`) });
  const { child, ended } = start(folder, '--allow-private', '--pause', '0');
  const { status, stdout, stderr } = await ended;
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('2 addresses: 1 gone, 1 not-asked.\nAsked now: 1, by 3 requests.\nThe run was interrupted; what it had found out is kept.\n');
  expect(await readdir(join(folder, 'content'))).toEqual(['link-status.json', 'site.yml', 'sources']);
});

test('content with errors is not asked for, and a call that makes no sense is told as such', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': 'type: nothing\n' });
  const [faulty, zero, scheme] = await Promise.all([links(folder), links(folder, '--limit', '0'), links(folder, '--propose', '--wayback', 'file:///x')]);
  expect(faulty).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('The content has errors, so nothing was written.') });
  expect(zero).toMatchObject({ status: 2, stderr: expect.stringContaining('--limit cannot be “0”.') });
  expect(scheme).toMatchObject({ status: 2, stderr: expect.stringContaining('--wayback cannot be “file:///x”: only https: and http: are allowed') });
});
