import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip } from './open-zip.ts';
import { packageLimits, readWhole, UnreadableFile } from './packed-file.ts';
import { handMadeZip, type HandMadeEntry, type HandMadeZip } from './testing/hand-made-zip.ts';

const faultsOf = async (entries: readonly HandMadeEntry[], zip?: HandMadeZip) => (await openZip(handMadeZip(entries, zip))).faults;
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('a zip', () => {
  test('gives its files by path, stored and deflated, and no folders', async () => {
    const large = 'large '.repeat(100_000);
    const { files, faults } = await openZip(handMadeZip([{ name: 'b/é.txt', bytes: 'two', deflated: true }, { name: 'b/' }, { name: 'a.txt', bytes: 'one' }, { name: 'c', bytes: large, deflated: true }]), { ...packageLimits, ratio: 2000 });
    expect(faults).toEqual([]);
    expect(await Promise.all(files.map(async (file) => [file.path, file.size, (await readWhole(file, 1e6)).toString()]))).toEqual([['a.txt', 3, 'one'], ['b/é.txt', 3, 'two'], ['c', 600_000, large]]);
  });

  test.each<{ what: string; entry: HandMadeEntry; message: RegExp }>([
    { what: 'leads upwards', entry: { name: 'a/../../x' }, message: /leads out of the package/ },
    { what: 'begins at the root', entry: { name: '/etc/x' }, message: /absolute/ },
    { what: 'begins with a drive', entry: { name: 'C:x' }, message: /drive/ },
    { what: 'has a backslash', entry: { name: 'a\\..\\x' }, message: /backslash/ },
    { what: 'has an empty part', entry: { name: 'a//x' }, message: /empty part/ },
    { what: 'has a line break', entry: { name: 'a\nb' }, message: /control character/ },
    { what: 'is not UTF-8', entry: { name: Buffer.from([0x61, 0xe9]) }, message: /not UTF-8/ },
    { what: 'is not said to be UTF-8', entry: { name: 'é', flags: 0 }, message: /not said to be UTF-8/ },
    { what: 'is empty', entry: { name: '' }, message: /no name/ },
    { what: 'has another beside it', entry: { name: 'a', extra: Buffer.concat([Buffer.from([0x75, 0x70, 6, 0, 1]), Buffer.alloc(4), utf8('b')]) }, message: /two names/ },
  ])('is refused where a name $what', async ({ entry, message }) => {
    expect(await faultsOf([{ name: 'ok', bytes: 'x' }, entry])).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  });

  test.each<{ what: string; entry: HandMadeEntry; message: RegExp }>([
    { what: 'a link', entry: { name: 'a', bytes: '/etc/passwd', mode: 0o120777 }, message: /symbolic link/ },
    { what: 'a device', entry: { name: 'a', mode: 0o060644 }, message: /a device/ },
    { what: 'a pipe', entry: { name: 'a', mode: 0o010644 }, message: /named pipe/ },
    { what: 'an encrypted file', entry: { name: 'a', bytes: 'abc', flags: 0x0801, packed: Buffer.alloc(15) }, message: /encrypted/ },
    { what: 'a file in another compression', entry: { name: 'a', method: 12, bytes: 'x' }, message: /method that this program does not know/ },
    { what: 'a bomb', entry: { name: 'a', deflated: true, bytes: Buffer.alloc(5e6) }, message: /would swell from \d+ to 5000000 bytes/ },
    { what: 'a file of another name before its bytes', entry: { name: 'a', localName: 'b' }, message: /another name before its bytes/ },
    { what: 'a file that begins elsewhere', entry: { name: 'a', bytes: 'x', offset: 3 }, message: /no header where the zip says/ },
  ])('with $what is refused', async ({ entry, message }) => {
    const { files, faults } = await openZip(handMadeZip([{ name: 'ok', bytes: 'x' }, entry]));
    expect(files).toEqual([]);
    expect(faults.map((fault) => fault.message)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test.each([['a', 'a'], ['a/B.txt', 'A/b.TXT'], ['\u00e9', 'e\u0301'], ['a', 'a/b']])('with the names “%s” and “%s” is refused', async (one, other) => {
    expect(await faultsOf([{ name: one, bytes: '1' }, { name: other, bytes: '2' }])).toEqual([expect.objectContaining({ message: expect.stringMatching(/twice|same file as|both a file and a folder/) })]);
  });

  test('whose entries overlap is refused, and one with bytes before, between, or behind its parts', async () => {
    const two = [{ name: 'a', bytes: 'xyz' }, { name: 'b', bytes: 'xyz' }];
    expect(await faultsOf([two[0] as HandMadeEntry, { ...(two[0] as HandMadeEntry), name: 'b', localName: 'a', offset: 0 }])).toEqual(expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/overlaps with “a”/) })]));
    expect((await faultsOf(two, { before: utf8('MZ') })).map(({ message }) => message).join()).toMatch(/stand before it/);
    expect((await faultsOf(two, { between: utf8('hidden') })).map(({ message }) => message).join()).toMatch(/belong to nothing/);
    expect((await faultsOf(two, { count: 1 })).map(({ message }) => message).join()).toMatch(/counts fewer entries/);
    expect((await openZip(Buffer.concat([handMadeZip(two), utf8('more')]))).faults).toEqual([{ path: '', message: 'has bytes behind its end' }]);
  });

  test('with more files, or more bytes, than are taken is refused before anything is unpacked', async () => {
    const zip = handMadeZip([{ name: 'a', bytes: 'xx' }, { name: 'b', bytes: 'xx' }]);
    expect((await openZip(zip, { ...packageLimits, files: 1 })).faults).toEqual([{ path: '', message: expect.stringMatching(/2 entries, more than this program takes \(1\)/) }]);
    expect((await openZip(zip, { ...packageLimits, allBytes: 3 })).faults).toEqual([{ path: '', message: expect.stringMatching(/4 bytes/) }]);
    expect((await openZip(zip, { ...packageLimits, fileBytes: 1 })).faults).toHaveLength(2);
  });

  test.each<{ what: string; entry: HandMadeEntry; message: RegExp }>([
    { what: 'has another checksum', entry: { name: 'a', bytes: 'abc', crc: 1 }, message: /checksum/ },
    { what: 'is longer than stated', entry: { name: 'a', bytes: 'abc', deflated: true, size: 2 }, message: /longer than the zip says/ },
    { what: 'is shorter than stated', entry: { name: 'a', bytes: 'abc', deflated: true, size: 4 }, message: /shorter than the zip says/ },
    { what: 'is no deflated text', entry: { name: 'a', bytes: 'abc', method: 8, packed: Buffer.from([0xff, 0xff, 0xff]) }, message: /damaged/ },
    { what: 'is followed by hidden bytes', entry: { name: 'a', bytes: '', method: 8, packed: Buffer.from([3, 0, 1, 2, 3]) }, message: /bytes behind its end/ },
    { what: 'is large and followed by hidden bytes', entry: { name: 'a', bytes: Buffer.alloc(17 * 2 ** 20), deflated: true, size: 17 * 2 ** 20 - 1 }, message: /longer than the zip says/ },
  ])('says of a file that $what, when it is read', async ({ entry, message }) => {
    const { files, faults } = await openZip(handMadeZip([entry]), { ...packageLimits, ratio: 2000 });
    expect(faults).toEqual([]);
    const failure = await readWhole(files[0]!, 1e8).then(() => null, (thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as Error).message).toMatch(message);
  });

  test('that is cut off anywhere is refused, and one of random bytes', async () => {
    const whole = handMadeZip([{ name: 'a', bytes: 'abc' }, { name: 'b', bytes: 'abcdef', deflated: true }]);
    for (let length = 0; length < whole.length; length += 1) expect((await openZip(whole.subarray(0, length))).faults).toHaveLength(1);
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => (await openZip(Buffer.from(bytes))).faults.length === 1), { numRuns: 200 });
  });

  test('in which any byte is another either reads the same, or is found out', async () => {
    const whole = handMadeZip([{ name: 'a', bytes: 'abc' }, { name: 'b', bytes: 'abcdefabcdef', deflated: true }]);
    const all = async (zip: Buffer): Promise<string> => {
      const { files, faults } = await openZip(zip);
      if (faults.length > 0) return 'refused';
      return Promise.all(files.map(async (file) => `${file.path} ${(await readWhole(file, 1e6)).toString()}`)).then(String, (thrown) => (thrown instanceof UnreadableFile ? 'unreadable' : Promise.reject(thrown)));
    };
    const expected = await all(whole);
    for (let at = 0; at < whole.length; at += 1) {
      for (const bit of [0, 3, 7]) {
        const other = Buffer.from(whole);
        other[at] = (other[at] as number) ^ (1 << bit);
        expect([expected, 'refused', 'unreadable'], `byte ${at}, bit ${bit}`).toContain(await all(other));
      }
    }
  });
});
