import { expect, test } from 'vitest';
import { InputFault } from '../io/input-fault.ts';
import { makeBag, type BagFile } from './bagit.ts';
import { joined, textAsChunks } from './chunked.ts';

const file = (path: string, text: string): BagFile => ({ path, ...textAsChunks(text) });
const contents = async (files: readonly BagFile[]) => Object.fromEntries(await Promise.all(files.map(async ({ path, chunks }) => [path, (await joined(chunks())).toString()] as const)));

test('the example of RFC 8493, as far as names and values go', async () => {
  const { files } = await makeBag([file('data/b', 'two'), file('data/a', 'one')], [['External-Description', 'Two\nlines: here']]);
  const made = await contents(files);
  expect(Object.keys(made).sort()).toEqual(['bag-info.txt', 'bagit.txt', 'data/a', 'data/b', 'manifest-sha256.txt', 'manifest-sha512.txt', 'tagmanifest-sha256.txt', 'tagmanifest-sha512.txt']);
  expect(made['bagit.txt']).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(made['bag-info.txt']).toBe('External-Description: Two lines: here\nPayload-Oxum: 6.2\n');
  expect(made['manifest-sha256.txt']).toBe('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  data/a\n3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  data/b\n');
  expect(made['tagmanifest-sha512.txt']?.split('\n').map((line) => line.slice(130))).toEqual(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt', '']);
});

test.each(['data/50%.png', 'data/a\nb', 'data/a\rb', 'data/a\\b', 'data/caf\uFFFD'])('%j is refused as a name', async (path) => {
  await expect(makeBag([file(path, '')], [])).rejects.toThrow(InputFault);
});

test('a file that changes between its digest and its packing stops it', async () => {
  let reads = 0;
  const changing: BagFile = { path: 'data/a', size: 1, async *chunks() { yield Buffer.from(String(reads++)); } };
  const { files } = await makeBag([changing], []);
  await expect(joined((files[0] as BagFile).chunks())).rejects.toThrow('“data/a” has changed while it was packed.');
});
