import { densityOf, gapsIn } from '../layout/density.ts';
import { type Clock, lanesOf } from '../layout/lanes.ts';
import { hasUndated, type MarkMetrics, marksOf } from '../layout/marks.ts';
import { textWidth } from '../layout/text-width.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../layout/time-scale.ts';
import { firstWindow, wholePeriod } from '../layout/window.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { dayLength } from '../time/calendar.ts';
import { captionHeight, captionLines, drawCaption } from './caption-svg.ts';
import { drawn } from '../layout/drawn-number.ts';
import { type Drawing, stretchWords } from './drawing.ts';
import { drawFocus, type FocusFrame, heightOfNames, nameLines } from './focus-svg.ts';
import { markTitles } from './mark-titles.ts';
import { html, type Markup } from './markup.ts';
import { drawOverview, overviewFrame } from './overview-svg.ts';
import { shapeDefinitions } from './side-shapes.ts';
import { timelineWords } from './timeline-words.ts';

export interface TimelineOptions {
  readonly clock: Clock;
  /** CSS pixels, 1168 where left out; below 640 it is the narrow drawing, which is always 340 units wide. */
  readonly width?: number;
  /** The address of the page of an entry. */
  readonly address: (entry: string) => string;
  /** The address of the page of a day (`YYYY-MM-DD`), or null if it has none. */
  readonly dayAddress: (day: string) => string | null;
  /** BCP 47. */
  readonly locale: string;
}

const wideWidth = 1168;
const narrowWidth = 340;
const narrowBelow = 640;

type Metrics = Omit<MarkMetrics, 'leastHeight'> & {
  /** What the names beside the lanes take; 0: they stand above. */
  readonly names: number;
  /** How many undated reports stand in a row. */
  readonly gutterRow: number;
  /** The least room between names of dates in the overview. */
  readonly labelRoom: number;
};

const wide: Metrics = {
  pitch: 14,
  rows: 10,
  perRow: 6,
  clusterWidth: 44,
  clusterHeight: 18,
  barRows: 8,
  barHeight: 6,
  barGap: 4,
  shortestBar: 9,
  padding: 9,
  limit: 400,
  names: 140,
  gutterRow: 5,
  labelRoom: 84,
};
const narrow: Metrics = { ...wide, pitch: 13, perRow: 4, padding: 6, limit: 200, names: 0, gutterRow: 3, labelRoom: 56 };

/**
 * The timeline as one `<svg>`: the whole period above, the first window below with a lane for each side. Everything in it
 * stands in the list of reports too, so that its marks are hidden from screen readers and left out by the tab key; the
 * names and counts of the lanes are text. It has classes and no colours (see `styles/timeline.css`), and no style attribute.
 */
export function renderTimeline(chronicle: Chronicle, { clock, width = wideWidth, address, dayAddress, locale }: TimelineOptions): string {
  const words = timelineWords(locale);
  const drawing: Drawing = {
    site: chronicle.site,
    entries: new Map(chronicle.entries.map((entry) => [entry.id, entry])),
    lanes: lanesOf(chronicle, clock),
    clock,
    locale,
    words,
    prefix: `timeline-${clock}-${width}-`,
    titleOf: markTitles(chronicle, clock, locale, words),
    address,
    dayAddress,
  };
  return String(width < narrowBelow ? drawTimeline(chronicle, narrowWidth, narrow, drawing) : drawTimeline(chronicle, width, wide, drawing));
}

function drawTimeline(chronicle: Chronicle, width: number, metrics: Metrics, drawing: Drawing): Markup {
  const { lanes, clock, site } = drawing;
  const whole = wholePeriod(chronicle, clock);
  const window = firstWindow(chronicle, clock);
  const { scale, gutter } = columnsOf(chronicle, window, width, metrics, drawing);
  const leastHeight: MarkMetrics['leastHeight'] = (lane, before, after) =>
    metrics.names === 0 ? metrics.pitch + metrics.padding * 2 : heightOfNames(nameLines(lane, before, after, drawing, metrics.names));
  const perRow = scale === null ? Math.floor(width / metrics.pitch) : metrics.perRow;
  const marks = marksOf(lanes, clock, { scale, gutter, zone: site.timeZone }, { ...metrics, perRow, leastHeight });

  const isAllShown = whole !== null && window !== null && whole.start === window.start && whole.end === window.end;
  const overview = whole === null || (isAllShown && showsDays(scale, metrics.pitch)) ? null : timeScale(whole, 0, width);
  const density = overview === null ? null : densityOf(lanes, site.gaps, clock, overview, site.timeZone);
  const captionTop = density === null ? 0 : overviewFrame(density).height;
  const range = window === null ? null : stretchWords(window, drawing);
  const caption = captionLines(marks, density, range, width, drawing);
  const frame: FocusFrame = { width, top: captionTop + captionHeight(caption), names: metrics.names, scale, gutter };
  const focus = drawFocus(marks, scale === null ? [] : gapsIn(site.gaps, scale), frame, drawing);
  const height = drawn(frame.top + focus.height + 1);
  const label = drawing.words.drawing(clock, chronicle.entries.length, range);
  return html`<svg class="timeline-svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${label}">
${drawDefinitions(drawing)}
${overview !== null && density !== null && drawOverview(density, overview, isAllShown ? null : window, metrics.labelRoom, drawing)}
${drawCaption(caption, captionTop, width)}
${focus.markup}
</svg>`;
}

/** Where time stands and where what has no date; without a window the undated have all the room. */
function columnsOf(
  chronicle: Chronicle,
  window: TimeWindow | null,
  width: number,
  { names, pitch, gutterRow }: Metrics,
  { clock, words }: Drawing,
): Pick<FocusFrame, 'scale' | 'gutter'> {
  if (!hasUndated(chronicle.entries, clock)) return { scale: window === null ? null : timeScale(window, names, width), gutter: null };
  if (window === null) return { scale: null, gutter: { left: names, right: width } };
  const left = width - Math.max(gutterRow * pitch + 8, textWidth(words.undated));
  return { scale: timeScale(window, names, left - pitch / 2), gutter: { left, right: width } };
}

/** Whether days are wide enough for what an overview would show. */
function showsDays(scale: TimeScale | null, pitch: number): boolean {
  return scale !== null && ((scale.right - scale.left) * dayLength) / (scale.end - scale.start) >= pitch;
}

function drawDefinitions({ lanes, prefix }: Drawing): Markup {
  return html`<defs>
${shapeDefinitions(lanes.map(({ index }) => index), prefix)}
<path id="${prefix}strike" d="M-6 6L6-6"/>
<pattern id="${prefix}hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern>
</defs>`;
}
