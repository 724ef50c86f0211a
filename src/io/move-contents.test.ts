import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveContents } from './move-contents.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dated-reports-move-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('moves files and folders, and leaves nothing behind', async () => {
  await mkdir(join(folder, 'from', 'deep'), { recursive: true });
  await mkdir(join(folder, 'to'));
  await writeFile(join(folder, 'from', 'a.txt'), 'a');
  await writeFile(join(folder, 'from', 'deep', 'b.txt'), 'b');
  await moveContents(join(folder, 'from'), join(folder, 'to'));
  expect(await readdir(join(folder, 'from'))).toEqual([]);
  expect(await readFile(join(folder, 'to', 'a.txt'), 'utf8')).toBe('a');
  expect(await readFile(join(folder, 'to', 'deep', 'b.txt'), 'utf8')).toBe('b');
});

it('fails where there is nothing to move from', async () => {
  await expect(moveContents(join(folder, 'gone'), folder)).rejects.toThrow('ENOENT');
});
