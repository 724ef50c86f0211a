import { open } from 'node:fs/promises';
import { inParallel } from './in-parallel.ts';
import { walkFolder } from './walk-folder.ts';

const filesAtOnce = 16;

/** Waits until all files and folders below a folder, and itself, are on the disk, so that a loss of power finds them whole. */
export async function flushFolder(folder: string): Promise<void> {
  const found = await walkFolder(folder);
  const pathsOf = (kind: 'file' | 'folder') => found.filter((each) => each.kind === kind).map(({ path }) => `${folder}/${path}`);
  await inParallel(pathsOf('file'), filesAtOnce, (path) => flush(path));
  await inParallel([...pathsOf('folder'), folder], filesAtOnce, flushNames);
}

/** Waits until the names in a folder are on the disk, where the file system can say so. */
export async function flushNames(folder: string): Promise<void> {
  // Windows and some network file systems cannot flush a folder; there is nothing more to be done there.
  await flush(folder).catch(() => {});
}

async function flush(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
