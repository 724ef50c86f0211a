import { CallError } from '../call-error.ts';
import { readBibtex } from './bibtex.ts';
import { readCalendar } from './calendar.ts';
import { readCslJson } from './csl-json.ts';
import type { ReadImport } from './import-source.ts';
import { readPlaceCollection, readPlaceTable } from './places.ts';
import { thingsOfJson, thingsOfLines, type RecordThings } from './record.ts';
import { readRis } from './ris-records.ts';
import { readReportJson, readReportLines } from './report-json.ts';
import { readReportTable } from './report-table.ts';
import { readTimelineJs } from './timelinejs.ts';

/** What is brought in. `record`: all that a record of ours holds. */
export const importKinds = ['entries', 'sources', 'places', 'actors', 'questions', 'record'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How a file is read, by the name of its format and by what is brought in of it. */
interface ImportFormat {
  readonly name: string;
  /** Endings of file names, with the point, which tell the format. */
  readonly endings: readonly string[];
  /** What in the beginning of a file tells it among those with the same ending. */
  readonly sign: RegExp | null;
  readonly readers: Readonly<Partial<Record<ImportKind, ReadImport>>>;
  /** Of a record: its things, which are read twice. */
  readonly things: ((text: () => AsyncIterable<string>) => RecordThings) | null;
}

const foreign = { things: null } as const;

/** In the order in which they are tried: those with a sign before those that take all with their ending. */
const formats: readonly ImportFormat[] = [
  { name: 'record', endings: ['.json'], sign: /"format"\s*:\s*"dated-reports-/, readers: {}, things: thingsOfJson },
  { name: 'record-lines', endings: ['.jsonl', '.ndjson'], sign: /"format"\s*:\s*"dated-reports-/, readers: {}, things: thingsOfLines },
  { name: 'geojson', endings: ['.geojson', '.json'], sign: /"FeatureCollection"/, readers: { places: readPlaceCollection }, ...foreign },
  { name: 'csl', endings: ['.json'], sign: null, readers: { sources: readCslJson }, ...foreign },
  { name: 'bibtex', endings: ['.bib', '.bibtex'], sign: null, readers: { sources: readBibtex }, ...foreign },
  { name: 'ris', endings: ['.ris'], sign: null, readers: { sources: readRis }, ...foreign },
  { name: 'csv', endings: ['.csv', '.tsv', '.txt'], sign: null, readers: { entries: readReportTable, places: readPlaceTable }, ...foreign },
  { name: 'ics', endings: ['.ics', '.ical'], sign: null, readers: { entries: readCalendar }, ...foreign },
  { name: 'timelinejs', endings: ['.json'], sign: /"events"\s*:/, readers: { entries: readTimelineJs }, ...foreign },
  { name: 'json', endings: ['.json'], sign: null, readers: { entries: readReportJson }, ...foreign },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], sign: null, readers: { entries: readReportLines }, ...foreign },
];

export const importFormatNames = formats.map(({ name }) => name);

export type Way = { readonly format: string; readonly read: ReadImport } | { readonly format: string; readonly things: NonNullable<ImportFormat['things']> };

/**
 * How a file is brought in: by the format that was named, or else by its ending and its beginning.
 * @throws CallError where no format fits.
 */
export function wayOf(file: string, beginning: string, as: ImportKind, named: string | null): Way {
  const ending = /\.[^./\\]*$/.exec(file.toLowerCase())?.[0] ?? '';
  const fits = ({ readers, things }: ImportFormat): boolean => things !== null || readers[as] !== undefined;
  const found =
    named === null
      ? formats.find((format) => fits(format) && format.endings.includes(ending) && (format.sign === null || format.sign.test(beginning)))
      : formats.find(({ name }) => name === named);
  if (found === undefined) {
    const known = [...new Set(formats.filter(fits).flatMap(({ endings }) => endings))];
    throw new CallError(`What “${file}” holds cannot be told from its name.`, `As ${as}, files that end in ${known.join(', ')} can be read; or name the format with --from.`);
  }
  if (found.things !== null) return { format: found.name, things: found.things };
  const read = found.readers[as];
  if (read === undefined) throw new CallError(`${found.name} cannot be brought in as ${as}.`, `As ${as}: ${formats.filter(fits).map(({ name }) => name).join(', ')}.`);
  return { format: found.name, read };
}
