import type { Chronicle } from '../model/chronicle.ts';
import type { CountedThing, DataGroup } from '../words/page-data-words.ts';
import { calendarPath, reportsCalendar } from './calendar/reports-calendar.ts';
import { chronicleJson, chronicleSchema } from './chronicle-json.ts';
import { chronicleLines, chronicleLinesSchema } from './chronicle-lines.ts';
import { sourcesBibtex, sourcesCsl, sourcesRis } from './citing/source-files.ts';
import { atomType } from './feeds/atom.ts';
import { feedText } from './feeds/feed-text.ts';
import { jsonFeedType } from './feeds/json-feed.ts';
import { chronicleJsonLd, jsonLdPath } from './json-ld.ts';
import type { Digest } from './name-urn.ts';
import { placesGeoJson, placesGeoJsonPath } from './places/places-geojson.ts';
import { placesKml, placesKmlPath } from './places/places-kml.ts';
import { citationsTable } from './tables/citations-table.ts';
import { claimsTable } from './tables/claims-table.ts';
import { dataPackage } from './tables/data-package.ts';
import { entriesTable } from './tables/entries-table.ts';
import { figuresTable } from './tables/figures-table.ts';
import { sourcesTable } from './tables/sources-table.ts';
import type { Table } from './tables/table.ts';
import { tableText } from './tables/table-files.ts';
import { markwhen, markwhenPath } from './timelines/markwhen.ts';
import { timelineJs, timelineJsPath } from './timelines/timelinejs.ts';

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
  /** Under which heading the page of the data lists it. */
  readonly group: DataGroup;
  /** What its records are; empty: it describes another file. */
  readonly holds: readonly CountedThing[];
  /** Where its shape is told: the path of a file of ours, or the name and the address of a standard. */
  readonly shape: string | Standard | null;
  readonly text: (chronicle: Chronicle, options: ExportOptions) => string;
}

export interface Standard {
  readonly name: string;
  readonly href: string;
}

const rfc = (number: number): Standard => ({ name: `RFC ${number}`, href: `https://www.rfc-editor.org/rfc/rfc${number}` });

const record = ['entries', 'claims', 'sources', 'actors', 'places', 'questions'] as const;
const csv = { format: 'csv', type: 'text/csv', group: 'tables', shape: 'data/datapackage.json' } as const;
const feeds = { group: 'feeds' } as const;
const jsonFeed: Standard = { name: 'JSON Feed 1.1', href: 'https://www.jsonfeed.org/version/1.1/' };
const citations = { part: null, group: 'citations', holds: ['sources'] } as const;
const textOf = (table: Table) => (chronicle: Chronicle, options: ExportOptions) => tableText(table, chronicle, options);

/** All that leaves, in the order in which it is offered. */
export const exportFiles = [
  { format: 'json', part: null, path: 'data/chronicle.json', type: 'application/json', group: 'record', holds: record, shape: 'data/chronicle.schema.json', text: chronicleJson },
  { format: 'json-schema', part: null, path: 'data/chronicle.schema.json', type: 'application/schema+json', group: 'record', holds: [], shape: null, text: chronicleSchema },
  { format: 'jsonl', part: null, path: 'data/chronicle.jsonl', type: 'application/jsonl', group: 'record', holds: record, shape: 'data/chronicle.jsonl.schema.json', text: chronicleLines },
  { format: 'jsonl-schema', part: null, path: 'data/chronicle.jsonl.schema.json', type: 'application/schema+json', group: 'record', holds: [], shape: null, text: chronicleLinesSchema },
  { format: 'jsonld', part: null, path: jsonLdPath, type: 'application/ld+json', group: 'record', holds: record, shape: { name: 'JSON-LD 1.1', href: 'https://www.w3.org/TR/json-ld11/' }, text: chronicleJsonLd },
  { ...csv, part: 'entries', path: 'data/entries.csv', holds: ['entries'], text: textOf(entriesTable) },
  { ...csv, part: 'claims', path: 'data/claims.csv', holds: ['claims'], text: textOf(claimsTable) },
  { ...csv, part: 'figures', path: 'data/figures.csv', holds: ['figures'], text: textOf(figuresTable) },
  { ...csv, part: 'sources', path: 'data/sources.csv', holds: ['sources'], text: textOf(sourcesTable) },
  { ...csv, part: 'citations', path: 'data/citations.csv', holds: ['citations'], text: textOf(citationsTable) },
  { format: 'datapackage', part: null, path: 'data/datapackage.json', type: 'application/json', group: 'tables', holds: [], shape: { name: 'Data Package', href: 'https://specs.frictionlessdata.io/tabular-data-package/' }, text: dataPackage },
  { format: 'geojson', part: null, path: placesGeoJsonPath, type: 'application/geo+json', group: 'places', holds: ['places'], shape: rfc(7946), text: placesGeoJson },
  { format: 'kml', part: null, path: placesKmlPath, type: 'application/vnd.google-earth.kml+xml', group: 'places', holds: ['places'], shape: { name: 'KML 2.2', href: 'https://www.ogc.org/standards/kml/' }, text: placesKml },
  { format: 'ics', part: null, path: calendarPath, type: 'text/calendar', group: 'calendar', holds: ['entries'], shape: rfc(5545), text: reportsCalendar },
  { ...citations, format: 'csl', path: 'data/sources.csl.json', type: 'application/vnd.citationstyles.csl+json', shape: { name: 'CSL-JSON 1.0.2', href: 'https://github.com/citation-style-language/schema' }, text: sourcesCsl },
  { ...citations, format: 'bibtex', path: 'data/sources.bib', type: 'application/x-bibtex', shape: { name: 'biblatex', href: 'https://ctan.org/pkg/biblatex' }, text: sourcesBibtex },
  { ...citations, format: 'ris', path: 'data/sources.ris', type: 'application/x-research-info-systems', shape: null, text: sourcesRis },
  { format: 'timelinejs', part: null, path: timelineJsPath, type: 'application/json', group: 'timelines', holds: ['entries'], shape: { name: 'TimelineJS 3', href: 'https://timeline.knightlab.com/docs/json-format.html' }, text: timelineJs },
  { format: 'markwhen', part: null, path: markwhenPath, type: 'text/plain', group: 'timelines', holds: ['entries'], shape: { name: 'markwhen', href: 'https://docs.markwhen.com/' }, text: markwhen },
  { ...feeds, format: 'atom', part: 'entries', path: 'feeds/entries.atom', type: atomType, shape: rfc(4287), holds: ['entries'], text: (chronicle, options) => feedText(chronicle, 'entries', 'atom', options) },
  { ...feeds, format: 'atom', part: 'corrections', path: 'corrections.atom', type: atomType, shape: rfc(4287), holds: ['corrections'], text: (chronicle, options) => feedText(chronicle, 'corrections', 'atom', options) },
  { ...feeds, format: 'jsonfeed', part: 'entries', path: 'feeds/entries.json', type: jsonFeedType, shape: jsonFeed, holds: ['entries'], text: (chronicle, options) => feedText(chronicle, 'entries', 'json', options) },
  { ...feeds, format: 'jsonfeed', part: 'corrections', path: 'corrections.json', type: jsonFeedType, shape: jsonFeed, holds: ['corrections'], text: (chronicle, options) => feedText(chronicle, 'corrections', 'json', options) },
] as const satisfies readonly ExportFile[];

export type ExportPath = (typeof exportFiles)[number]['path'];
