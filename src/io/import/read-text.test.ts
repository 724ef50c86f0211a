import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { ImportFault } from './import-fault.ts';
import { readText } from './read-text.ts';

async function read(bytes: Uint8Array): Promise<string> {
  let text = '';
  try {
    for await (const piece of readText(join(await temporaryFolder({ file: bytes }), 'file'))) text += piece;
    return text;
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    return `${thrown.line ?? 0}: ${thrown.message}`;
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file', () => {
  test('comes without its byte-order mark, and otherwise as it is', async () => {
    expect(await read(utf8('\uFEFFa\r\nє\u2028\uFEFFb'))).toBe('a\r\nє\u2028\uFEFFb');
    expect(await read(utf8(''))).toBe('');
  });

  test('is whole where a letter goes over two pieces of the file', async () => {
    const text = `a${'є'.repeat(70_000)}`;
    expect(await read(utf8(text))).toBe(text);
  });

  test.each([
    ['with its mark', new Uint8Array([0xff, 0xfe, 0x61, 0])],
    ['the other way round', new Uint8Array([0xfe, 0xff, 0, 0x61])],
    ['without a mark', new Uint8Array([0, 0x61, 0, 0x62])],
    ['without a mark, the other way round', new Uint8Array([0x61, 0, 0x62, 0])],
  ])('is refused in UTF-16, %s', async (_, bytes) => {
    expect(await read(bytes)).toMatch(/^1: it is in UTF-16/);
  });

  test.each([
    ['early in the file', 2],
    ['after many pieces of it', 30_000],
  ])('says on which line a byte stands that is no UTF-8, %s', async (_, lines) => {
    expect(await read(Buffer.concat([utf8('наголос\n'.repeat(lines)), Buffer.from('caf\xe9\nmore\n', 'latin1')]))).toBe(`${lines + 1}: it is not UTF-8 here: save it with the encoding UTF-8`);
  });

  test('is refused where it ends in the middle of a letter', async () => {
    expect(await read(new Uint8Array([0x61, 0x0a, 0xd1]))).toBe('2: it is not UTF-8 here: save it with the encoding UTF-8');
  });

  test('cannot be read of a folder or of nothing', async () => {
    const folder = await temporaryFolder();
    await expect(readText(folder).next()).rejects.toThrow('cannot be read: it is a folder.');
    await expect(readText(join(folder, 'none')).next()).rejects.toThrow('cannot be read: it does not exist.');
  });
});
