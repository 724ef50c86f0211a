import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { joined, textAsChunks, type Chunked } from './chunked.ts';
import { endRecords } from './zip-headers.ts';
import { writeZip, type ZipFile } from './zip.ts';

const options = { epochSeconds: Date.UTC(2024, 1, 29, 13, 37, 42) / 1000, compresses: true };
const file = (path: string, text: string): ZipFile => ({ path, ...textAsChunks(text) });

async function written(files: readonly ZipFile[], more: Partial<typeof options> = {}): Promise<string> {
  const path = join(await temporaryFolder(), 'a.zip');
  await writeZip(path, files, { ...options, ...more });
  return path;
}

/** What another program reads. */
async function entriesOf(path: string) {
  const zip = await openPromise(path, { lazyEntries: true });
  const entries = [];
  for await (const entry of zip.eachEntry()) {
    const bytes = await joined(await zip.openReadStreamPromise(entry));
    const { year, month, day, hour, minute, second } = dosTime(entry);
    entries.push({ path: entry.fileName, method: entry.compressionMethod, mode: (entry.externalFileAttributes >>> 16).toString(8), time: [year, month, day, hour, minute, second], bytes });
  }
  zip.close();
  return entries;
}

const dosTime = ({ lastModFileDate: date, lastModFileTime: time }: { lastModFileDate: number; lastModFileTime: number }) => ({
  year: (date >> 9) + 1980, month: (date >> 5) & 15, day: date & 31, hour: time >> 11, minute: (time >> 5) & 63, second: (time & 31) * 2,
});

test('entries stand in the order of their paths, with UTF-8 names, as plain files, at the time in UTC whatever the zone', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const path = await written([file('ї/б.txt', 'two'), file('a.txt', 'one'), file('B.txt', '')]).finally(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const entries = await entriesOf(path);
  expect(entries.map(({ path: name, bytes }) => [name, bytes.toString()])).toEqual([['B.txt', ''], ['a.txt', 'one'], ['ї/б.txt', 'two']]);
  expect(new Set(entries.map(({ mode, time }) => `${mode} ${time.join('-')}`))).toEqual(new Set(['100644 2024-2-29-13-37-42']));
});

test('what shrinks is compressed, what does not is stored, and nothing is where it is not asked for', async () => {
  const random = file('random', Array.from({ length: 40 }, (_, index) => String.fromCharCode(33 + ((index * 37) % 90))).join(''));
  const files = [file('text', 'again and '.repeat(500)), random];
  expect((await entriesOf(await written(files))).map(({ method }) => method)).toEqual([0, 8]);
  expect((await entriesOf(await written(files, { compresses: false }))).map(({ method }) => method)).toEqual([0, 0]);
});

test('a large file is written as it is read, and comes out whole', async () => {
  const chunk = Buffer.from('The lamp burns, and the keeper writes it down. '.repeat(22_311)).subarray(0, 1024 * 1024);
  const large: Chunked = { size: 17 * chunk.length, async *chunks() { for (let index = 0; index < 17; index++) yield chunk; } };
  const path = await written([{ path: 'large', ...large }]);
  const [entry] = await entriesOf(path);
  expect(entry?.method).toBe(8);
  expect(entry?.bytes.length).toBe(large.size);
  expect(entry?.bytes.subarray(-chunk.length).equals(chunk)).toBe(true);
  expect((await readFile(path)).length).toBeLessThan(large.size / 50);
});

test('more than 65,535 entries are told of by ZIP64, which others read', async () => {
  const files = Array.from({ length: 65_540 }, (_, index) => file(`e${index}`, ''));
  const path = await written(files, { compresses: false });
  let count = 0;
  const zip = await openPromise(path, { lazyEntries: true });
  for await (const _ of zip.eachEntry()) count++;
  expect(count).toBe(65_540);
});

test('a directory beyond four gigabytes is told of by ZIP64 too', () => {
  expect(endRecords(1, 100, 50)).toHaveLength(22);
  const records = endRecords(1, 5_000_000_000, 50);
  expect(records.readUInt32LE(0)).toBe(0x06064b50);
  expect(records.readBigUInt64LE(48)).toBe(5_000_000_000n);
  expect(records.readBigUInt64LE(56 + 8)).toBe(5_000_000_050n);
});

test('a path that would stand twice, and a file that is no longer what it was, stop it', async () => {
  await expect(written([file('a', '1'), file('a', '2')])).rejects.toThrow('“a” would stand in the zip twice.');
  await expect(written([{ path: 'a', ...textAsChunks('four'), size: 3 }])).rejects.toThrow('“a” has changed while it was packed: it had 3 bytes, and has 4.');
});

test('a time before zips could state one is their first', async () => {
  expect((await entriesOf(await written([file('a', '')], { epochSeconds: 0 })))[0]?.time).toEqual([1980, 1, 1, 0, 0, 0]);
});
