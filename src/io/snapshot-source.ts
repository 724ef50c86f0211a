import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { hashFilesBelow } from './hash.ts';
import { InputFault } from './input-fault.ts';

/** Beside the folder `content` of a snapshot's source: what a build of it cannot find out from the files alone. */
export const snapshotSourceFile = 'snapshot-source.json';
const format = 'dated-reports-snapshot-source';
const version = 1;

export interface SnapshotSource {
  /** What the names of the snapshot's package begin with. */
  readonly name: string;
  /** The time of the snapshot, and of the state that its site was built from (null: not known), in seconds since 1970 UTC. */
  readonly time: number;
  readonly builtFrom: number | null;
  readonly baseUrl: string | null;
  /** The commits that content and program are of; null: of none that is known. */
  readonly contentCommit: string | null;
  readonly programCommit: string | null;
  /** So many files were not as these commits have them. */
  readonly differing: number;
  /** The digest of the content ({@link contentDigest}), of which alone all this is true. */
  readonly contentDigest: string;
}

/** The digest of all that is content in a folder: files whose names, and whose folders’ names, begin with a dot are none. */
export const contentDigest = (folder: string): Promise<string> => hashFilesBelow(folder, (path) => !/(?:^|\/)\./.test(path));

export const snapshotSourceText = (source: SnapshotSource): string => `${JSON.stringify({ format, version, ...source }, null, 2)}\n`;

/**
 * What stands beside this content folder, where it is the unchanged one of a snapshot's source; null: it is not.
 * @throws InputFault where the file is there and cannot be understood.
 */
export async function readSnapshotSource(contentFolder: string): Promise<SnapshotSource | null> {
  const folder = resolve(contentFolder);
  if (basename(folder) !== 'content') return null;
  const file = join(dirname(folder), snapshotSourceFile);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const source = parsed(text);
  if (source === null) throw new InputFault(`“${snapshotSourceFile}” beside the content is not what a snapshot of this version of the program holds.`, 'Unpack the snapshot again, or delete the file where this is no snapshot.');
  return (await contentDigest(folder).catch(() => null)) === source.contentDigest ? source : null;
}

function parsed(text: string): SnapshotSource | null {
  const value = objectOf(text);
  const is = (name: keyof SnapshotSource, type: 'string' | 'number', orNull = false): boolean => typeof value?.[name] === type || (orNull && value?.[name] === null);
  const fits =
    value?.['format'] === format && value['version'] === version && is('name', 'string') && is('time', 'number') && is('builtFrom', 'number', true) &&
    is('baseUrl', 'string', true) && is('contentCommit', 'string', true) && is('programCommit', 'string', true) && is('differing', 'number') && is('contentDigest', 'string');
  return fits ? (value as unknown as SnapshotSource) : null;
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
