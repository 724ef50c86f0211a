import { chronicleJson, chronicleSchema } from '../core/export/chronicle-json.ts';
import { chronicleJsonLd } from '../core/export/json-ld.ts';
import { siteInput } from './input.ts';

/** One file under `data/`: what it is, and how to make it. */
export interface DataFile {
  readonly file: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly text: () => string;
}

export const dataFiles: readonly DataFile[] = [
  {
    file: 'chronicle.json',
    name: 'The whole record (JSON)',
    description: 'Every entry with its claims, chains, figures, citations, relations, revisions and independent origins with their reasons; every source, actor, place and question; dates with their text and their bounds.',
    type: 'application/json',
    text: () => chronicleJson(siteInput().chronicle),
  },
  {
    file: 'chronicle.schema.json',
    name: 'Its schema (JSON Schema 2020-12)',
    description: 'The shape of the record, with what each field means.',
    type: 'application/schema+json',
    text: chronicleSchema,
  },
  {
    file: 'chronicle.jsonld',
    name: 'The whole record as a graph (JSON-LD 1.1)',
    description: 'Claims with their ways from their origins, sources, actors and places, in the words of schema.org, PROV-O, CiTO and Dublin Core; without a context to fetch.',
    type: 'application/ld+json',
    text: () => chronicleJsonLd(siteInput().chronicle, { baseUrl: siteInput().baseUrl }),
  },
];
