import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { textAsChunks } from './chunked.ts';
import { readSnapshotContent } from './snapshot-content.ts';
import { writeZip } from './zip.ts';

const files = {
  'bagit.txt': 'BagIt-Version: 1.0\n',
  'bag-info.txt': 'Bagging-Date: 2024-02-01\nExternal-Identifier: swh:1:dir:00\n',
  'data/site/index.html': '<p>',
  'data/source/content/site.yml': 'title: a\n',
  'data/source/content/entries/b.md': 'b',
};
const content = { label: '2024-02-01 swh:1:dir:00', texts: [{ path: 'entries/b.md', text: 'b' }, { path: 'site.yml', text: 'title: a\n' }] };

async function zipped(of: Readonly<Record<string, string>>): Promise<string> {
  const zip = join(await temporaryFolder(), 'a.zip');
  await writeZip(zip, Object.entries(of).map(([path, text]) => ({ path, ...textAsChunks(text) })), { epochSeconds: 0, compresses: true });
  return zip;
}

const within = (folder: string) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}${path}`, text]));

test('the content of a snapshot is read from its zip, with a folder about the bag or without, and from its folder', async () => {
  expect(await readSnapshotContent(await zipped(within('a-2024-02-01-0/')))).toEqual(content);
  expect(await readSnapshotContent(await zipped(files))).toEqual(content);
  expect(await readSnapshotContent(await temporaryFolder(files))).toEqual(content);
});

test('what is neither a file nor a bag is none', async () => {
  expect(await readSnapshotContent('no-such-file')).toBeNull();
  expect(await readSnapshotContent(await temporaryFolder({ 'site.yml': 'x' }))).toBeNull();
});

test('a file that is no zip, a zip that was cut off, and one without content are faults', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'text' });
  await expect(readSnapshotContent(join(folder, 'a.txt'))).rejects.toThrow(/cannot be read as a snapshot: .*is no zip/);
  const cut = await zipped(within('a/'));
  await truncate(cut, 300);
  await expect(readSnapshotContent(cut)).rejects.toThrow(/cannot be read as a snapshot/);
  await expect(readSnapshotContent(await zipped({ 'a/bagit.txt': '' }))).rejects.toThrow('it has no data/source/content/');
  await expect(readSnapshotContent(await temporaryFolder({ 'bagit.txt': '' }))).rejects.toThrow('is a bag without data/source/content/');
});

test.each(['a/data/source/content/../../../../x', '/etc/data/source/content/x', 'a/data/source/content/..\\x', '../data/source/content/x'])('a zip with the name %s is refused', async (path) => {
  await expect(readSnapshotContent(await zipped({ ...within('a/'), [path]: 'x' }))).rejects.toThrow(/cannot be read as a snapshot/);
});

test('the same file from two places in a zip is a fault', async () => {
  await expect(readSnapshotContent(await zipped({ ...within('a/'), ...within('b/') }))).rejects.toThrow('stands in it twice');
});

test.skipIf(process.platform === 'win32')('links in an unpacked snapshot are not followed', async () => {
  const folder = await temporaryFolder(files);
  await symlink('/etc/hostname', join(folder, 'data/source/content/entries/c.md'));
  expect((await readSnapshotContent(folder))?.texts.find(({ path }) => path === 'entries/c.md')).toEqual({ path: 'entries/c.md', fault: { kind: 'symbolic-link' } });
});
