/** One entry of a zip as its headers tell of it. Times in seconds since 1970 UTC, sizes and offsets in bytes. */
export interface ZipEntry {
  readonly path: Uint8Array;
  readonly epochSeconds: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly crc: number;
  /** Whether its headers have room for sizes and offsets of more than 32 bits. */
  readonly isZip64: boolean;
}

const most16 = 0xffff;
const most32 = 0xffffffff;
// Deflate can make what it cannot compress a little larger.
const largestPlain = 0xf0000000;

export const needsZip64 = (size: number, offset: number): boolean => size > largestPlain || offset > largestPlain;

/** Bit 11: the name is UTF-8. */
const flags = 0x0800;
/** Made under Unix, whose attributes say: a plain file that its owner may write and all may read. */
const madeUnder = 3 << 8;
const attributes = (0o100644 << 16) >>> 0;
const versionOf = ({ isZip64 }: Pick<ZipEntry, 'isZip64'>): number => (isZip64 ? 45 : 20);

/** Fields of 2, 4 and 8 bytes, little-endian. */
function fields(...parts: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  const all = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) {
    if (bytes === 8) all.writeBigUInt64LE(BigInt(value), at);
    else all.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return all;
}

export function localHeader(entry: ZipEntry): Buffer {
  const { path, method, size, compressedSize, crc, isZip64 } = entry;
  const extra = isZip64 ? fields([2, 1], [2, 16], [8, size], [8, compressedSize]) : Buffer.alloc(0);
  const fixed = fields(
    [4, 0x04034b50], [2, versionOf(entry)], [2, flags], [2, method], ...dosTime(entry.epochSeconds), [4, crc],
    [4, isZip64 ? most32 : compressedSize], [4, isZip64 ? most32 : size], [2, path.length], [2, extra.length],
  );
  return Buffer.concat([fixed, path, extra]);
}

export function centralHeader(entry: ZipEntry): Buffer {
  const { path, method, size, compressedSize, crc, offset, isZip64 } = entry;
  const extra = isZip64 ? fields([2, 1], [2, 24], [8, size], [8, compressedSize], [8, offset]) : Buffer.alloc(0);
  const fixed = fields(
    [4, 0x02014b50], [2, madeUnder | versionOf(entry)], [2, versionOf(entry)], [2, flags], [2, method], ...dosTime(entry.epochSeconds), [4, crc],
    [4, isZip64 ? most32 : compressedSize], [4, isZip64 ? most32 : size], [2, path.length], [2, extra.length],
    [2, 0], [2, 0], [2, 0], [4, attributes], [4, isZip64 ? most32 : offset],
  );
  return Buffer.concat([fixed, path, extra]);
}

/** What ends a zip of so many entries, whose directory begins at `start` and has `length` bytes. */
export function endRecords(count: number, start: number, length: number): Buffer {
  const isZip64 = count >= most16 || start >= most32 || length >= most32;
  const end = fields(
    [4, 0x06054b50], [2, 0], [2, 0], [2, Math.min(count, most16)], [2, Math.min(count, most16)], [4, Math.min(length, most32)], [4, Math.min(start, most32)], [2, 0],
  );
  if (!isZip64) return end;
  const record = fields([4, 0x06064b50], [8, 44], [2, madeUnder | 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, length], [8, start]);
  const locator = fields([4, 0x07064b50], [4, 0], [8, start + length], [4, 1]);
  return Buffer.concat([record, locator, end]);
}

/** The time and the date of MS-DOS, in UTC, so that no machine's zone is in them. */
function dosTime(epochSeconds: number): [[2, number], [2, number]] {
  const earliest = Date.UTC(1980, 0, 1);
  const latest = Date.UTC(2107, 11, 31, 23, 59, 58);
  const time = new Date(Math.min(Math.max(epochSeconds * 1000, earliest), latest));
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  const day = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  return [[2, clock], [2, day]];
}
