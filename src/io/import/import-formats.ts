import { eventColumns } from '../../core/import/event-entry.ts';
import { CallError } from '../call-error.ts';
import { readBibtex } from './bibtex.ts';
import { readCalendar } from './calendar.ts';
import { readCslJson } from './csl-json.ts';
import type { ImportKind } from './import-kinds.ts';
import type { ReadImport } from './import-source.ts';
import { placeColumnNames, readPlaceCollection, readPlaceTable } from './places.ts';
import { thingsOfJson, thingsOfLines, type RecordThings } from './record.ts';
import { readRis } from './ris-records.ts';
import { readReportJson, readReportLines } from './report-json.ts';
import { readReportTable, reportColumnNames } from './report-table.ts';
import { readTimelineJs } from './timelinejs.ts';

interface Reader {
  readonly read: ReadImport;
  /** The columns of ours that a mapping can speak of; null: no mapping is read. */
  readonly columns: readonly string[] | null;
}

/** How a file is read, by the name of its format and by what is brought in of it. */
interface ImportFormat {
  readonly name: string;
  /** Endings of file names, with the point, which tell the format. */
  readonly endings: readonly string[];
  /** What in the beginning of a file tells it among those with the same ending. */
  readonly sign: RegExp | null;
  readonly readers: Readonly<Partial<Record<ImportKind, Reader>>>;
  /** Of a record: its things, which are read twice. */
  readonly things: ((text: () => AsyncIterable<string>) => RecordThings) | null;
}

const foreign = { things: null } as const;
const known = (read: ReadImport): Reader => ({ read, columns: null });
const reports = (read: ReadImport): Reader => ({ read, columns: reportColumnNames });
const events = (read: ReadImport): Reader => ({ read, columns: eventColumns });

/** In the order in which they are tried: those with a sign before those that take all with their ending. */
export const importFormats: readonly ImportFormat[] = [
  { name: 'record', endings: ['.json'], sign: /"format"\s*:\s*"dated-reports-/, readers: {}, things: thingsOfJson },
  { name: 'record-lines', endings: ['.jsonl', '.ndjson'], sign: /"format"\s*:\s*"dated-reports-/, readers: {}, things: thingsOfLines },
  { name: 'geojson', endings: ['.geojson', '.json'], sign: /"FeatureCollection"/, readers: { places: known(readPlaceCollection) }, ...foreign },
  { name: 'csl', endings: ['.json'], sign: null, readers: { sources: known(readCslJson) }, ...foreign },
  { name: 'bibtex', endings: ['.bib', '.bibtex'], sign: null, readers: { sources: known(readBibtex) }, ...foreign },
  { name: 'ris', endings: ['.ris'], sign: null, readers: { sources: known(readRis) }, ...foreign },
  { name: 'csv', endings: ['.csv', '.tsv', '.txt'], sign: null, readers: { entries: reports(readReportTable), places: { read: readPlaceTable, columns: placeColumnNames } }, ...foreign },
  { name: 'ics', endings: ['.ics', '.ical'], sign: null, readers: { entries: events(readCalendar) }, ...foreign },
  { name: 'timelinejs', endings: ['.json'], sign: /"events"\s*:/, readers: { entries: events(readTimelineJs) }, ...foreign },
  { name: 'json', endings: ['.json'], sign: null, readers: { entries: reports(readReportJson) }, ...foreign },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], sign: null, readers: { entries: reports(readReportLines) }, ...foreign },
];

export const importFormatNames = importFormats.map(({ name }) => name);

export type Way = (Reader & { readonly format: string }) | { readonly format: string; readonly things: NonNullable<ImportFormat['things']> };

/**
 * How a file is brought in: by the format that was named, or else by its ending and its beginning.
 * @throws CallError where no format fits.
 */
export function wayOf(file: string, beginning: string, as: ImportKind, named: string | null): Way {
  const ending = /\.[^./\\]*$/.exec(file.toLowerCase())?.[0] ?? '';
  const fits = ({ readers, things }: ImportFormat): boolean => things !== null || readers[as] !== undefined;
  const found =
    named === null
      ? importFormats.find((format) => fits(format) && format.endings.includes(ending) && (format.sign === null || format.sign.test(beginning)))
      : importFormats.find(({ name }) => name === named);
  if (found === undefined) {
    const endings = [...new Set(importFormats.filter(fits).flatMap(({ endings }) => endings))];
    throw new CallError(`What “${file}” holds cannot be told from its name.`, `As ${as}, files that end in ${endings.join(', ')} can be read; or name the format with --from.`);
  }
  if (found.things !== null) return { format: found.name, things: found.things };
  const reader = found.readers[as];
  if (reader === undefined) throw new CallError(`${found.name} cannot be brought in as ${as}.`, `As ${as}: ${importFormats.filter(fits).map(({ name }) => name).join(', ')}.`);
  return { format: found.name, ...reader };
}
