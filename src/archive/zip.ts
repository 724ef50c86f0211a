import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';
import { InputFault } from '../io/input-fault.ts';
import { allBytes, chunkSize, type Chunked } from './chunked.ts';
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
    const output = appending(handle);
    const entries: ZipEntry[] = [];
    for (const [index, each] of sorted.entries()) {
      const known = { path: Buffer.from(each.path, 'utf8'), epochSeconds, offset: output.position(), size: each.size, isZip64: needsZip64(each.size, output.position()) };
      entries.push(await (each.size <= wholeInMemory ? writeWhole : writeStreamed)(output, each, known, compresses));
      onEntry?.(index + 1, sorted.length);
    }
    const start = output.position();
    for (const entry of entries) await output.append(centralHeader(entry));
    await output.append(endRecords(entries.length, start, output.position() - start));
    await output.flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What is known of an entry before it is read. */
type Known = Omit<ZipEntry, 'method' | 'crc' | 'compressedSize'>;

async function writeWhole(output: Appending, file: ZipFile, known: Known, compresses: boolean): Promise<ZipEntry> {
  const bytes = await allBytes(file);
  assertSize(file, bytes.length);
  const packed = compresses ? deflateSync(bytes, { level }) : bytes;
  const gains = packed.length < bytes.length;
  const content = gains ? packed : bytes;
  const entry = { ...known, method: gains ? deflated : stored, compressedSize: content.length, crc: crc32(bytes) };
  await output.append(localHeader(entry));
  await output.append(content);
  return entry;
}

async function writeStreamed(output: Appending, file: ZipFile, known: Known, compresses: boolean): Promise<ZipEntry> {
  const gains = compresses && (await gainsAtStart(file));
  const unread = { ...known, method: gains ? deflated : stored, compressedSize: 0, crc: 0 };
  await output.append(localHeader(unread));
  const start = output.position();
  let crc = 0;
  let size = 0;
  const measured = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of file.chunks()) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  };
  for await (const chunk of gains ? deflatedStream(measured()) : measured()) await output.append(chunk);
  assertSize(file, size);
  const entry = { ...unread, crc, compressedSize: output.position() - start };
  await output.replace(localHeader(entry), entry.offset);
  return entry;
}

function assertSize({ path, size }: ZipFile, found: number): void {
  if (found !== size) throw new InputFault(`“${path}” has changed while it was packed: it had ${size} bytes, and has ${found}.`, 'Try again when nobody writes there.');
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

interface Appending {
  readonly position: () => number;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Writes over what was appended before, once that is on its way. */
  readonly replace: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Gathers what is small, since each write to a disk takes its time. */
function appending(handle: FileHandle): Appending {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let written = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    await writeAt(handle, bytes, written);
    written += bytes.length;
  };
  return {
    position: () => written + waitingBytes,
    async append(bytes) {
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= chunkSize) await flush();
    },
    async replace(bytes, position) {
      await flush();
      await writeAt(handle, bytes, position);
    },
    flush,
  };
}

/** @throws the system's error where the disk takes no more: a write that comes short is tried again, and then says why. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
