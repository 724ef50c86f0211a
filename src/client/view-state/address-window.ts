import type { TimeWindow } from '../../core/layout/time-scale.ts';
import { clampWindow, shortestWindow } from '../../core/layout/window-moves.ts';
import { instantOf, instantText, wholeMinute } from './address-time.ts';
import { type ViewProblem, viewProblem } from './view-problem.ts';

/** The ends of a window as an address tells them; undefined: it does not. */
export interface WindowTexts {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The window between two texts, as far as it lies in the whole period; where one is missing, from its beginning or to its
 * end. null: neither is told, or one is wrong, since half of what was asked for is no better than the usual window.
 */
export function readWindow({ from, to }: WindowTexts, whole: TimeWindow | null, zone: string): { window: TimeWindow | null; problems: ViewProblem[] } {
  if (from === undefined && to === undefined) return { window: null, problems: [] };
  const of = from === undefined ? 'to' : 'from';
  const both = [from, to].filter((text) => text !== undefined).join(' – ');
  const none = (...problems: ViewProblem[]) => ({ window: null, problems });
  if (whole === null) return none(viewProblem('dateless', of, both));

  const start = from === undefined ? whole.start : instantOf(from, 'start', zone);
  const end = to === undefined ? whole.end : instantOf(to, 'end', zone);
  if (typeof start === 'string' || typeof end === 'string') {
    const wrong = [['from', from, start] as const, ['to', to, end] as const];
    return none(...wrong.flatMap(([name, text = '', found]) => (typeof found === 'string' ? [viewProblem(found, name, text)] : [])));
  }
  if (from !== undefined && to !== undefined && start >= end) return none(viewProblem('reversed', of, both));
  if (start >= whole.end || end <= whole.start) return none(viewProblem('outside', of, both));

  const window = { start: Math.max(start, whole.start), end: Math.min(end, whole.end) };
  const problems: ViewProblem[] = [];
  if (start < whole.start) problems.push(viewProblem('clamped', 'from', from ?? '', { instead: instantText(whole.start, 'start', zone) }));
  if (end > whole.end) problems.push(viewProblem('clamped', 'to', to ?? '', { instead: instantText(whole.end, 'end', zone) }));
  if (end - start < shortestWindow) problems.push(viewProblem('short', of, both));
  return { window: clampWindow(window, whole), problems };
}

/** The texts of which {@link readWindow} gives the window again, to the minute and within the whole period. */
export function writeWindow(window: TimeWindow | null, whole: TimeWindow | null, zone: string): WindowTexts {
  const isWindow = window !== null && whole !== null && window.start < window.end && Number.isFinite(window.start) && Number.isFinite(window.end);
  if (!isWindow || window.start >= whole.end || window.end <= whole.start) return { from: undefined, to: undefined };
  const { start, end } = wholeMinutes(clampWindow(window, whole), whole, zone);
  return { from: instantText(start, 'start', zone), to: instantText(end, 'end', zone) };
}

function wholeMinutes(window: TimeWindow, whole: TimeWindow, zone: string): TimeWindow {
  const start = wholeMinute(window.start, zone);
  // Rounded apart, the ends of the shortest window could come too close.
  const end = window.end - window.start > shortestWindow ? wholeMinute(window.end, zone) : start + shortestWindow;
  return clampWindow({ start, end }, whole);
}
