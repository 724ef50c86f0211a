import { rmSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CallError } from './call-error.ts';
import { flushNames } from './flush-folder.ts';
import { onEnding } from './on-ending.ts';

/** Refuses a place for a file before anything is made for it: its folder is not there, or a folder stands there. `shown`: what was given. */
export async function refuseNoPlace(file: string, shown: string): Promise<void> {
  const [folder, there] = await Promise.all([stat(dirname(file)).catch(() => null), stat(file).catch(() => null)]);
  if (folder?.isDirectory() !== true) throw new CallError(`The folder of “${shown}” is not there.`, 'Make it first, or name another place.');
  if (there !== null && !there.isFile()) throw new CallError(`“${shown}” is there already, and is no file.`, 'Name another place.');
}

/**
 * Puts a file in its place as a whole: what was there stays until then, and whatever ends the writing sooner leaves nothing of it behind. It is
 * written beside its place under a name that begins with a dot, which no content has.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(file);
  const fresh = join(folder, `.${basename(file)}.${process.pid}`);
  const callOff = onEnding(() => rmSync(fresh, { force: true }));
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
    await flushNames(folder);
  } finally {
    await rm(fresh, { force: true });
    callOff();
  }
}

/** Puts a text in its place as a whole where another stands, or none. False: it stands there already. */
export async function writeIfOther(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return false;
  await writeWhole(file, text);
  return true;
}
