import { Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { twinFaults } from './name-faults.ts';
import { packageLimits, UnreadableFile, type OpenPackage, type PackageFault, type PackageLimits, type PackedFile } from './packed-file.ts';
import { accessToBytes, accessToFile, type RandomAccess } from './random-access.ts';
import { readZipDirectory } from './zip-directory.ts';
import { placesOf, type ZipPlace } from './zip-layout.ts';

const chunkSize = 1024 * 1024;
/** What is no larger, unpacked, is unpacked at once, which is faster. */
const atOnce = 16 * 1024 * 1024;
/** Small files may shrink as much as they like. */
const smallest = 1024 * 1024;

/**
 * The files of a zip, by its path or its bytes. A zip with any fault is refused as a whole: programs differ in what they make of one.
 * Nothing is unpacked before a file is read. @throws the system's error where the zip cannot be opened.
 */
export async function openZip(zip: string | Buffer, limits: PackageLimits = packageLimits): Promise<OpenPackage> {
  const bytes = typeof zip === 'string' ? await accessToFile(zip) : accessToBytes(zip);
  try {
    const { entries, faults, start } = await readZipDirectory(bytes, limits);
    const files = entries.filter(({ isFolder }) => !isFolder);
    const all = [...faults, ...twinFaults(files.map(({ path }) => path)), ...boundFaults(files, limits)];
    const { places, faults: misplaced } = faults.length > 0 ? { places: [], faults: [] } : await placesOf(bytes, entries, start);
    all.push(...misplaced);
    const packed = places.filter(({ isFolder }) => !isFolder).map((place) => fileIn(bytes, place));
    return { files: all.length > 0 ? [] : packed.sort((a, b) => (a.path < b.path ? -1 : 1)), faults: all, close: bytes.close };
  } catch (thrown) {
    await bytes.close();
    if (thrown instanceof UnreadableFile) return { files: [], faults: [{ path: '', message: thrown.message }], close: async () => {} };
    throw thrown;
  }
}

function boundFaults(files: readonly Pick<ZipPlace, 'path' | 'entry'>[], limits: PackageLimits): PackageFault[] {
  const swells = (unpacked: number, packed: number): boolean => unpacked > smallest && unpacked > packed * limits.ratio;
  const faults = files.flatMap(({ path, entry: { uncompressedSize: unpacked, compressedSize: packed } }) =>
    unpacked > limits.fileBytes
      ? [{ path, message: `would be larger, unpacked, than this program takes (${unpacked} bytes)` }]
      : swells(unpacked, packed)
        ? [{ path, message: `would swell from ${packed} to ${unpacked} bytes when it is unpacked, which no honest file does` }]
        : [],
  );
  const total = files.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  return total > limits.allBytes ? [...faults, { path: '', message: `would be larger, unpacked, than this program takes (${total} bytes)` }] : faults;
}

function fileIn(bytes: RandomAccess, place: ZipPlace): PackedFile {
  return { path: place.path, size: place.entry.uncompressedSize, onDisk: null, chunks: () => checked(place, unpacked(bytes, place)) };
}

async function* checked({ entry }: ZipPlace, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let crc = 0;
  let size = 0;
  for await (const chunk of chunks) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    if (size > entry.uncompressedSize) break;
    yield chunk;
  }
  if (size !== entry.uncompressedSize) throw new UnreadableFile(`is ${size > entry.uncompressedSize ? 'longer' : 'shorter'} than the zip says (${entry.uncompressedSize} bytes)`);
  if (crc !== entry.crc32) throw new UnreadableFile('is not what was packed: its checksum in the zip is another');
}

async function* unpacked(bytes: RandomAccess, place: ZipPlace): AsyncIterable<Uint8Array> {
  const { entry: { compressionMethod, uncompressedSize }, start, end } = place;
  if (compressionMethod === 0) return yield* rangeOf(bytes, start, end);
  if (uncompressedSize > atOnce) return yield* inflated(rangeOf(bytes, start, end), end - start);
  try {
    const { buffer, engine } = inflateRawSync(await bytes.read(start, end - start), { info: true, maxOutputLength: uncompressedSize + 1 }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    if (engine.bytesWritten !== end - start) throw new UnreadableFile('has bytes behind its end in the zip');
    yield buffer;
  } catch (thrown) {
    throw asUnreadable(thrown);
  }
}

async function* rangeOf(bytes: RandomAccess, start: number, end: number): AsyncIterable<Uint8Array> {
  for (let at = start; at < end; at += chunkSize) yield await bytes.read(at, Math.min(chunkSize, end - at));
}

async function* inflated(packed: AsyncIterable<Uint8Array>, length: number): AsyncIterable<Uint8Array> {
  const source = Readable.from(packed);
  const inflate = createInflateRaw();
  source.on('error', (reason) => inflate.destroy(reason));
  source.pipe(inflate);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
    if (inflate.bytesWritten !== length) throw new UnreadableFile('has bytes behind its end in the zip');
  } catch (thrown) {
    throw asUnreadable(thrown);
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

/** What zlib says of bytes that are no deflated ones. */
function asUnreadable(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return new UnreadableFile('is longer than the zip says');
  return code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE' ? new UnreadableFile('cannot be unpacked: its bytes in the zip are damaged') : thrown;
}
