import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkStatusPath } from '../../core/model/link-status.ts';
import { writeWhole } from '../write-whole.ts';

/** Puts `link-status.json` in its place as a whole; what was there stays until then. False: it says the same already. */
export async function writeStatus(content: string, text: string): Promise<boolean> {
  const file = join(content, linkStatusPath);
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return false;
  await writeWhole(file, text);
  return true;
}
