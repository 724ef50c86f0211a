import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { inParallel } from './in-parallel.ts';
import { plainReason } from './plain-reason.ts';

/** One thing below a folder; `path` is relative to it, with forward slashes. */
export type Found =
  | { readonly path: string; readonly kind: 'file' | 'folder' | 'link' }
  /** Neither file, folder nor symbolic link: `what` is its name with an article. */
  | { readonly path: string; readonly kind: 'special'; readonly what: string }
  /** A folder that could not be listed. */
  | { readonly path: string; readonly kind: 'closed'; readonly reason: string };

const foldersAtOnce = 32;

/**
 * Everything below a folder, sorted by code units. Symbolic links are named and never followed. The folder itself may be
 * one; where it cannot be listed, the system's error is thrown. `enters` says, by name, which folders are looked into.
 */
export async function walkFolder(folder: string, enters: (name: string) => boolean = () => true): Promise<Found[]> {
  const found = (await readdir(folder, { withFileTypes: true })).map((entry) => foundAs('', entry));
  for (let level = foldersOf(found, enters); level.length > 0; ) {
    const listings = await inParallel(level, foldersAtOnce, (path) => list(folder, path));
    const below = listings.flat();
    for (const each of below) found.push(each);
    level = foldersOf(below, enters);
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const foldersOf = (found: readonly Found[], enters: (name: string) => boolean): string[] =>
  found.filter(({ kind, path }) => kind === 'folder' && enters(nameOf(path))).map(({ path }) => path);

async function list(folder: string, path: string): Promise<Found[]> {
  try {
    return (await readdir(`${folder}/${path}`, { withFileTypes: true })).map((entry) => foundAs(`${path}/`, entry));
  } catch (thrown) {
    return [{ path, kind: 'closed', reason: plainReason(thrown) }];
  }
}

// An entry's type comes from lstat (or from the listing, which tells the same): a link is a link, whatever it points to.
function foundAs(prefix: string, entry: Dirent): Found {
  const path = `${prefix}${entry.name}`;
  if (entry.isSymbolicLink()) return { path, kind: 'link' };
  if (entry.isFile()) return { path, kind: 'file' };
  if (entry.isDirectory()) return { path, kind: 'folder' };
  return { path, kind: 'special', what: specialName(entry) };
}

function specialName(entry: Dirent): string {
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return entry.isBlockDevice() || entry.isCharacterDevice() ? 'a device' : 'of an unknown kind';
}
