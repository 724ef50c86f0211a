import type { TimeWindow } from '../../core/layout/time-scale.ts';
import { dayAt } from '../../core/time/zone.ts';
import { epochDayIn } from './address-time.ts';
import { type ViewProblem, viewProblem } from './view-problem.ts';

/** The day of the zone that a text names, or the nearest one of the whole period; null: there is none, or no such day. */
export function readKnownOn(text: string, name: string, whole: TimeWindow | null, zone: string): { day: string | null; problems: ViewProblem[] } {
  const problem = (kind: ViewProblem['kind'], instead: string | null = null) => [viewProblem(kind, name, text, { instead })];
  if (whole === null) return { day: null, problems: problem('dateless') };
  const day = epochDayIn(text);
  if (day === null) return { day, problems: problem(/^-?\d{4,6}-\d\d-\d\d$/.test(text) ? 'impossible' : 'malformed') };
  const [first, last] = [dayAt(zone, whole.start), dayAt(zone, whole.end - 1)];
  if (day < (epochDayIn(first) ?? -Infinity)) return { day: first, problems: problem('clamped', first) };
  if (day > (epochDayIn(last) ?? Infinity)) return { day: last, problems: problem('clamped', last) };
  return { day: text, problems: [] };
}
