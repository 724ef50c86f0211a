import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { bytesAsChunks, allBytes, type Chunked } from './chunked.ts';
import { centralHeader, endRecords, localHeader, needsZip64, type ZipEntry } from './zip-headers.ts';

/** A file to be put into a zip. `path` with forward slashes, without a slash at its start. */
export interface ZipFile extends Chunked {
  readonly path: string;
}

export interface ZipOptions {
  /** The time of all its entries, which a zip states in UTC here, to two seconds from 1980 to 2107. */
  readonly epochSeconds: number;
  /** Whether entries are compressed where that makes them smaller. */
  readonly compresses: boolean;
  readonly onEntry?: (done: number, total: number) => void;
}

/** What is no larger is compressed in memory, by which it is known whether that gains anything. */
const wholeInMemory = 16 * 1024 * 1024;
const level = 6;
const stored = 0;
const deflated = 8;

/**
 * Writes a zip (APPNOTE 6.3, with ZIP64 where it is needed) that depends on nothing but its files and the time: entries in the
 * order of their paths by code units, UTF-8 names, no attributes but those of a plain file, deflate by code that gives the
 * same bytes on every machine. The zip's file must not exist yet; one entry is in memory at a time.
 */
export async function writeZip(file: string, files: readonly ZipFile[], { epochSeconds, compresses, onEntry }: ZipOptions): Promise<void> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice !== undefined) throw new Error(`“${twice.path}” would stand in the zip twice.`);
  const handle = await open(file, 'wx');
  try {
    const entries: ZipEntry[] = [];
    let offset = 0;
    for (const [index, each] of sorted.entries()) {
      const entry = await writeEntry(handle, offset, each, { epochSeconds, compresses });
      entries.push(entry);
      offset += localHeader(entry).length + entry.compressedSize;
      onEntry?.(index + 1, sorted.length);
    }
    const central = Buffer.concat(entries.map(centralHeader));
    await writeAt(handle, Buffer.concat([central, endRecords(entries.length, offset, central.length)]), offset);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeEntry(handle: FileHandle, offset: number, file: ZipFile, { epochSeconds, compresses }: ZipOptions): Promise<ZipEntry> {
  const path = Buffer.from(file.path, 'utf8');
  const isWhole = file.size <= wholeInMemory;
  const bytes = isWhole ? await allBytes(file) : null;
  const packed = bytes === null || !compresses ? null : deflateSync(bytes, { level });
  const gains = compresses && (bytes === null || packed === null ? await gainsAtStart(file) : packed.length < bytes.length);
  const entry = { path, epochSeconds, offset, method: gains ? deflated : stored, size: file.size, compressedSize: 0, crc: 0, isZip64: needsZip64(file.size, offset) };
  let at = offset + localHeader(entry).length;
  let crc = 0;
  let size = 0;
  const measured = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes === null ? file.chunks() : bytesAsChunks(bytes).chunks()) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  };
  for await (const chunk of !gains ? measured() : packed === null ? deflatedStream(measured()) : drained(measured(), packed)) {
    await writeAt(handle, chunk, at);
    at += chunk.length;
  }
  if (size !== file.size) throw new Error(`“${file.path}” has changed while it was packed: it had ${file.size} bytes, and has ${size}.`);
  const whole = { ...entry, crc, compressedSize: at - offset - localHeader(entry).length };
  await writeAt(handle, localHeader(whole), offset);
  return whole;
}

/** Whether the beginning of a large file shrinks, as a sign of whether the whole does. */
async function gainsAtStart({ chunks }: Chunked): Promise<boolean> {
  for await (const chunk of chunks()) return deflateSync(chunk, { level }).length < chunk.length * 0.98;
  return false;
}

async function* deflatedStream(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (chunk) => ready.push(chunk));
  for await (const chunk of chunks) {
    deflate.push(chunk);
    yield* ready;
    ready = [];
  }
  deflate.push(new Uint8Array(), true);
  yield* ready;
}

/** Reads all that is to be measured, and gives what stands for it. */
async function* drained(chunks: AsyncIterable<Uint8Array>, result: Uint8Array): AsyncIterable<Uint8Array> {
  for await (const _ of chunks);
  yield result;
}

/** @throws the system's error where the disk takes no more: a write that comes short is tried again, and then says why. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
