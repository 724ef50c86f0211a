import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { folderSwhid } from './swhid.ts';

test('a folder has the id that git gives to its tree: names by bytes, folders as if they ended with a slash, no empty ones', async () => {
  // A folder stands between files that begin like it; letters beyond the basic plane, whose order by code units is another.
  const folder = await temporaryFolder({ 'a/x': '1', 'a.txt': '2', 'a0': '3', 'B/c/d': '4', '\uFF5E': '5', '\u{10437}': '6', 'empty-file': '', '.hidden': '7', 'binary': Buffer.from([0, 255, 13, 10]) });
  await mkdir(join(folder, 'empty'));
  await chmod(join(folder, 'a0'), 0o600);
  const git = await temporaryFolder();
  const run = (...args: string[]) => execFileSync('git', [`--git-dir=${git}`, `--work-tree=${folder}`, '-c', 'core.autocrlf=false', ...args], { encoding: 'utf8', cwd: folder }).trim();
  run('init', '--quiet');
  run('add', '--all', '--force', '.');
  expect(await folderSwhid(folder)).toBe(`swh:1:dir:${run('write-tree')}`);
});

test('a folder without files is the empty tree', async () => {
  expect(await folderSwhid(await temporaryFolder())).toBe('swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904');
});

test.skipIf(process.platform === 'win32')('a link has no digest', async () => {
  const folder = await temporaryFolder();
  await symlink('nowhere', join(folder, 'link'));
  await expect(folderSwhid(folder)).rejects.toThrow('“link” is not a plain file');
});
