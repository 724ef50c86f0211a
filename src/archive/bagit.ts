import { createHash, type Hash } from 'node:crypto';
import { InputFault } from '../io/input-fault.ts';
import { textAsChunks, type Chunked } from './chunked.ts';

/** A file of a bag; `path` is from the bag's base directory, that of a payload file begins with `data/`. */
export interface BagFile extends Chunked {
  readonly path: string;
}

/** Of the labels and values of `bag-info.txt`, in their order. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

const algorithms = ['sha256', 'sha512'] as const;
type Digests = Readonly<Record<(typeof algorithms)[number], string>>;

export interface Bag {
  /** All files: the payload, and the tag files that tell of it. */
  readonly files: readonly BagFile[];
  /** SHA-256 of `manifest-sha256.txt`, and so of the whole payload. */
  readonly payloadDigest: string;
}

/**
 * Puts a payload into a bag (BagIt 1.0, RFC 8493), with manifests in SHA-256 and SHA-512. The payload's own chunks, when they are
 * read again, are held against the digests.
 */
export async function makeBag(payload: readonly BagFile[], info: BagInfo, onFile: (done: number, total: number) => void = () => {}): Promise<Bag> {
  const sorted = [...payload].sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseNames(sorted);
  const digests: Digests[] = [];
  for (const [index, file] of sorted.entries()) {
    digests.push(await digestsOf(file));
    onFile(index + 1, sorted.length);
  }
  const manifests = manifestsOf('manifest', sorted, digests);
  const octets = sorted.reduce((sum, { size }) => sum + size, 0);
  const tags = [
    tag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    tag('bag-info.txt', infoText([...info, ['Payload-Oxum', `${octets}.${sorted.length}`]])),
    ...manifests,
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tagDigests = await Promise.all(tags.map(digestsOf));
  const payloadDigest = tagDigests[tags.findIndex(({ path }) => path === 'manifest-sha256.txt')]?.sha256 as string;
  const steady = sorted.map((file, index) => ({ ...file, chunks: () => heldAgainst(file, digests[index] as Digests) }));
  return { files: [...steady, ...tags, ...manifestsOf('tagmanifest', tags, tagDigests)], payloadDigest };
}

const tag = (path: string, text: string): BagFile => ({ path, ...textAsChunks(text) });

async function digestsOf({ chunks }: Chunked): Promise<Digests> {
  const hashes = algorithms.map((name): readonly [string, Hash] => [name, createHash(name)]);
  for await (const chunk of chunks()) for (const [, hash] of hashes) hash.update(chunk);
  return Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest('hex')])) as Digests;
}

function manifestsOf(name: string, files: readonly BagFile[], digests: readonly Digests[]): BagFile[] {
  return algorithms.map((algorithm) => tag(`${name}-${algorithm}.txt`, files.map(({ path }, index) => `${digests[index]?.[algorithm]}  ${path}\n`).join('')));
}

async function* heldAgainst({ path, chunks }: BagFile, { sha256 }: Digests): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of chunks()) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new InputFault(`“${path}” has changed while it was packed.`, 'Try again when nobody writes there.');
}

/** Labels and values as lines; what would break a line is a space. */
const infoText = (info: BagInfo): string => info.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');

/**
 * RFC 8493 has line breaks and percent signs in names escaped, and readers of bags differ in how they take that; a backslash
 * is an escape for `sha256sum` and a separator for Windows.
 */
function refuseNames(files: readonly BagFile[]): void {
  const bad = files.find(({ path }) => /[%\\\p{Cc}\uFFFD]/u.test(path));
  if (bad !== undefined) throw new InputFault(`“${bad.path}” cannot stand in a package: its name has a percent sign, a backslash, a control character, or is not UTF-8.`, 'Rename the file.');
}
