import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { openPromise } from 'yauzl';
import type { SourceText } from '../core/model/source-text.ts';
import { InputFault } from '../io/input-fault.ts';
import { readContent } from '../io/read-content.ts';
import { textOrPicture } from '../io/text-or-picture.ts';
import { joined } from './chunked.ts';

/** The content of a snapshot. */
export interface SnapshotContent {
  /** What the snapshot says of itself: its date and its SWHID. */
  readonly label: string;
  readonly texts: readonly SourceText[];
}

/** Where the content lies in a bag. */
export const contentInBag = 'data/source/content/';
const infoInBag = 'bag-info.txt';
const largestFile = 64 * 1024 * 1024;
const largestAll = 2 * 1024 * 1024 * 1024;
const mostFiles = 200_000;

/**
 * The content of a snapshot, packed or unpacked; null: the path is neither a file nor a folder with a bag.
 * @throws InputFault where it is a file that is no snapshot, or one that is broken.
 */
export async function readSnapshotContent(path: string): Promise<SnapshotContent | null> {
  const stat = await lstat(path).catch(() => null);
  if (stat?.isFile()) return readPacked(path);
  if (!stat?.isDirectory() || !(await lstat(join(path, 'bagit.txt')).catch(() => null))?.isFile()) return null;
  const content = join(path, contentInBag);
  if (!(await lstat(content).catch(() => null))?.isDirectory()) throw new InputFault(`“${path}” is a bag without ${contentInBag}, and so no snapshot.`);
  return { label: labelOf(await readHead(join(path, infoInBag))), texts: await readContent(content) };
}

async function readPacked(path: string): Promise<SnapshotContent> {
  const fault = (reason: string) => new InputFault(`“${path}” cannot be read as a snapshot: ${reason}.`);
  const files = new Map<string, Buffer>();
  let info = '';
  let total = 0;
  try {
    // yauzl refuses names that are absolute, have backslashes, or lead upwards, and sizes that lie.
    const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
    try {
      for await (const entry of zip.eachEntry()) {
        const inBag = entry.fileName.slice(entry.fileName.indexOf('/') + 1);
        const name = entry.fileName.startsWith(contentInBag) ? entry.fileName : inBag;
        const isContent = name.startsWith(contentInBag) && !name.endsWith('/');
        if (!isContent && name !== infoInBag) continue;
        if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw fault(`“${entry.fileName}” is a link`);
        total += entry.uncompressedSize;
        if (entry.uncompressedSize > largestFile || total > largestAll || files.size >= mostFiles) throw fault('its content is larger than this program takes');
        const bytes = await joined(await zip.openReadStreamPromise(entry));
        const file = name.slice(contentInBag.length);
        if (!isContent) info = bytes.toString('utf8');
        else if (files.has(file)) throw fault(`“${entry.fileName}” stands in it twice`);
        else files.set(file, bytes);
      }
    } finally {
      zip.close();
    }
  } catch (thrown) {
    if (thrown instanceof InputFault || !(thrown instanceof Error)) throw thrown;
    throw fault(thrown.message.replace(/\.$/, ''));
  }
  if (files.size === 0) throw fault(`it has no ${contentInBag}`);
  const shown = [...files].filter(([name]) => !name.split('/').slice(0, -1).some((folder) => folder.startsWith('.')));
  return { label: labelOf(info), texts: shown.map(([name, bytes]) => textOrPicture(name, bytes)).sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function readHead(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024), 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}

function labelOf(info: string): string {
  const value = (label: string): string => new RegExp(`^${label}: *(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
  return [value('Bagging-Date'), value('External-Identifier')].filter((part) => part !== '').join(' ') || 'an earlier snapshot';
}
