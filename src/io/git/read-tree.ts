import { isUtf8 } from 'node:buffer';
import type { SourceText } from '../../core/model/source-text.ts';
import { textOrPicture } from '../text-or-picture.ts';
import { readBlobs } from './read-blobs.ts';
import { runGit } from './run-git.ts';

const largest = 64 * 1024 * 1024;
/** How much is read at once. */
const handful = { bytes: 32 * 1024 * 1024, files: 5000 };

/**
 * Every file of a tree of git, as `readContent` gives those of a folder: sorted by code units, symbolic links refused, and
 * nothing in folders that begin with a dot. Nothing is checked out, and no submodule is entered.
 */
export async function readTree(tree: string): Promise<SourceText[]> {
  const files = parseListing(await runGit(['ls-tree', '-r', '-z', '-l', '--full-tree', '--end-of-options', tree])).filter(({ path }) => !isHidden(path));
  const read = new Map<string, SourceText>();
  for (const group of grouped(files.filter((file) => faultOf(file) === null))) {
    const blobs = await readBlobs(group.map(({ id }) => id));
    group.forEach(({ path }, index) => {
      const bytes = blobs[index];
      read.set(path, bytes == null ? unreadable(path, 'this clone does not have it') : textOrPicture(path, bytes));
    });
  }
  return files
    .map((file) => faultOf(file) ?? (read.get(file.path) as SourceText))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

interface Listed {
  readonly mode: string;
  readonly id: string;
  /** In bytes; 0 where git does not tell. */
  readonly size: number;
  readonly path: string;
  readonly isNameWellFormed: boolean;
}

/** Records of `ls-tree -l -z`: `mode type id size`, a tab, and the path in whatever bytes it has. */
function parseListing(bytes: Buffer): Listed[] {
  const listed: Listed[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const tab = bytes.indexOf('\t', start);
    const [mode = '', , id = '', size = ''] = bytes.subarray(start, tab).toString('latin1').split(/ +/);
    const path = bytes.subarray(tab + 1, end);
    listed.push({ mode, id, size: Number.parseInt(size, 10) || 0, path: path.toString('utf8'), isNameWellFormed: isUtf8(path) });
    start = end + 1;
  }
  return listed;
}

const isHidden = (path: string): boolean => path.split('/').slice(0, -1).some((folder) => folder.startsWith('.'));

const unreadable = (path: string, reason: string): SourceText => ({ path, fault: { kind: 'unreadable', reason } });

function faultOf({ mode, path, size, isNameWellFormed }: Listed): SourceText | null {
  if (mode === '120000') return { path, fault: { kind: 'symbolic-link' } };
  if (mode === '160000') return unreadable(path, 'it is a submodule');
  if (!isNameWellFormed) return unreadable(path, 'its name is not valid UTF-8');
  return size > largest ? unreadable(path, 'it is larger than 64 MiB') : null;
}

function* grouped(files: readonly Listed[]): Generator<Listed[]> {
  let group: Listed[] = [];
  let bytes = 0;
  for (const file of files) {
    if (group.length > 0 && (bytes + file.size > handful.bytes || group.length === handful.files)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(file);
    bytes += file.size;
  }
  if (group.length > 0) yield group;
}
