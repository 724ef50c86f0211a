import { type ColumnsPiece, type ListPiece, pieceFormat, pieceVersion, type ReportTexts } from './columns-piece.ts';
import { encodeDates } from './encode-dates.ts';
import { encodeMidnights } from './midnights.ts';
import { type ReportColumns, type ValueLists, valuesOf } from './report-columns.ts';

export interface EncodeOptions {
  /** The IANA time zone of the days. */
  readonly zone: string;
  /** What the mark of a report says, by its place; null: the page lists it. */
  readonly textsOf?: (report: number) => ReportTexts | null;
}

/**
 * The reports from `from` up to but not including `to` as JSON, from which `addPiece` gives the same columns again. Needs
 * no time zone to be read, so that the days are those of the build wherever it is.
 */
export function encodeColumns(columns: ReportColumns, from: number, to: number, { zone, textsOf = () => null }: EncodeOptions): ColumnsPiece {
  const reports = Array.from({ length: to - from }, (_, index) => from + index);
  const reported = encodeDates(columns.dates.reported, reports, zone);
  const occurred = encodeDates(columns.dates.occurred, reports, zone);
  const { lists } = columns;
  const encoded = (each: ValueLists) => reports.map((report) => encodeList([...valuesOf(each, report)]));
  const texts = reports.map(textsOf);
  return {
    format: pieceFormat,
    version: pieceVersion,
    first: from,
    ids: columns.ids.slice(from, to),
    flags: [...columns.flags.subarray(from, to)],
    midnights: encodeMidnights([...reported.days, ...occurred.days], zone),
    dates: { reported: reported.piece, occurred: occurred.piece },
    lists: {
      side: encoded(lists.side),
      claimant: encoded(lists.claimant),
      topic: encoded(lists.topic),
      place: encoded(lists.place),
      metric: encoded(lists.metric),
      status: encoded(lists.status),
      question: encoded(lists.question),
    },
    ...(texts.every((text) => text === null) ? {} : { texts }),
  };
}

function encodeList(values: readonly number[]): ListPiece {
  return values.length > 1 ? values : (values[0] ?? null);
}
