/**
 * The proleptic Gregorian calendar of ISO 8601, by arithmetic alone: years are astronomical (0 is 1 BC, -1 is 2 BC),
 * and an epoch day counts days from 1970-01-01, which is 0. Nothing here knows a time zone.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

export const dayLength = 86_400_000;

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the month (1 to 12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

// Years are counted from March, so that the leap day is the last of its year, in eras of 400 years, which all have the
// same number of days.
const daysOfEra = 146_097;
const marchFirstOfYearZero = -719_468;

/** The epoch day of a date. The date must exist. */
export function epochDayOf({ year, month, day }: CivilDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra + marchFirstOfYearZero;
}

/** The date of an epoch day. */
export function civilOf(epochDay: number): CivilDate {
  const shifted = epochDay - marchFirstOfYearZero;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`: four digits of year or more, `-` before a year before 0. */
export function dayText(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The epoch day of a `YYYY-MM-DD` text; throws a RangeError for any other text and for a day that does not exist. */
export function epochDayOfText(text: string): number {
  const [, writtenYear, monthText, dayText] = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const civil = { year: Number(writtenYear), month: Number(monthText), day: Number(dayText) };
  if (writtenYear === undefined || civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) {
    throw new RangeError(`No day: ${text.slice(0, 40)}`);
  }
  return epochDayOf(civil);
}

/** A whole year in four digits or more, `-` before one before 0. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
