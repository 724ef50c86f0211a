import { rmSync } from 'node:fs';
import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { MendedFile } from '../../core/mend/mend-content.ts';
import { CallError } from '../call-error.ts';
import { decodeUtf8 } from '../decode-utf8.ts';
import { onEnding } from '../on-ending.ts';
import { plainReason } from '../plain-reason.ts';

/** A file that could not be written: why, in words that end a sentence. */
export interface NotWritten {
  readonly path: string;
  readonly reason: string;
}

/**
 * Puts mended files in the place of the old ones, each whole or not at all, and only where the old one is still what it was read as. Nothing is written through
 * a symbolic link, and nothing outside of the folder. Says which could not be written.
 * @throws CallError where nothing can be written into the folder.
 */
export async function writeMended(folder: string, files: readonly MendedFile[]): Promise<readonly NotWritten[]> {
  if (files.length === 0) return [];
  const beside = join(folder, `.mend-${process.pid}`);
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside);
  } catch (thrown) {
    throw new CallError(`Nothing can be written into “${folder}”: ${plainReason(thrown)}.`, 'Name the folder of the content with --content DIR.');
  }
  const callOff = onEnding(() => rmSync(beside, { recursive: true, force: true }));
  try {
    const refused: NotWritten[] = [];
    for (const file of files) {
      const reason = await replaceFile(folder, join(beside, 'file'), file).catch(plainReason);
      if (reason !== null) refused.push({ path: file.path, reason });
    }
    return refused;
  } finally {
    await rm(beside, { recursive: true, force: true });
    callOff();
  }
}

/** Null where it was replaced. */
async function replaceFile(folder: string, fresh: string, { path, before, after }: MendedFile): Promise<string | null> {
  if (normalize(path).split(/[\\/]/)[0] === '..') return 'it is not in the folder of the content';
  const file = join(folder, path);
  const root = await realpath(folder);
  const isWithin = (await realpath(dirname(file))) === dirname(join(root, path));
  const there = await lstat(file);
  if (!isWithin || there.isSymbolicLink()) return 'a symbolic link leads to it';
  if (!there.isFile()) return 'it is no plain file';
  const now = decodeUtf8(await readFile(file));
  if (!('text' in now) || now.text !== before) return 'somebody else changed it in the meantime';
  const handle = await open(fresh, 'w', there.mode & 0o777);
  try {
    await handle.writeFile(after);
    // The process's mask may have taken bits away.
    await handle.chmod(there.mode & 0o777);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
  return null;
}
