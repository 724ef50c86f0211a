import type { Clock, Lane } from '../layout/lanes.ts';
import type { TimeWindow } from '../layout/time-scale.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { dayWords, timeWords, weekdayOf } from '../time/words.ts';
import { dayAt } from '../time/zone.ts';
import { html, type Fill, type Markup } from './markup.ts';
import type { TimelineWords } from './timeline-words.ts';

/** What all parts of one drawing share. */
export interface Drawing {
  readonly site: Chronicle['site'];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lanes: readonly Lane[];
  readonly clock: Clock;
  /** BCP 47. */
  readonly locale: string;
  readonly words: TimelineWords;
  /** Begins every id, so that two drawings can stand on one page. */
  readonly prefix: string;
  /** What a mark says of its report. */
  readonly titleOf: (entry: Entry) => string;
  readonly address: (entry: string) => string;
  /** `day`: `YYYY-MM-DD`; null: it has no page. */
  readonly dayAddress: (day: string) => string | null;
}

/**
 * What leads somewhere, out of the order of the tab key: a drawing of 200 links would else be a trap, and the list below
 * has the same links.
 */
export function linked(address: string | null, content: Fill): Markup {
  return address === null ? html`<g>${content}</g>` : html`<a href="${address}" tabindex="-1">${content}</a>`;
}

/** The words of a stretch of whole days: `Sunday 26 February 2023`, `15 February to 5 March 2023`. */
export function stretchWords({ start, end }: TimeWindow, { site, locale }: Pick<Drawing, 'site' | 'locale'>): string {
  const [first, last] = [dayAt(site.timeZone, start), dayAt(site.timeZone, end - 1)];
  if (first === last) return `${weekdayOf(first, { locale })} ${dayWords(first, { locale })}`;
  const parsed = parseEdtf(`${first}/${last}`, site.timeZone);
  return 'span' in parsed ? timeWords(parsed.span, { zone: site.timeZone, locale }) : `${first}/${last}`;
}
