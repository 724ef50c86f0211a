import { nameFault } from '../package/name-faults.ts';
import { hexDigits, isKnownAlgorithm, isStrong } from './algorithms.ts';
import type { Adds } from './finding.ts';
import { textOf } from './json.ts';

/** A manifest, or a tag manifest, of a bag (RFC 8493, 2.1.3 and 2.2.1). */
export interface Manifest {
  readonly path: string;
  readonly algorithm: string;
  /** Digests in small letters by path. */
  readonly lines: ReadonlyMap<string, string>;
}

/** Which files are manifests of this kind, and of which algorithm each is by its name. */
export function manifestAlgorithm(kind: 'manifest' | 'tagmanifest', path: string): string | null {
  return new RegExp(`^${kind}-([^/]+)\\.txt$`).exec(path)?.[1] ?? null;
}

/** Reads one. In an algorithm that is not known it has no lines, and is a finding. */
export function readManifest(path: string, algorithm: string, bytes: Buffer, findings: Adds): Manifest {
  const name = algorithm.toLowerCase().replaceAll('-', '');
  const lines = new Map<string, string>();
  const manifest = { path, algorithm: name, lines };
  if (!isKnownAlgorithm(name)) {
    findings.add('invalid', path, `has digests in an algorithm that this program does not know (“${algorithm}”): nothing can be checked by it; sha256 or sha512 is needed`);
    return manifest;
  }
  const text = textOf(bytes);
  if (text === null) findings.add('invalid', path, 'is not UTF-8');
  for (const [index, line] of (text ?? '').split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const parts = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line);
    const at = `in line ${index + 1}`;
    const file = unescaped((parts?.[2] ?? '').replace(/^\.\//, ''));
    if (parts === null) findings.add('invalid', path, `has ${at} no digest and path`);
    else if (parts[1]?.length !== hexDigits(name)) findings.add('invalid', path, `has ${at}, for “${file}”, no ${name} digest: it has ${parts[1]?.length} digits, and not ${hexDigits(name)}`);
    else if (nameFault(file) !== null) findings.add('refused', path, `lists ${at} “${file}”, which ${nameFault(file)}`);
    else if (lines.has(file)) findings.add('invalid', path, `lists “${file}” more than once`);
    else lines.set(file, (parts[1] ?? '').toLowerCase());
  }
  return manifest;
}

/** Line breaks and percent signs in paths are escaped (RFC 8493, 2.1.3), and nothing else is. */
const unescaped = (path: string): string => path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Where the manifests of a kind do not suffice as a whole. */
export function checkAlgorithms(kind: 'manifest' | 'tagmanifest', manifests: readonly Manifest[], findings: Adds): void {
  const weak = manifests.filter(({ algorithm }) => isKnownAlgorithm(algorithm) && !isStrong(algorithm));
  if (manifests.some(({ algorithm }) => isStrong(algorithm))) return;
  for (const { path, algorithm } of weak) findings.add('invalid', path, `has digests in ${algorithm} alone, which is not enough: other files with the same digest can be made; sha256 or sha512 is needed`);
  if (weak.length === 0) findings.add('missing', `${kind}-sha256.txt`, 'is not there, and no other manifest of its kind that proves anything');
}

/** What is known of a file that is there; null: its bytes could not be read. */
export type DigestsOf = (path: string) => ReadonlyMap<string, string> | null;

/**
 * Holds files against manifests both ways: each file in each manifest, each line with its file. Where the manifests contradict one
 * another, and one of them is right, the other is at fault and not the file.
 */
export function compareWithManifests(paths: readonly string[], manifests: readonly Manifest[], digestsOf: DigestsOf, findings: Adds): void {
  const usable = manifests.filter(({ algorithm }) => isKnownAlgorithm(algorithm));
  const there = new Set(paths);
  const names = (list: readonly Manifest[]): string => list.map(({ path }) => path).join(' and ');
  for (const path of new Set([...paths, ...usable.flatMap(({ lines }) => [...lines.keys()])])) {
    const listing = usable.filter(({ lines }) => lines.has(path));
    if (!there.has(path)) {
      findings.add('missing', path, `is not there; ${names(listing)} ${listing.length === 1 ? 'lists' : 'list'} it`);
      continue;
    }
    if (listing.length === 0) findings.add('extra', path, 'stands in no manifest');
    else for (const { path: manifest } of usable.filter((each) => !listing.includes(each))) findings.add('invalid', manifest, `does not list “${path}”, which is there and stands in ${names(listing)}`);
    const digests = digestsOf(path);
    if (digests === null) continue;
    const differing = listing.filter(({ algorithm, lines }) => lines.get(path) !== digests.get(algorithm));
    const agrees = listing.some((each) => isStrong(each.algorithm) && !differing.includes(each));
    for (const { path: manifest, algorithm, lines } of differing) {
      if (agrees) findings.add('changed', manifest, `has for “${path}” the ${algorithm} ${lines.get(path)}; the file has ${digests.get(algorithm)}, and another manifest agrees with the file`);
    }
    if (differing[0] !== undefined && !agrees) findings.add('changed', path, `has the ${differing[0].algorithm} ${digests.get(differing[0].algorithm)}; ${differing[0].path} states ${differing[0].lines.get(path)}`);
  }
}
