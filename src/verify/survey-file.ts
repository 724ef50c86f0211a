import { createHash } from 'node:crypto';
import { UnreadableFile, type PackedFile } from '../package/packed-file.ts';

/** What one reading of a file tells. */
export interface Surveyed {
  readonly size: number;
  /** By algorithm, in small hexadecimal digits. */
  readonly digests: ReadonlyMap<string, string>;
  /** The id that git gives to a file of these bytes (a blob). */
  readonly blob: Buffer;
  /** Null where it was not asked for. */
  readonly bytes: Buffer | null;
}

/** Reads a file once. @throws UnreadableFile, also where it has more than `most` bytes and they are to be kept. */
export async function surveyFile(file: PackedFile, algorithms: readonly string[], keeps: { readonly most: number } | null): Promise<Surveyed> {
  const hashes = algorithms.map((name) => createHash(name));
  // Git's object format: the kind and the length, then the bytes.
  const blob = createHash('sha1').update(`blob ${file.size}\0`);
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    size += chunk.length;
    for (const hash of [...hashes, blob]) hash.update(chunk);
    if (keeps === null) continue;
    if (size > keeps.most) throw new UnreadableFile(`is larger than this program looks into (at most ${keeps.most} bytes)`);
    kept.push(chunk);
  }
  const digests = new Map(algorithms.map((name, index) => [name, hashes[index]?.digest('hex') ?? '']));
  return { size, digests, blob: blob.digest(), bytes: keeps === null ? null : Buffer.concat(kept) };
}
