import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { openFolder } from './open-folder.ts';
import { packageLimits, readWhole } from './packed-file.ts';

test('the files below a folder are given by path, and can be read again and again', async () => {
  const { files, faults } = await openFolder(await temporaryFolder({ 'b.txt': 'two', 'a/c.txt': 'one', 'empty': '' }));
  expect(faults).toEqual([]);
  for (const _ of [1, 2]) expect(await Promise.all(files.map(async (file) => [file.path, (await readWhole(file, 9)).toString()]))).toEqual([['a/c.txt', 'one'], ['b.txt', 'two'], ['empty', '']]);
});

test.skipIf(process.platform === 'win32')('links, pipes and names that other machines cannot have are faults, and are not opened', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'a', 'A.txt': 'b' });
  await symlink('/etc', join(folder, 'link'));
  await writeFile(join(folder, 'back\\slash'), '');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const { files, faults } = await openFolder(folder);
  expect(files.map(({ path }) => path)).toEqual(['A.txt', 'a.txt']);
  expect(faults.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'a.txt', message: 'is on some machines the same file as “A.txt”' },
    { path: 'back\\slash', message: expect.stringContaining('backslash') },
    { path: 'link', message: 'is a symbolic link, which is no file of a package' },
    { path: 'pipe', message: 'is neither a file nor a folder' },
  ]);
});

test('a file that changes while it is read is unreadable, and a folder that is too large is refused', async () => {
  const folder = await temporaryFolder({ a: 'abc', b: 'abc' });
  const { files } = await openFolder(folder);
  await writeFile(join(folder, 'a'), 'abcdef');
  await expect(readWhole(files[0]!, 99)).rejects.toThrow('changes while it is read');
  expect(await openFolder(folder, { ...packageLimits, files: 1 })).toMatchObject({ files: [], faults: [{ path: '' }] });
});
