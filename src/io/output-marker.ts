import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CallError } from './call-error.ts';
import type { OutputPlace } from './output-place.ts';

/**
 * The file by which a folder is known again as a former output. What is written is always this, byte for byte, so that it
 * does not make two builds differ; its first line alone is read, so that the rest may change.
 */
export const outputMarker = '.dated-reports-output';

const signature = 'dated-reports output, version 1';
const text = `${signature}\nThis folder is replaced as a whole by the next build: what is changed in it by hand is lost.\n`;

export const markOutput = (folder: string): Promise<void> => writeFile(join(folder, outputMarker), text);

/** Refuses what may be somebody's work: anything but an empty folder, a former output, or nothing at all. */
export async function refuseForeignFolder({ out, shown }: OutputPlace): Promise<void> {
  const stat = await lstat(out).catch(() => null);
  if (stat === null) return;
  if (stat.isSymbolicLink()) throw new CallError(`The output “${shown}” is a symbolic link.`, 'Name the folder itself.');
  if (!stat.isDirectory()) throw new CallError(`The output “${shown}” is a file, not a folder.`);
  const names = await readdir(out);
  if (names.length === 0 || ((await isMarked(out)) && !names.includes('.git'))) return;
  throw new CallError(
    `The output “${shown}” holds files that no build has written, and would be replaced as a whole.`,
    'Choose another folder with --out DIR, or empty this one yourself.',
  );
}

async function isMarked(folder: string): Promise<boolean> {
  const written = await readFile(join(folder, outputMarker), 'utf8').catch(() => '');
  return written.split('\n', 1)[0] === signature;
}
