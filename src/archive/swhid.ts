import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { walkFolder } from '../io/walk-folder.ts';
import { fileAsChunks, type Chunked } from './chunked.ts';

/**
 * The SWHID (ISO/IEC 18670) of a folder: the id of the tree that git makes of it (`git write-tree`). Files count as plain ones,
 * whatever their attributes, and folders without files do not count, as in git. A link in it is an error.
 */
export async function folderSwhid(folder: string): Promise<string> {
  const root: Tree = new Map();
  for (const { path, kind } of await walkFolder(folder)) {
    if (kind === 'folder') continue;
    if (kind !== 'file') throw new Error(`“${path}” is not a plain file and has no digest.`);
    const names = path.split('/');
    const name = names.pop() as string;
    let tree = root;
    for (const above of names) {
      const below = tree.get(above) ?? new Map();
      tree.set(above, below);
      tree = below as Tree;
    }
    const file = `${folder}/${path}`;
    tree.set(name, await blobId(fileAsChunks(file, (await stat(file)).size)));
  }
  return `swh:1:dir:${treeId(root).toString('hex')}`;
}

/** By name: the id of a file, or a folder. */
type Tree = Map<string, Buffer | Tree>;

async function blobId({ size, chunks }: Chunked): Promise<Buffer> {
  const hash = createHash('sha1').update(`blob ${size}\0`);
  for await (const chunk of chunks()) hash.update(chunk);
  return hash.digest();
}

function treeId(tree: Tree): Buffer {
  const entries = [...tree].map(([name, its]) => {
    const isFile = Buffer.isBuffer(its);
    return {
      // Git sorts by bytes, and folders as if their names ended with a slash.
      key: Buffer.from(isFile ? name : `${name}/`),
      bytes: Buffer.concat([Buffer.from(`${isFile ? '100644' : '40000'} ${name}\0`), isFile ? its : treeId(its)]),
    };
  });
  const body = Buffer.concat(entries.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ bytes }) => bytes));
  return createHash('sha1').update(`tree ${body.length}\0`).update(body).digest();
}
