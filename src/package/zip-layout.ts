import { isDeepStrictEqual } from 'node:util';
import type { PackageFault } from './packed-file.ts';
import type { RandomAccess } from './random-access.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Where the packed bytes of an entry lie. */
export interface ZipPlace extends ZipEntry {
  readonly start: number;
  readonly end: number;
}

const localSize = 30;
const localSignature = 0x04034b50;
const hasDescriptor = 0x0008;
/** With and without signature, in 32 and 64 bits. */
const descriptorSizes = [12, 16, 20, 24];

/**
 * Holds the headers before the entries against the central directory, and sees to it that the entries lie one after the other,
 * from the first byte of the zip to its directory, without overlaps and without bytes that belong to none. What another program would
 * read in another way than this one is a fault.
 */
export async function placesOf(bytes: RandomAccess, entries: readonly ZipEntry[], directoryStart: number): Promise<{ places: ZipPlace[]; faults: PackageFault[] }> {
  const faults: PackageFault[] = [];
  const places: ZipPlace[] = [];
  const sorted = [...entries].sort((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
  let expected = 0;
  let before: ZipEntry | null = null;
  for (const each of sorted) {
    const { entry, path } = each;
    const at = entry.relativeOffsetOfLocalHeader;
    if (at < expected) faults.push({ path, message: `overlaps with “${before?.path}” in the zip` });
    else if (at > expected && !isDescriptor(before, at - expected)) faults.push({ path, message: before === null ? 'is not the first thing in the zip: bytes that belong to nothing stand before it' : 'stands behind bytes that belong to nothing' });
    const found = at + localSize > directoryStart ? null : await headerAt(bytes, at, directoryStart);
    const fault = found === null ? 'has no header where the zip says that it begins' : headerFault(each, found);
    if (fault !== null) faults.push({ path, message: fault });
    const start = at + localSize + (found?.nameLength ?? 0) + (found?.extraLength ?? 0);
    const end = start + entry.compressedSize;
    if (end > directoryStart) faults.push({ path, message: 'is cut off, or states a size that it has not' });
    places.push({ ...each, start, end });
    expected = Math.max(expected, end);
    before = each;
  }
  if (expected < directoryStart && !isDescriptor(before, directoryStart - expected)) faults.push({ path: '', message: 'has bytes before its list of entries that belong to nothing' });
  return { places, faults };
}

const isDescriptor = (before: ZipEntry | null, gap: number): boolean => before !== null && (before.entry.generalPurposeBitFlag & hasDescriptor) !== 0 && descriptorSizes.includes(gap);

interface LocalHeader {
  readonly name: Buffer;
  readonly nameLength: number;
  readonly extraLength: number;
  readonly facts: readonly number[];
  readonly sizes: readonly number[];
}

async function headerAt(bytes: RandomAccess, at: number, limit: number): Promise<LocalHeader | null> {
  const head = await bytes.read(at, localSize);
  const nameLength = head.readUInt16LE(26);
  const extraLength = head.readUInt16LE(28);
  if (head.readUInt32LE(0) !== localSignature || at + localSize + nameLength + extraLength > limit) return null;
  const name = await bytes.read(at + localSize, nameLength);
  const facts = [head.readUInt16LE(6), head.readUInt16LE(8), head.readUInt16LE(10), head.readUInt16LE(12)];
  return { name, nameLength, extraLength, facts, sizes: [head.readUInt32LE(14), head.readUInt32LE(18), head.readUInt32LE(22)] };
}

function headerFault({ entry }: ZipEntry, { name, facts, sizes }: LocalHeader): string | null {
  if (!name.equals(entry.fileName as unknown as Buffer)) return 'has another name before its bytes than in the list of entries';
  const stated = [entry.generalPurposeBitFlag, entry.compressionMethod, entry.lastModFileTime, entry.lastModFileDate];
  if (!isDeepStrictEqual(facts, stated)) return 'is described in one way before its bytes and in another in the list of entries';
  const expected = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
  const isLater = (entry.generalPurposeBitFlag & hasDescriptor) !== 0;
  // Where sizes need 64 bits, these fields hold ones; where they follow the bytes, nothing.
  const differs = sizes.some((value, index) => value !== expected[index] && value !== 0xffffffff && !(isLater && value === 0));
  return differs ? 'has other sizes or another checksum before its bytes than in the list of entries' : null;
}
