import { bySide } from '../layout/columns/by-side.ts';
import { knownGapsOf } from '../layout/columns/known-gaps.ts';
import { isUndatedAt } from '../layout/columns/report-columns.ts';
import { stageOf } from '../layout/levels/stage.ts';
import { firstWindow, wholePeriod } from '../layout/window.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { rangeWords } from '../time/range-words.ts';
import type { Drawing } from './drawing.ts';
import { drawFocus } from './focus-svg.ts';
import { markTitles } from './mark-titles.ts';
import { drawOverview } from './overview-svg.ts';
import { timelineWords } from './timeline-words.ts';

export interface TimelineOptions extends Pick<Drawing, 'clock' | 'address' | 'dayAddress' | 'monthAddress' | 'locale'> {
  /** CSS pixels. */
  readonly width: number;
}

/** The timeline as two `<svg>`: the whole period, and below it the first window. */
export interface TimelineDrawing {
  /** null: there is neither a period nor a date. */
  readonly overview: string | null;
  readonly focus: string;
}

/**
 * The timeline as a browser shows it before its script has come, and without one: the same layout, so that nothing moves when
 * the script takes over. Everything in it stands in the list of reports too, so that its marks are hidden from screen
 * readers and left out by the tab key; the names and counts of the lanes are text. It has classes and no colours (see
 * `styles/timeline.css`), and no style attribute.
 */
export function renderTimeline(chronicle: Chronicle, { width, ...options }: TimelineOptions): TimelineDrawing {
  const { clock, locale } = options;
  const { site, entries } = chronicle;
  const words = timelineWords(locale);
  const { columns, lanes } = bySide(chronicle, clock);
  const drawing: Drawing = {
    ...options,
    zone: site.timeZone,
    words,
    columns,
    entries,
    lanes,
    gaps: knownGapsOf(site, locale),
    prefix: `${clock}-${width}-`,
    titleOf: markTitles(chronicle, clock, locale, words),
  };
  const [whole, window] = [wholePeriod(chronicle, clock), firstWindow(chronicle, clock)];
  const hasUndated = entries.some((_, report) => isUndatedAt(columns.dates[clock], report));
  const label = words.drawing(clock, entries.length, window === null ? null : rangeWords(window, site.timeZone, locale));
  return {
    overview: whole === null || window === null ? null : String(drawOverview(whole, window, width, { ...drawing, prefix: `${drawing.prefix}overview-` })),
    focus: String(drawFocus(window, stageOf(width, hasUndated ? words.undated : null), label, drawing)),
  };
}
