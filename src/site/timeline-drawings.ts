import type { Clock } from '../core/layout/lanes.ts';
import { pathOf, relativeHref } from '../core/render/address.ts';
import { renderTimeline, type TimelineDrawing } from '../core/render/timeline-svg.ts';
import { dayPages } from './day-pages.ts';
import { lookup } from './lookup.ts';
import { reading } from './reading.ts';
import { reportParts } from './report-pages.ts';

/** A drawing for each range of widths, of which the style sheet shows one: a drawing scaled down could not be read. */
const widths = { wide: 1168, medium: 720 };

/** The drawings of the timeline by a clock, for a page at that path. */
export function timelineDrawings(from: string, clock: Clock): (TimelineDrawing & { readonly name: string })[] {
  const { chronicle } = lookup();
  const { zone, locale } = reading();
  const days = dayPages();
  const months = new Set(reportParts(chronicle.entries, { zone, locale }).map(({ part }) => part));
  const href = (path: string) => relativeHref(from, path);
  return Object.entries(widths).map(([name, width]) => ({
    name,
    ...renderTimeline(chronicle, {
      clock,
      width,
      locale,
      address: (id) => href(pathOf({ kind: 'entry', id })),
      dayAddress: (day) => (days.has(day) ? href(pathOf({ kind: 'day', day })) : null),
      monthAddress: (month) => (months.has(month) ? href(pathOf({ kind: 'reports', part: month, page: 1 })) : null),
    }),
  }));
}
