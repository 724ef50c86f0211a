import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CallError } from './call-error.ts';
import { readContent } from './read-content.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const link = { kind: 'symbolic-link' };
const onUnix = test.runIf(process.platform !== 'win32');

/** What `work` does, as a user for whom permissions count. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  return work().finally(() => process.seteuid?.(0));
}

test('every file comes with its path, sorted by code units', async () => {
  const folder = await temporaryFolder({
    'site.yml': 'title: x\n',
    'entries/b.md': 'b',
    'entries/a.md': 'a',
    'entries/B.md': 'B',
    'entries.md': '',
    'entries/ü/𐐷.md': 'deep',
    'entries/ü/\uFF5E.md': 'wide',
    README: '\uFEFFБахмут\r\n',
  });
  expect(await readContent(folder)).toEqual([
    { path: 'README', text: '\uFEFFБахмут\r\n' },
    { path: 'entries.md', text: '' },
    { path: 'entries/B.md', text: 'B' },
    { path: 'entries/a.md', text: 'a' },
    { path: 'entries/b.md', text: 'b' },
    { path: 'entries/ü/𐐷.md', text: 'deep' },
    { path: 'entries/ü/\uFF5E.md', text: 'wide' },
    { path: 'site.yml', text: 'title: x\n' },
  ]);
});

test('many files come back each with its own text, in the same order every time', async () => {
  const files = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`entries/${index % 7}/${index}.md`, `text ${index}`]));
  const folder = await temporaryFolder(files);
  const texts = await readContent(folder);
  expect(texts).toEqual(Object.keys(files).sort().map((path) => ({ path, text: files[path] })));
  expect(await readContent(folder)).toEqual(texts);
});

onUnix('links of every kind are named, and nothing behind them is read', async () => {
  const outside = await temporaryFolder({ 'secret.md': 'secret', 'more/secret.md': 'secret' });
  const folder = await temporaryFolder({ 'entries/a.md': 'a' });
  await symlink(join(outside, 'secret.md'), join(folder, 'entries/absolute.md'));
  await symlink('a.md', join(folder, 'entries/inside.md'));
  await symlink(outside, join(folder, 'folder'));
  await symlink('nowhere', join(folder, 'dangling.md'));
  await symlink('loop', join(folder, 'loop'));
  await symlink('..', join(folder, 'entries/up'));
  await symlink('site.yml', join(folder, '.hidden'));
  expect(await readContent(folder)).toEqual([
    { path: '.hidden', fault: link },
    { path: 'dangling.md', fault: link },
    { path: 'entries/a.md', text: 'a' },
    { path: 'entries/absolute.md', fault: link },
    { path: 'entries/inside.md', fault: link },
    { path: 'entries/up', fault: link },
    { path: 'folder', fault: link },
    { path: 'loop', fault: link },
  ]);
});

onUnix('the content folder itself may be reached by a link', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': 'x' });
  await symlink('content', join(folder, 'current'));
  expect(await readContent(join(folder, 'current'))).toEqual([{ path: 'site.yml', text: 'x' }]);
});

onUnix('pipes, sockets and devices are faults, and are not waited for', async () => {
  const folder = await temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  const server = createServer().listen(join(folder, 'socket.md'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  expect(await readContent(folder)).toEqual([
    { path: 'pipe.md', fault: { kind: 'unreadable', reason: 'it is a named pipe' } },
    { path: 'socket.md', fault: { kind: 'unreadable', reason: 'it is a socket' } },
  ]);
});

onUnix('files and folders without permission are faults in plain words, and hide no other file', async () => {
  const folder = await temporaryFolder({ 'entries/a.md': 'a', 'entries/closed.md': 'b', 'sources/c.yml': 'c', 'site.yml': 'd' });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'entries/closed.md'), 0);
  await chmod(join(folder, 'sources'), 0);
  onTestFinished(() => chmod(join(folder, 'sources'), 0o700));
  expect(await asOrdinaryUser(() => readContent(folder))).toEqual([
    { path: 'entries/a.md', text: 'a' },
    { path: 'entries/closed.md', fault: { kind: 'unreadable', reason: 'permission was denied' } },
    { path: 'site.yml', text: 'd' },
    { path: 'sources', fault: { kind: 'unreadable', reason: 'permission was denied' } },
  ]);
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is a fault', async () => {
  const folder = await temporaryFolder();
  await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x');
  expect(await readContent(folder)).toEqual([
    { path: 'caf\uFFFD.md', fault: { kind: 'unreadable', reason: 'its name is not valid UTF-8' } },
  ]);
});

test('text that is not UTF-8 is a fault with its place and the byte', async () => {
  const folder = await temporaryFolder({ 'entries/a.md': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1') });
  expect(await readContent(folder)).toEqual([
    { path: 'entries/a.md', fault: { kind: 'not-utf8', at: { line: 2, column: 11 }, byte: '0xE9' } },
  ]);
});

test('a text that is too large to be one is a fault', async () => {
  const folder = await temporaryFolder({ 'entries/a.md': '' });
  await truncate(join(folder, 'entries/a.md'), 64 * 1024 * 1024 + 1);
  expect(await readContent(folder)).toEqual([{ path: 'entries/a.md', fault: { kind: 'unreadable', reason: 'it is larger than 64 MiB' } }]);
});

const gif = Buffer.from('GIF89a\x07\0\x05\0\x80\0\0', 'latin1');

test('whatever lies in media/ is judged as a picture, by its bytes and not by its name', async () => {
  const folder = await temporaryFolder({ 'media/a.png': gif, 'media/b.svg': '<svg/>', 'media/deep/c.gif': gif, 'mediax/d.txt': 'd' });
  expect(await readContent(folder)).toEqual([
    { path: 'media/a.png', raster: { type: 'image/gif', width: 7, height: 5, bytes: 13 } },
    { path: 'media/b.svg', raster: { type: null, width: null, height: null, bytes: 6 } },
    { path: 'media/deep/c.gif', raster: { type: 'image/gif', width: 7, height: 5, bytes: 13 } },
    { path: 'mediax/d.txt', text: 'd' },
  ]);
});

test('a picture in the wrong folder is called a picture, not badly encoded text', async () => {
  const folder = await temporaryFolder({ 'entries/photo.gif': gif });
  expect(await readContent(folder)).toEqual([{ path: 'entries/photo.gif', raster: { type: 'image/gif', width: 7, height: 5, bytes: 13 } }]);
});

test('a size that stands behind long metadata is found', async () => {
  const segment = Buffer.concat([Buffer.from([0xff, 0xe2, 0xff, 0xff]), Buffer.alloc(0xfffd)]);
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 5, 0, 7, 1, 1, 0x11, 0]);
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8]), ...Array.from({ length: 6 }, () => segment), frame]);
  const folder = await temporaryFolder({ 'media/a.jpg': bytes });
  expect(await readContent(folder)).toEqual([
    { path: 'media/a.jpg', raster: { type: 'image/jpeg', width: 7, height: 5, bytes: bytes.length } },
  ]);
});

test('hidden files are listed without being taken for text, and hidden folders are not entered', async () => {
  const folder = await temporaryFolder({ '.DS_Store': Buffer.from([0, 0, 0, 1, 0xff]), 'entries/.a.md.swp': 'x', '.git/config': 'x', 'entries/.trash/b.md': 'b' });
  expect(await readContent(folder)).toEqual([
    { path: '.DS_Store', raster: { type: null, width: null, height: null, bytes: 5 } },
    { path: 'entries/.a.md.swp', raster: { type: null, width: null, height: null, bytes: 1 } },
  ]);
});

test('an empty folder holds nothing', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'entries'));
  expect(await readContent(folder)).toEqual([]);
});

test('a folder that is not there, or is a file, is a fault of the call', async () => {
  const folder = await temporaryFolder({ file: 'x' });
  await expect(readContent(join(folder, 'absent'))).rejects.toThrow(CallError);
  await expect(readContent(join(folder, 'absent'))).rejects.toThrow(/absent” cannot be read: it does not exist\.$/);
  await expect(readContent(join(folder, 'file'))).rejects.toThrow(/file” cannot be read: it is not a folder\.$/);
});
