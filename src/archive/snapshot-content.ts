import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { InputFault } from '../io/input-fault.ts';
import { readContent } from '../io/read-content.ts';
import { textOrPicture } from '../io/text-or-picture.ts';
import { openZip } from '../package/open-zip.ts';
import { readWhole, UnreadableFile, type OpenPackage } from '../package/packed-file.ts';
import type { SnapshotContent } from './changes-report.ts';

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
  const opened = await openZip(path);
  try {
    return await contentOf(opened, (reason) => new InputFault(`“${path}” cannot be read as a snapshot: ${reason}.`));
  } finally {
    await opened.close();
  }
}

async function contentOf({ files, faults: [refused] }: OpenPackage, fault: (reason: string) => InputFault): Promise<SnapshotContent> {
  if (refused !== undefined) throw fault(`${refused.path === '' ? 'it' : `“${refused.path}”`} ${refused.message}`);
  const content = new Map<string, Buffer>();
  let info = '';
  let total = 0;
  for (const file of files) {
    const name = file.path.startsWith(contentInBag) ? file.path : file.path.slice(file.path.indexOf('/') + 1);
    if (name !== infoInBag && !name.startsWith(contentInBag)) continue;
    total += file.size;
    if (total > largestAll || content.size >= mostFiles) throw fault('its content is larger than this program takes');
    const bytes = await readWhole(file, largestFile).catch((thrown: unknown) => {
      throw thrown instanceof UnreadableFile ? fault(`“${file.path}” ${thrown.message}`) : thrown;
    });
    const inContent = name.slice(contentInBag.length);
    if (name === infoInBag) info = bytes.toString('utf8');
    else if (content.has(inContent)) throw fault(`“${file.path}” stands in it twice`);
    else content.set(inContent, bytes);
  }
  if (content.size === 0) throw fault(`it has no ${contentInBag}`);
  const shown = [...content].filter(([name]) => !name.split('/').slice(0, -1).some((folder) => folder.startsWith('.')));
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
