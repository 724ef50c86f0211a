import { civilOf } from '../time/calendar.ts';
import { epochDayAt } from './calendar-steps.ts';
import { shortDate, type ShortDateShape } from './short-date.ts';
import { textWidth } from './text-width.ts';
import { ticksOf } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

export interface DateLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** Whether it names the month or the year as well. */
  readonly full: boolean;
}

/** The rules and the names of a calendar beside other things, where there may be little room. */
export interface DateAxis {
  readonly minor: readonly number[];
  readonly major: readonly number[];
  readonly labels: readonly DateLabel[];
}

const inset = 4;
const edge = 2;
const gap = 8;

/** Names of days stand in the middle of their columns, those of longer steps where they begin; else the ends are named. */
export function dateAxis(scale: TimeScale, zone: string, locale: string): DateAxis {
  const { step, ticks } = ticksOf(scale, { zone, locale, finest: 'day' });
  const rules = (major: boolean) => ticks.filter((tick) => tick.major === major && tick.x > scale.left + edge && tick.x < scale.right - edge).map(({ x }) => x);
  const labels = ticks.map(({ x, label: text, full }, index): DateLabel => {
    if (step.unit !== 'day') return { x: x + inset, anchor: 'start', text, full };
    return { x: (x + (ticks[index + 1]?.x ?? scale.right)) / 2, anchor: 'middle', text, full };
  });
  const named = labels.filter(({ text }) => text !== '');
  return {
    minor: rules(false),
    major: [scale.left, ...rules(true), scale.right],
    labels: named.length > 1 ? [...startLabel(named[0] as DateLabel, step.unit, scale, zone, locale), ...named] : (endLabels(scale, zone, locale) ?? named),
  };
}

const startShapes: Partial<Record<string, ShortDateShape>> = { week: 'dayOfYear', month: 'shortMonthOfYear' };

/** The step in which the column begins, where the ticks have no room for its name in full and a shorter one has room before the first. */
function startLabel(first: DateLabel, unit: string, { start, left }: TimeScale, zone: string, locale: string): DateLabel[] {
  const shape = startShapes[unit];
  if (shape === undefined) return [];
  const text = shortDate(civilOf(epochDayAt(zone, start)), shape, locale);
  return textWidth(text) + inset + gap > first.x - left ? [] : [{ x: left + inset, anchor: 'start', text, full: true }];
}

/** The first and the last day, as fully as there is room; null: there is none. */
function endLabels({ start, end, left, right }: TimeScale, zone: string, locale: string): DateLabel[] | null {
  const days = [start, end - 1].map((instant) => civilOf(epochDayAt(zone, instant)));
  for (const shape of ['day', 'dayOfYear', 'year'] as const) {
    const [first = '', last = ''] = days.map((day) => shortDate(day, shape, locale));
    if (first === last || textWidth(first) + textWidth(last) + gap > right - left) continue;
    return [
      { x: left, anchor: 'start', text: first, full: true },
      { x: right, anchor: 'end', text: last, full: true },
    ];
  }
  return null;
}
