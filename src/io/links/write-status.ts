import { rmSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { linkStatusPath } from '../../core/model/link-status.ts';
import { flushNames } from '../flush-folder.ts';
import { onEnding } from '../on-ending.ts';

/** Puts `link-status.json` in its place as a whole; what was there stays until then. False: it says the same already. */
export async function writeStatus(content: string, text: string): Promise<boolean> {
  const file = join(content, linkStatusPath);
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return false;
  // Names that begin with a dot are no content.
  const fresh = join(content, `.${linkStatusPath}.${process.pid}`);
  const callOff = onEnding(() => rmSync(fresh, { force: true }));
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
    await flushNames(content);
  } finally {
    await rm(fresh, { force: true });
    callOff();
  }
  return true;
}
