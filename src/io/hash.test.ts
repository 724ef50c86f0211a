import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashFolder, sha256Hex } from './hash.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('SHA-256 of a text is that of its UTF-8', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('é')).toBe(sha256Hex(Buffer.from([0xc3, 0xa9])));
});

const hashOf = async (files: Record<string, string>) => hashFolder(await temporaryFolder(files));

test('folders with the same files have the same digest, in whatever order and place they were written', async () => {
  expect(await hashOf({ 'a/b': '1', c: '2' })).toBe(await hashOf({ c: '2', 'a/b': '1' }));
});

test('another byte, another name, another place, one file more or less: another digest', async () => {
  const variants = [{ 'a/b': '1', c: '2' }, { 'a/b': '1', c: '3' }, { 'a/b': '1', d: '2' }, { ab: '1', c: '2' }, { c: '2' }, { 'a/b': '2', c: '1' }, { 'a/b': '1', c: '2', '.d': '' }, {}];
  const digests = await Promise.all(variants.map((files) => hashOf(files as Record<string, string>)));
  expect(new Set(digests).size).toBe(variants.length);
});

test('a symbolic link has no digest', async () => {
  const folder = await temporaryFolder({ a: '1' });
  await symlink('a', join(folder, 'b'));
  await expect(hashFolder(folder)).rejects.toThrow('“b” is not a plain file');
});
