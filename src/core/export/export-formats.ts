import type { Chronicle } from '../model/chronicle.ts';
import { chronicleJson, chronicleSchema } from './chronicle-json.ts';
import { atomType } from './feeds/atom.ts';
import { feedText } from './feeds/feed-text.ts';
import { jsonFeedType } from './feeds/json-feed.ts';
import { chronicleJsonLd, jsonLdPath } from './json-ld.ts';
import type { Digest } from './name-urn.ts';

/** What an export needs beside the record. */
export interface ExportOptions {
  /** Where the site stands, with a slash at the end; null: not known, and addresses are relative to where the file stands. */
  readonly baseUrl: string | null;
  readonly digest: Digest;
}

/** One file in which the record leaves, whole or in part: a function of the record and of where the site stands. */
export interface ExportFile {
  /** The name of the format, as the command takes it. */
  readonly format: string;
  /** Which file of the format; null: it has only one. */
  readonly part: string | null;
  /** Below the root of the site: an address that stays. */
  readonly path: string;
  /** Media type, without the character set, which is UTF-8. */
  readonly type: string;
  readonly text: (chronicle: Chronicle, options: ExportOptions) => string;
}

/** All that leaves, in the order in which it is offered. */
export const exportFiles = [
  { format: 'json', part: null, path: 'data/chronicle.json', type: 'application/json', text: chronicleJson },
  { format: 'json-schema', part: null, path: 'data/chronicle.schema.json', type: 'application/schema+json', text: chronicleSchema },
  { format: 'jsonld', part: null, path: jsonLdPath, type: 'application/ld+json', text: chronicleJsonLd },
  { format: 'atom', part: 'entries', path: 'feeds/entries.atom', type: atomType, text: (chronicle, options) => feedText(chronicle, 'entries', 'atom', options) },
  { format: 'atom', part: 'corrections', path: 'corrections.atom', type: atomType, text: (chronicle, options) => feedText(chronicle, 'corrections', 'atom', options) },
  { format: 'jsonfeed', part: 'entries', path: 'feeds/entries.json', type: jsonFeedType, text: (chronicle, options) => feedText(chronicle, 'entries', 'json', options) },
  { format: 'jsonfeed', part: 'corrections', path: 'corrections.json', type: jsonFeedType, text: (chronicle, options) => feedText(chronicle, 'corrections', 'json', options) },
] as const satisfies readonly ExportFile[];

export type ExportPath = (typeof exportFiles)[number]['path'];
