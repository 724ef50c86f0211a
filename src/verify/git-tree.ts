import { createHash } from 'node:crypto';

/**
 * The SWHID 1.1 (ISO/IEC 18670) of a directory: the id of its git tree object. `blobs` are the ids of its files, by paths below it; all
 * are plain files (mode 100644).
 */
export function directorySwhid(blobs: ReadonlyMap<string, Buffer>): string {
  // Entries of each folder, filled from the deepest up.
  const folders = new Map<string, { name: string; id: Buffer; isFolder: boolean }[]>([['', []]]);
  const entriesOf = (folder: string) => {
    const known = folders.get(folder) ?? [];
    folders.set(folder, known);
    return known;
  };
  const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  for (const [path, id] of blobs) {
    entriesOf(parentOf(path)).push({ name: nameOf(path), id, isFolder: false });
    for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) entriesOf(folder);
  }
  const depth = (folder: string): number => folder.split('/').length;
  const deepestFirst = [...folders.keys()].filter((folder) => folder !== '').sort((a, b) => depth(b) - depth(a));
  for (const folder of deepestFirst) entriesOf(parentOf(folder)).push({ name: nameOf(folder), id: treeObject(entriesOf(folder)), isFolder: true });
  return `swh:1:dir:${treeObject(entriesOf('')).toString('hex')}`;
}

function treeObject(entries: readonly { readonly name: string; readonly id: Buffer; readonly isFolder: boolean }[]): Buffer {
  // Git compares the bytes of names, those of folders with a slash behind them.
  const order = ({ name, isFolder }: { name: string; isFolder: boolean }) => Buffer.from(isFolder ? `${name}/` : name);
  const lines = entries
    .toSorted((a, b) => order(a).compare(order(b)))
    .flatMap(({ name, id, isFolder }) => [Buffer.from(`${isFolder ? '40000' : '100644'} ${name}\0`), id]);
  const body = Buffer.concat(lines);
  return createHash('sha1').update(`tree ${body.length}\0`).update(body).digest();
}
