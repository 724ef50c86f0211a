import type { SeasonCode } from '../words/time-phrases.ts';

/** A clock time as its digits were written. */
export interface ClockParts {
  readonly hour: string;
  readonly minute: string;
  readonly second: string | null;
}

/**
 * One EDTF date taken apart by its shape alone; whether such a date exists is not asked. A digit may be `X` in year,
 * month and day, but not in a date with a clock time.
 */
export interface DateParts {
  /** Four characters, after `-` for a negative year; or all digits of a letter year, `-` first. */
  readonly year: string;
  /** Written with `Y`: a year of more than four digits. */
  readonly isLetterYear: boolean;
  /** Two characters: a month, or the code of a season. */
  readonly month: string | null;
  readonly day: string | null;
  readonly clock: ClockParts | null;
  readonly offset: string | null;
  readonly qualifier: '' | '?' | '~' | '%';
}

const letterYear = /^Y(-?[1-9]\d{4,})([?~%]?)$/;
const dateAndTime = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?$/;
const date = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/;

/** The three forms of a date; each matches the whole of a text. */
export const dateForms = [date, dateAndTime, letterYear] as const;

/** The parts of a date in EDTF level 0 or 1, with X digits anywhere (as in level 2), or null for any other text. */
export function splitDate(text: string): DateParts | null {
  const parts = splitPlainDate(text) ?? splitDateAndTime(text) ?? splitLetterYear(text);
  // ISO 8601 has no negative zero, neither as a year nor as an offset.
  return parts === null || parts.year === '-0000' || /^-00(:00)?$/.test(parts.offset ?? '') ? null : parts;
}

/** The text of which `splitDate` gives these parts. */
export function joinDate(parts: DateParts): string {
  const { clock } = parts;
  const date = [`${parts.isLetterYear ? 'Y' : ''}${parts.year}`, parts.month, parts.day];
  const time =
    clock === null ? '' : `T${[clock.hour, clock.minute, clock.second].filter((part) => part !== null).join(':')}`;
  return `${date.filter((part) => part !== null).join('-')}${time}${parts.offset ?? ''}${parts.qualifier}`;
}

/** Whether the month's two digits are the code of a season: 21 spring, 22 summer, 23 autumn, 24 winter. */
export function isSeason(month: string | null): month is SeasonCode {
  return month !== null && /^2[1-4]$/.test(month);
}

function splitPlainDate(text: string): DateParts | null {
  const [, year, month = null, day = null, qualifier] = date.exec(text) ?? [];
  if (year === undefined) return null;
  return { year, isLetterYear: false, month, day, clock: null, offset: null, qualifier: qualifierOf(qualifier) };
}

function splitDateAndTime(text: string): DateParts | null {
  const [, year, month, day, hour, minute, second = null, offset = null] = dateAndTime.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) {
    return null;
  }
  return { year, isLetterYear: false, month, day, clock: { hour, minute, second }, offset, qualifier: '' };
}

function splitLetterYear(text: string): DateParts | null {
  const [, year, qualifier] = letterYear.exec(text) ?? [];
  if (year === undefined) return null;
  const none = { month: null, day: null, clock: null, offset: null };
  return { year, isLetterYear: true, ...none, qualifier: qualifierOf(qualifier) };
}

function qualifierOf(text: string | undefined): DateParts['qualifier'] {
  return text === '?' || text === '~' || text === '%' ? text : '';
}
