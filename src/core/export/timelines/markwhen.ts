import type { Chronicle } from '../../model/chronicle.ts';
import { addressesFrom, pathOf } from '../../render/address.ts';
import { jsonScript } from '../json-script.ts';
import { markwhenItem, markwhenTag, markwhenText } from './markwhen-text.ts';
import { placedSpan, type PlacedPoint, type PlacedSpan } from './placed-date.ts';
import { reportTeller, type ToldReport } from './told-report.ts';

interface MarkwhenOptions {
  /** Where the site stands, with a slash at the end; null: not known, and addresses are relative to where the file stands. */
  readonly baseUrl: string | null;
}

/** The path of the file that holds {@link markwhen}. */
export const markwhenPath = 'data/timeline.mw' as const;

/**
 * The reports, by when they were made, as markwhen text. An event has its date as far as it is known, its sides and topics as tags, and
 * as properties its id, the date in EDTF as it was written, and the address of its page; its claims are items. Reports that have no
 * place are named in the header, under `notPlaced`. Values of the header and of properties are JSON, which YAML reads too.
 */
export function markwhen(chronicle: Chronicle, { baseUrl }: MarkwhenOptions): string {
  const { site, entries } = chronicle;
  const told = entries.map(reportTeller(chronicle)).map((report) => ({ report, span: placedSpan(report.entry.reported) }));
  const addressOf = addressesFrom(markwhenPath, baseUrl);
  const hrefOf = (id: string): string => addressOf(pathOf({ kind: 'entry', id }));
  const unplaced = told.filter(({ span }) => span === null).map(({ report: { entry, title } }) => `  - ${flow({ id: entry.id, title, reported: entry.reported.text, url: hrefOf(entry.id) })}`);
  const header = [
    '---',
    property('title', site.title),
    property('description', site.description),
    property('timezone', site.timeZone),
    ...(unplaced.length === 0 ? [] : ['notPlaced:', ...unplaced]),
    '---',
  ];
  const events = told.flatMap(({ report, span }) => (span === null ? [] : [eventOf(report, span, hrefOf(report.entry.id))]));
  return `${[header.join('\n'), ...events].join('\n\n')}\n`;
}

function eventOf({ entry, title, reported, lines }: ToldReport, { start, end }: PlacedSpan, url: string): string {
  const tags = [...entry.sides.map((id) => markwhenTag('side', id)), ...entry.topics.map((id) => markwhenTag('topic', id))];
  const offsets = { from: offsetOf(start), to: offsetOf(end ?? start) };
  return [
    `${dateOf(start)}${end === null ? '' : `/${dateOf(end)}`}: ${[markwhenText(title), ...tags].join(' ')}`,
    property('id', entry.id),
    property('reported', entry.reported.text),
    ...(offsets.from === undefined && offsets.to === undefined ? [] : [property('timezone', offsets)]),
    property('url', url),
    ...[reported, ...lines].map(markwhenItem),
  ].join('\n');
}

/** markwhen has hours and minutes; the seconds are in the date as it was written. */
const dateOf = ({ parts, clock }: PlacedPoint): string => `${parts.join('-')}${clock === null ? '' : ` ${clock.hour}:${clock.minute}`}`;

/** A distance from UTC with hours and minutes. */
function offsetOf({ offset }: PlacedPoint): string | undefined {
  if (offset === null) return undefined;
  if (offset === 'Z') return '+00:00';
  return offset.length === '+hh'.length ? `${offset}:00` : offset;
}

const property = (name: string, value: unknown): string => `${name}: ${flow(value)}`;

/** JSON on one line, without a sign that markwhen would take for a tag before YAML is read. */
const flow = (value: unknown): string => jsonScript(value).replaceAll('#', '\\u0023');
