import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from './plain-reason.ts';

/** Moves all that a folder holds into another one, which exists and is empty; copies where the two lie on different disks. */
export async function moveContents(from: string, to: string): Promise<void> {
  for (const name of (await readdir(from)).sort()) {
    try {
      await rename(join(from, name), join(to, name));
    } catch (thrown) {
      if (!isSystemError(thrown) || thrown.code !== 'EXDEV') throw thrown;
      await cp(join(from, name), join(to, name), { recursive: true, errorOnExist: true, force: false });
    }
  }
}
