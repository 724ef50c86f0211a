import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import { nameFault } from './name-faults.ts';
import { UnreadableFile, type PackageFault, type PackageLimits } from './packed-file.ts';
import type { RandomAccess } from './random-access.ts';

/** An entry of a zip's central directory whose name and kind are harmless. */
export interface ZipEntry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly entry: Entry;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly PackageFault[];
  /** Where the central directory begins. */
  readonly start: number;
}

/**
 * The central directory of a zip (APPNOTE 6.3), read to its end and no further than the limits allow. @throws UnreadableFile
 * where there is none that can be understood.
 */
export async function readZipDirectory(bytes: RandomAccess, limits: PackageLimits): Promise<ZipDirectory> {
  const zip = await fromRandomAccessReaderPromise(new ReaderOf(bytes), bytes.size, { autoClose: false, decodeStrings: false, validateEntrySizes: true }).catch(rethrown);
  const { readEntryCursor: start } = zip as unknown as { readEntryCursor: number };
  if (zip.entryCount > limits.files) throw new UnreadableFile(`has ${zip.entryCount} entries, more than this program takes (${limits.files})`);
  const entries: ZipEntry[] = [];
  const faults: PackageFault[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const raw = entry.fileName as unknown as Buffer;
      const path = raw.toString('utf8');
      const fault = entryFault(entry, raw, path);
      if (fault === null) entries.push({ path, isFolder: path.endsWith('/'), entry });
      else faults.push({ path: isUtf8(raw) ? path : raw.toString('latin1'), message: fault });
    }
  } catch (thrown) {
    rethrown(thrown);
  }
  const end = (zip as unknown as { readEntryCursor: number }).readEntryCursor;
  if (!(await endsAt(bytes, end, zip.comment as unknown as Buffer))) throw new UnreadableFile('has bytes between or behind its parts that belong to nothing, or counts fewer entries than it has');
  return { entries, faults, start };
}

const utf8Flag = 0x0800;
const unicodePath = 0x7075;
const kinds: Readonly<Record<number, string>> = { 0o120000: 'a symbolic link', 0o020000: 'a device', 0o060000: 'a device', 0o010000: 'a named pipe', 0o140000: 'a socket' };

function entryFault(entry: Entry, raw: Buffer, path: string): string | null {
  if (!isUtf8(raw)) return 'has a name that is not UTF-8';
  if ((entry.generalPurposeBitFlag & utf8Flag) === 0 && /[^\x00-\x7F]/.test(path)) return 'has a name that is not said to be UTF-8';
  if (entry.extraFields.some(({ id }) => id === unicodePath)) return 'has two names';
  const kind = kinds[(entry.externalFileAttributes >>> 16) & 0o170000];
  if (kind !== undefined) return `is ${kind}, which is no file of a package`;
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return `is compressed by a method that this program does not know (${entry.compressionMethod})`;
  if (path.endsWith('/') && entry.uncompressedSize > 0) return 'is a folder, and has bytes';
  return nameFault(path);
}

const endRecord = { signature: 0x06054b50, size: 22 };
const zip64Record = { signature: 0x06064b50, size: 56 };
const zip64Locator = { signature: 0x07064b50, size: 20 };

/** Whether the end records, and nothing else, follow the central directory. */
async function endsAt(bytes: RandomAccess, end: number, comment: Buffer): Promise<boolean> {
  const plain = endRecord.size + comment.length;
  const rest = bytes.size - end;
  if (rest === plain) return true;
  if (rest !== plain + zip64Record.size + zip64Locator.size) return false;
  const tail = await bytes.read(end, rest);
  return tail.readUInt32LE(0) === zip64Record.signature && tail.readUInt32LE(zip64Record.size) === zip64Locator.signature;
}

class ReaderOf extends RandomAccessReader {
  readonly #bytes: RandomAccess;

  constructor(bytes: RandomAccess) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const read = () => this.#bytes.read(start, end - start);
    return Readable.from((async function* () {
      yield await read();
    })());
  }
}

/** What the library says of a broken zip, as the end of a sentence. */
function rethrown(thrown: unknown): never {
  if (thrown instanceof UnreadableFile || !(thrown instanceof Error)) throw thrown;
  const known = libraryWords.find(([pattern]) => pattern.test(thrown.message));
  throw new UnreadableFile(known?.[1] ?? `is no zip that can be read: ${thrown.message.replace(/\.$/, '')}`);
}

const libraryWords: readonly (readonly [RegExp, string])[] = [
  [/^End of central directory record signature not found/, 'is no zip, or is cut off at its end'],
  [/^Invalid comment length/, 'has bytes behind its end'],
  [/unexpected EOF|out of range|invalid central directory|outside buffer/i, 'has a list of entries that is cut off or broken'],
];
