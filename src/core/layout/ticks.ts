import { type CivilDate, civilOf, dayLength, twoDigits } from '../time/calendar.ts';
import { offsetMinutesAt } from '../time/zone.ts';
import { type CalendarStep, lengthOf, startsOf } from './calendar-steps.ts';
import { shortDate, type ShortDateShape } from './short-date.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

export interface Tick {
  /** Instant in ms at which a step of the calendar begins; the first tick can stand at the start of the window instead. */
  readonly at: number;
  readonly x: number;
  /** Words that have room as far as the next tick that has any; '' where there is no room or no need. */
  readonly label: string;
  /** Whether a longer step begins here too: a week among days, a month among weeks, a year among months. */
  readonly major: boolean;
  /** Whether the label names the month or the year as well, as the first one does and the first of each. */
  readonly full: boolean;
}

export interface Ticks {
  /** What each label names: the step from its tick to the next one of this step. */
  readonly step: CalendarStep;
  readonly ticks: readonly Tick[];
}

export interface TickOptions {
  /** IANA time zone of the days and hours. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
  /** Nothing finer is named or ruled: hours, where left out. */
  readonly finest?: CalendarStep['unit'];
  /** The least room of a label, where it should be more than the label needs. */
  readonly labelRoom?: number;
}

/** Each with the room that its labels need, and with the step that stands out among it. */
const rungs: readonly { readonly step: CalendarStep; readonly room: number; readonly major: CalendarStep }[] = [
  ...[1, 3, 6, 12].map((every) => ({ step: { unit: 'hour', every } as const, room: 44, major: { unit: 'day', every: 1 } as const })),
  { step: { unit: 'day', every: 1 }, room: 34, major: { unit: 'week', every: 1 } },
  { step: { unit: 'week', every: 1 }, room: 54, major: { unit: 'month', every: 1 } },
  ...[1, 3].map((every) => ({ step: { unit: 'month', every } as const, room: 36, major: { unit: 'year', every: 1 } as const })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((every) => ({
    step: { unit: 'year', every } as const,
    room: 62,
    major: { unit: 'year', every: every * 10 } as const,
  })),
];
const units = ['hour', 'day', 'week', 'month', 'year'] as const;
const roomOfLine = 12;
const roomOfLongMonth = 72;
const gap = 6;

/**
 * The ticks of a scale on the clocks and the calendar of a zone: the finest step that its width bears, from hours to
 * thousands of years, and so never more of them than the width has room for.
 */
export function ticksOf(scale: TimeScale, { zone, locale, finest = 'hour', labelRoom = 0 }: TickOptions): Ticks {
  const pixels = (scale.right - scale.left) / (scale.end - scale.start);
  const allowed = rungs.filter(({ step }) => units.indexOf(step.unit) >= units.indexOf(finest));
  const widest = allowed.at(-1) as (typeof rungs)[number];
  const ruled = allowed.find(({ step }) => lengthOf(step) * pixels >= roomOfLine) ?? widest;
  const named = allowed.find(({ step, room }) => lengthOf(step) * pixels >= Math.max(room, labelRoom)) ?? widest;

  const startsIn = (step: CalendarStep) => startsOf(step, zone, scale.start, scale.end - 1);
  const namedStarts = startsIn(named.step);
  // Weeks do not begin with months, so that neither holds the other.
  const instants = [...new Set([scale.start, ...startsIn(ruled.step), ...namedStarts])].sort((a, b) => a - b);
  const majors = new Set(startsIn(ruled === named ? named.major : named.step));
  const labels = labelsOf(namedStarts, scale, named.step, zone, locale);
  return {
    step: named.step,
    ticks: instants.map((at) => ({
      at,
      x: scale.x(at),
      label: labels.get(at)?.text ?? '',
      major: majors.has(at),
      full: labels.get(at)?.full ?? false,
    })),
  };
}

interface Label {
  readonly text: string;
  readonly full: boolean;
}

/** By instant: the longest words that have room before the next label. */
function labelsOf(starts: readonly number[], scale: TimeScale, step: CalendarStep, zone: string, locale: string): Map<number, Label> {
  const labels = new Map<number, Label>();
  const isRoomy = lengthOf(step) * ((scale.right - scale.left) / (scale.end - scale.start)) >= roomOfLongMonth;
  const instants = starts[0] === scale.start ? starts : [scale.start, ...starts];
  let before: CivilDate | null = null;
  instants.forEach((at, index) => {
    const room = scale.x(instants[index + 1] ?? scale.end) - scale.x(at) - gap;
    const wall = at + offsetMinutesAt(zone, at) * 60_000;
    const date = civilOf(Math.floor(wall / dayLength));
    const words = step.unit === 'hour' ? hourWords(wall, date, before, locale) : dateWords(step, date, before, isRoomy, locale);
    // A window that begins within a step says so in full or not at all.
    const sayable = index === 0 && instants !== starts ? words.slice(0, 1) : words;
    const text = sayable.find((each) => textWidth(each) <= room);
    if (text === undefined) return;
    labels.set(at, { text, full: text !== words.at(-1) });
    before = date;
  });
  return labels;
}

/** How a tick can be named, the best first; the last says no more than its step, those before also what has changed. */
function dateWords({ unit }: CalendarStep, date: CivilDate, before: CivilDate | null, isRoomy: boolean, locale: string): string[] {
  const say = (shape: ShortDateShape) => shortDate(date, shape, locale);
  const isNewYear = date.year !== before?.year;
  if (unit === 'year') return [say('year')];
  if (unit === 'month') {
    const [month, monthOfYear] = isRoomy ? [say('month'), [say('monthOfYear')]] : [say('shortMonth'), []];
    return isNewYear ? [...monthOfYear, say('shortMonthOfYear'), month] : [month];
  }
  const plain = say(unit === 'week' ? 'dayOfYear' : 'dayOfMonth');
  if (isNewYear) return [say('day'), say('dayOfYear'), plain];
  return date.month === before?.month ? [plain] : [say('dayOfYear'), plain];
}

function hourWords(wall: number, date: CivilDate, before: CivilDate | null, locale: string): string[] {
  const minutes = Math.floor((wall - Math.floor(wall / dayLength) * dayLength) / 60_000);
  const clock = [Math.floor(minutes / 60), minutes % 60].map(twoDigits).join(':');
  if (before !== null && date.day === before.day) return [clock];
  const day = shortDate(date, 'dayOfYear', locale);
  return [...(date.year === before?.year ? [] : [shortDate(date, 'day', locale)]), day, clock];
}
