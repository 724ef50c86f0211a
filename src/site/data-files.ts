import { chronicleJson, chronicleSchema } from '../core/export/chronicle-json.ts';
import { chronicleJsonLd } from '../core/export/json-ld.ts';
import type { DataFileName } from '../core/words/page-data-words.ts';
import { siteInput } from './input.ts';

/** One file under `data/`, and how to make it. */
export interface DataFile {
  readonly file: DataFileName;
  readonly type: string;
  readonly text: () => string;
}

export const dataFiles: readonly DataFile[] = [
  {
    file: 'chronicle.json',
    type: 'application/json',
    text: () => chronicleJson(siteInput().chronicle),
  },
  {
    file: 'chronicle.schema.json',
    type: 'application/schema+json',
    text: chronicleSchema,
  },
  {
    file: 'chronicle.jsonld',
    type: 'application/ld+json',
    text: () => chronicleJsonLd(siteInput().chronicle, { baseUrl: siteInput().baseUrl }),
  },
];
