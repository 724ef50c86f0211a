import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { RasterFacts, SourceText } from '../core/model/source-text.ts';
import { CallError } from './call-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { inParallel } from './in-parallel.ts';
import { isSystemError, plainReason } from './plain-reason.ts';
import { rasterFacts } from './raster/raster-facts.ts';
import { walkFolder, type Found } from './walk-folder.ts';

const filesAtOnce = 32;
const largest = 64 * 1024 * 1024;
const pictureHead = 256 * 1024;

/**
 * Every file of the content folder, sorted by code units of its path: text decoded, pictures by their facts, and what
 * could not be read with its fault. No symbolic link below the folder is followed, and folders that begin with a dot are
 * not entered.
 */
export async function readContent(folder: string): Promise<SourceText[]> {
  const found = await listContent(folder);
  return inParallel(
    found.filter(({ kind }) => kind !== 'folder'),
    filesAtOnce,
    (each) => readFound(folder, each),
  );
}

async function listContent(folder: string): Promise<Found[]> {
  try {
    return await walkFolder(folder, (name) => !name.startsWith('.'));
  } catch (thrown) {
    const reason = plainReason(thrown);
    throw new CallError(`The content folder “${folder}” cannot be read: ${reason}.`, 'Name the folder with --content DIR.');
  }
}

async function readFound(folder: string, found: Found): Promise<SourceText> {
  const { path, kind } = found;
  if (kind === 'link') return { path, fault: { kind: 'symbolic-link' } };
  if (kind === 'special') return unreadable(path, `it is ${found.what}`);
  if (kind === 'closed') return unreadable(path, found.reason);
  try {
    // The file may have been exchanged since it was listed: links are refused here too, and nothing can block the opening.
    const handle = await open(`${folder}/${path}`, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return await readOpen(handle, path);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'ELOOP') return { path, fault: { kind: 'symbolic-link' } };
    return unreadable(path, isSystemError(thrown) && thrown.code === 'ENOENT' ? vanished(path) : plainReason(thrown));
  }
}

const unreadable = (path: string, reason: string): SourceText => ({ path, fault: { kind: 'unreadable', reason } });

// A name's ill-formed bytes are listed as U+FFFD, and no file has the name that results.
const vanished = (path: string): string =>
  path.includes('\uFFFD') ? 'its name is not valid UTF-8' : 'it vanished while the folder was being read';

async function readOpen(handle: FileHandle, path: string): Promise<SourceText> {
  const stat = await handle.stat();
  if (!stat.isFile()) return unreadable(path, 'it is no longer a file');
  if (!isText(path)) return { path, raster: await readRaster(handle, stat.size) };
  if (stat.size > largest) return unreadable(path, 'it is larger than 64 MiB');
  const bytes = await handle.readFile();
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return { path, text: decoded.text };
  // A picture in the wrong folder is better called a picture than badly encoded text.
  const facts = rasterFacts(bytes, bytes.length);
  return facts.type === null ? { path, fault: { kind: 'not-utf8', ...decoded } } : { path, raster: facts };
}

// Hidden files are no content, and what programs leave in them (.DS_Store) is seldom text.
const isText = (path: string): boolean => !path.startsWith('media/') && !path.slice(path.lastIndexOf('/') + 1).startsWith('.');

async function readRaster(handle: FileHandle, bytes: number): Promise<RasterFacts> {
  const facts = rasterFacts(await readHead(handle, Math.min(bytes, pictureHead)), bytes);
  // Colour profiles and previews can stand before the size.
  const isLater = facts.type !== null && facts.width === null && bytes > pictureHead && bytes <= largest;
  return isLater ? rasterFacts(await readHead(handle, bytes), bytes) : facts;
}

async function readHead(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
