import { exportFiles, type ExportFile } from '../core/export/export-formats.ts';

const byEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  txt: 'text/plain',
  md: 'text/markdown',
  woff2: 'font/woff2',
};

const exported: ReadonlyMap<string, string> = new Map(exportFiles.map(({ path, type }: ExportFile) => [path, type]));

/** The media type of a file of the site, without a character set. */
export const mediaType = (path: string): string => exported.get(path) ?? byEnding[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** As a header states it: text is in UTF-8. */
export function contentType(path: string): string {
  const type = mediaType(path);
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
