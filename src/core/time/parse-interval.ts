import type { DateFault, TimePoint, TimeSpan } from '../model/time-span.ts';
import { parsePoint, type ReadPoint } from './parse-point.ts';

type EndIs = 'given' | 'open' | 'unknown';

interface IntervalEnd {
  readonly is: EndIs;
  /** null unless given. */
  readonly read: ReadPoint | null;
}

/**
 * Reads `start/end`, where one of them may be `..` (open) or empty (unknown). A fault's nearest spelling is that of the
 * whole interval, and may itself be wrong.
 */
export function parseInterval(text: string, zone: string): { span: TimeSpan } | { fault: DateFault } {
  const [startText, endText, ...more] = text.split('/');
  if (startText === undefined || endText === undefined || more.length > 0) return malformed;
  const start = parseEnd(startText, zone);
  const end = parseEnd(endText, zone);
  if ('fault' in start || 'fault' in end) {
    const startFault = 'fault' in start ? start.fault : null;
    const endFault = 'fault' in end ? end.fault : null;
    if (startFault?.kind === 'malformed' || endFault?.kind === 'malformed') return malformed;
    return faultOfEnds(text, startFault, endFault);
  }
  // An interval without any date says nothing, which is what `unknown` says.
  if (start.read === null && end.read === null) return malformed;
  if (isReversed(start.read, end.read)) return { fault: { kind: 'reversed' } };
  return {
    span: {
      kind: 'interval',
      text,
      earliest: start.read?.point.earliest ?? null,
      latest: end.read?.point.latest ?? null,
      core: coreBetween(start.read, end.read),
      start: start.read?.point ?? null,
      startIs: start.is,
      end: end.read?.point ?? null,
      endIs: end.is,
    },
  };
}

const malformed: { fault: DateFault } = { fault: { kind: 'malformed', nearest: null } };

function parseEnd(text: string, zone: string): IntervalEnd | { fault: DateFault } {
  if (text === '..') return { is: 'open', read: null };
  if (text === '') return { is: 'unknown', read: null };
  const read = parsePoint(text, zone);
  return 'fault' in read ? read : { is: 'given', read };
}

function faultOfEnds(text: string, start: DateFault | null, end: DateFault | null): { fault: DateFault } {
  const [startText, endText] = text.split('/');
  const fault = start ?? end;
  if (fault?.kind !== 'impossible') return malformed;
  const mendedStart = start === null ? startText : nearestOf(start);
  const mendedEnd = end === null ? endText : nearestOf(end);
  const nearest = mendedStart === null || mendedEnd === null ? null : `${mendedStart}/${mendedEnd}`;
  return { fault: { ...fault, nearest } };
}

function nearestOf(fault: DateFault): string | null {
  return fault.kind === 'reversed' ? null : fault.nearest;
}

function isReversed(start: ReadPoint | null, end: ReadPoint | null): boolean {
  if (start === null || end === null) return false;
  const { earliest } = start.point;
  const { latest } = end.point;
  if (earliest !== null && latest !== null) return earliest >= latest;
  // Years that no instant can tell are still in an order.
  return start.epochDays !== null && end.epochDays !== null && start.epochDays.first > end.epochDays.last;
}

/** What the interval surely covers: between its ends, and each end that is exact, as far as the other end lets it. */
function coreBetween(start: ReadPoint | null, end: ReadPoint | null): [number, number] | null {
  const first = start === null ? null : sureFirst(start);
  const last = end === null ? null : sureLast(end);
  const from = earlier(first, end?.isExact === true ? end.point.earliest : null);
  const to = later(last, start?.isExact === true ? start.point.latest : null);
  if (from === null || to === null) return null;
  const lowest = start?.isTwice === true ? first : start?.point.earliest;
  const highest = end?.isTwice === true ? last : end?.point.latest;
  const core: [number, number] = [Math.max(from, lowest ?? from), Math.min(to, highest ?? to)];
  return core[0] < core[1] ? core : null;
}

function sureFirst({ point, isExact }: ReadPoint): TimePoint['earliest'] {
  return isExact ? point.earliest : point.latest;
}

function sureLast({ point, isExact }: ReadPoint): TimePoint['latest'] {
  return isExact ? point.latest : point.earliest;
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
