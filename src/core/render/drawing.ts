import type { KnownGap } from '../layout/columns/known-gaps.ts';
import type { LaneSet } from '../layout/columns/lane-sets.ts';
import type { ReportColumns } from '../layout/columns/report-columns.ts';
import type { Clock } from '../layout/lanes.ts';
import type { TimeWindow } from '../layout/time-scale.ts';
import type { Entry } from '../model/entry.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { dayWords, timeWords, weekdayOf } from '../time/words.ts';
import { dayAt } from '../time/zone.ts';
import { html, type Fill, type Markup } from './markup.ts';
import type { DrawingWords } from './timeline-words.ts';

/** What all parts of one drawing share. */
export interface Drawing {
  /** IANA. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
  readonly words: DrawingWords;
  readonly clock: Clock;
  readonly columns: ReportColumns;
  /** In the order of the rows of the columns. */
  readonly entries: readonly Entry[];
  readonly lanes: readonly LaneSet[];
  readonly gaps: readonly KnownGap[];
  /** Begins every id, so that two drawings can stand on one page. */
  readonly prefix: string;
  /** What a mark says of its report. */
  readonly titleOf: (entry: Entry) => string;
  readonly address: (entry: string) => string;
  /** `day`: `YYYY-MM-DD`; null: it has no page. */
  readonly dayAddress: (day: string) => string | null;
  /** Of the list of what was reported in a month, `YYYY-MM`; null: it has no page. */
  readonly monthAddress: (month: string) => string | null;
}

/**
 * What leads somewhere, out of the order of the tab key: a drawing of 200 links would else be a trap, and the list below
 * has the same links.
 */
export function linked(address: string | null, className: string | null, content: Fill): Markup {
  const look = className !== null && html` class="${className}"`;
  return address === null ? html`<g${look}>${content}</g>` : html`<a href="${address}" tabindex="-1"${look}>${content}</a>`;
}

/** The words of a stretch of whole days: `Sunday 26 February 2023`, `15 February to 5 March 2023`. */
export function stretchWords({ start, end }: TimeWindow, { zone, locale }: Pick<Drawing, 'zone' | 'locale'>): string {
  const [first, last] = [dayAt(zone, start), dayAt(zone, end - 1)];
  if (first === last) return `${weekdayOf(first, { locale })} ${dayWords(first, { locale })}`;
  const parsed = parseEdtf(`${first}/${last}`, zone);
  return 'span' in parsed ? timeWords(parsed.span, { zone, locale }) : `${first}/${last}`;
}
