import { crc32, inflateRawSync } from 'node:zlib';

/** One member of a gzip file (RFC 1952): a whole gzip file by itself. */
export interface GzipMember {
  readonly offset: number;
  readonly length: number;
  readonly bytes: Buffer;
}

/** What is wrong with a gzip file, and where; the message ends a sentence that the file begins. */
export class GzipFault extends Error {
  override readonly name = 'GzipFault';
}

const firstWindow = 256 * 1024;
const trailerSize = 8;
/** So many times larger than packed may a member be, from a megabyte on. */
const ratio = 200;
const smallest = 1024 * 1024;

/** The members of a gzip file, in their order. No more is in memory than the largest of them, unpacked and packed. @throws GzipFault */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncIterable<GzipMember> {
  const source = chunks[Symbol.asyncIterator]();
  let window = Buffer.alloc(0);
  let offset = 0;
  let isOver = false;
  const fill = async (size: number): Promise<void> => {
    const parts: Uint8Array[] = [window];
    for (let held = window.length; held < size && !isOver; ) {
      const next = await source.next();
      if (next.done === true) isOver = true;
      else {
        parts.push(next.value);
        held += next.value.length;
      }
    }
    if (parts.length > 1) window = Buffer.concat(parts);
  };
  for (let wanted = firstWindow; ; ) {
    await fill(wanted);
    if (window.length === 0) return;
    const member = memberAt(window, mostBytes, offset);
    if (member === null) {
      if (isOver) throw new GzipFault(`is cut off in the member of gzip that begins at byte ${offset}`);
      wanted = Math.max(wanted, window.length) * 2;
      continue;
    }
    yield { offset, ...member };
    window = window.subarray(member.length);
    offset += member.length;
    wanted = firstWindow;
  }
}

/** The member that a text of bytes begins with; null: it does not end in them. */
function memberAt(window: Buffer, mostBytes: number, offset: number): { length: number; bytes: Buffer } | null {
  const start = headerLength(window, offset);
  if (start === null) return null;
  try {
    const { buffer, engine } = inflateRawSync(window.subarray(start), { info: true, maxOutputLength: Math.min(mostBytes, Math.max(smallest, ratio * window.length)) }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = start + engine.bytesWritten;
    if (end + trailerSize > window.length) return null;
    if (window.readUInt32LE(end) !== crc32(buffer) || window.readUInt32LE(end + 4) !== buffer.length % 2 ** 32) throw new GzipFault(`has a member of gzip at byte ${offset} whose checksum is not that of its bytes`);
    return { length: end + trailerSize, bytes: buffer };
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code === 'Z_BUF_ERROR') return null;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new GzipFault(`has a member of gzip at byte ${offset} that swells, when it is unpacked, as no honest file does`);
    if (typeof code === 'string' && code.startsWith('Z_')) throw new GzipFault(`has a member of gzip at byte ${offset} that is damaged`);
    throw thrown;
  }
}

/** Of a member's header with its optional fields; null: it does not end here. */
function headerLength(window: Buffer, offset: number): number | null {
  if (window.length < 10) return null;
  const flags = window.readUInt8(3);
  if (window.readUInt16BE(0) !== 0x1f8b || window.readUInt8(2) !== 8 || (flags & 0xe0) !== 0) throw new GzipFault(`has no member of gzip where one should begin (byte ${offset})`);
  let at = 10;
  if ((flags & 4) !== 0) {
    if (at + 2 > window.length) return null;
    at += 2 + window.readUInt16LE(at);
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = window.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < window.length ? at : null;
}
