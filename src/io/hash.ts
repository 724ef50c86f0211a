import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inParallel } from './in-parallel.ts';
import { walkFolder } from './walk-folder.ts';

const filesAtOnce = 32;

/** SHA-256 as 64 lower-case hexadecimal digits; of a text, that of its UTF-8. */
export const sha256Hex = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 of a text's UTF-8 in base64, as content security policies write it. */
export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * One SHA-256 over the paths and bytes of all files below a folder, sorted by path: equal if and only if the folders hold
 * the same files. Folders without files do not count. What is no plain file, such as a symbolic link, is an error.
 */
export const hashFolder = (folder: string): Promise<string> => hashFilesBelow(folder, () => true);

/** The same over those files alone for whose paths `counts` is true. */
export async function hashFilesBelow(folder: string, counts: (path: string) => boolean): Promise<string> {
  const found = (await walkFolder(folder)).filter(({ kind, path }) => kind !== 'folder' && counts(path));
  const lines = await inParallel(found, filesAtOnce, async ({ path, kind }) => {
    if (kind !== 'file') throw new Error(`“${path}” is not a plain file and has no digest.`);
    return `${sha256Hex(await readFile(`${folder}/${path}`))} ${path}\0`;
  });
  return sha256Hex(lines.join(''));
}
