/** One file of a package, wherever that lies: in a zip, in a folder, or in memory. */
export interface PackedFile {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Where it lies as a file of its own on a disk; null: nowhere. */
  readonly onDisk: string | null;
  /** Its bytes, from the beginning each time. @throws UnreadableFile where they cannot be had, or are not what the package says of them. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Something in a package that keeps it, or a part of it, from being read. */
export interface PackageFault {
  /** What it is about; '' is the package itself. */
  readonly path: string;
  /** Why, as the end of a sentence that the path begins. */
  readonly message: string;
}

export interface OpenPackage {
  /** Sorted by path, each path once. None where the package is refused as a whole. */
  readonly files: readonly PackedFile[];
  readonly faults: readonly PackageFault[];
  readonly close: () => Promise<void>;
}

/** What a package may ask of a machine before it is refused. */
export interface PackageLimits {
  readonly files: number;
  /** Bytes of one file, and of all together, when they are unpacked. */
  readonly fileBytes: number;
  readonly allBytes: number;
  /** So many times larger than packed may a file be, and all together, from a megabyte on. */
  readonly ratio: number;
}

export const packageLimits: PackageLimits = { files: 500_000, fileBytes: 4 * 2 ** 30, allBytes: 32 * 2 ** 30, ratio: 200 };

/** The bytes of a file cannot be had, or are not what the package says of them; the message ends a sentence that the path begins. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** All bytes of a file. @throws UnreadableFile, also where there are more than `most`. */
export async function readWhole(file: PackedFile, most: number): Promise<Buffer> {
  if (file.size > most) throw new UnreadableFile(`is larger than this program looks into (${file.size} bytes; at most ${most})`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    size += chunk.length;
    if (size > most) throw new UnreadableFile(`is larger than this program looks into (more than ${most} bytes)`);
    parts.push(chunk);
  }
  return parts.length === 1 && Buffer.isBuffer(parts[0]) ? parts[0] : Buffer.concat(parts);
}
