import { exportFiles, type ExportFile } from '../core/export/export-formats.ts';
import type { DataFileName } from '../core/words/page-data-words.ts';
import { sha256Hex } from '../io/hash.ts';
import { siteInput } from './input.ts';

/** One file under `data/`, and how to make it. */
export interface DataFile {
  readonly file: DataFileName;
  readonly type: string;
  readonly text: () => string;
}

const folder = 'data/';

type DataExport = Extract<(typeof exportFiles)[number], { readonly path: `data/${string}` }>;

export const dataFiles: readonly DataFile[] = exportFiles
  .filter((each): each is DataExport => each.path.startsWith(folder))
  .map(({ path, type, text }: DataExport) => ({
    file: path.slice(folder.length) as DataExport['path'] extends `data/${infer Name}` ? Name : never,
    type,
    text: () => (text as ExportFile['text'])(siteInput().chronicle, { baseUrl: siteInput().baseUrl, digest: sha256Hex }),
  }));
