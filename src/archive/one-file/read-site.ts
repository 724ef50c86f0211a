import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Chronicle } from '../../core/model/chronicle.ts';
import { oneFile } from './one-file.ts';

const types: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.gif': 'image/gif', '.avif': 'image/avif' };

/** A file with pictures is to stay one that a browser opens at once. */
const largestPicture = 512 * 1024;
const mostPictures = 16 * 1024 * 1024;

/** The one file of a site that stands in a folder, with the record and the state that it was built from. */
export function oneFileOf(folder: string, { chronicle, builtFrom }: { readonly chronicle: Chronicle; readonly builtFrom: number | null }): string {
  const held = new Map<string, string | null>();
  let room = mostPictures;
  const read = (path: string): string | null => {
    const type = types[extname(path).toLowerCase()];
    const file = join(folder, path);
    const bytes = statSync(file).size;
    if (type === undefined || bytes > Math.min(largestPicture, room)) return null;
    room -= bytes;
    return `data:${type};base64,${readFileSync(file, 'base64')}`;
  };
  const picture = (path: string): string | null => {
    const known = held.get(path);
    if (known !== undefined) return known;
    const made = read(path);
    held.set(path, made);
    return made;
  };
  return oneFile({ chronicle, builtFrom, text: (path) => readFileSync(join(folder, path), 'utf8'), picture });
}
