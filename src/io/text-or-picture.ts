import type { SourceText } from '../core/model/source-text.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { rasterFacts } from './raster/raster-facts.ts';

/** The bytes of a file of the content folder, by the same rules as a file that is read from disk. */
export function textOrPicture(path: string, bytes: Buffer): SourceText {
  if (!isText(path)) return { path, raster: rasterFacts(bytes, bytes.length) };
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return { path, text: decoded.text };
  const facts = rasterFacts(bytes, bytes.length);
  return facts.type === null ? { path, fault: { kind: 'not-utf8', ...decoded } } : { path, raster: facts };
}

const isText = (path: string): boolean => !path.startsWith('media/') && !path.slice(path.lastIndexOf('/') + 1).startsWith('.');
