import { civilOf, daysInMonth, epochDayOf, twoDigits, yearText } from './calendar.ts';
import { type DateParts, isSeason, joinDate } from './date-parts.ts';
import { englishMonths } from './english-months.ts';
import { fittingDays, fittingEpochDays, fittingMonths, fittingYears } from './fitting-dates.ts';

/**
 * Why a well-formed date cannot be, in plain English, and the spelling that was probably meant, which may itself be
 * wrong.
 */
export interface Impossibility {
  readonly reason: string;
  readonly nearest: string | null;
}

/**
 * Why no date, clock time or offset can be as these parts say, in whatever zone; null where nothing speaks against it.
 */
export function impossibilityOf(parts: DateParts): Impossibility | null {
  return impossibleMonth(parts) ?? impossibleDay(parts) ?? impossibleClock(parts) ?? impossibleOffset(parts.offset);
}

function impossibleMonth(parts: DateParts): Impossibility | null {
  const { month, day } = parts;
  if (month === null) return null;
  if (isSeason(month)) {
    return day === null ? null : { reason: `${month} is a season, which has no days`, nearest: null };
  }
  if (fittingMonths(month).length > 0) return null;
  if (month.includes('X')) return { reason: `no month fits ${month}`, nearest: joinDate({ ...parts, month: 'XX' }) };
  if (month === '00') return { reason: 'months are counted from 01', nearest: joinDate({ ...parts, ...noMonth }) };
  const reason =
    day === null && Number(month) >= 25 && Number(month) <= 41
      ? '25 to 41 are quarters and the like in EDTF level 2, which is not read here'
      : 'a month is 01 to 12, a season 21 to 24';
  const isSwapped = day !== null && fittingMonths(day).length > 0 && fittingDays(month).length > 0;
  return { reason, nearest: isSwapped ? joinDate({ ...parts, month: day, day: month }) : null };
}

const noMonth = { month: null, day: null, clock: null, offset: null };
const noDay = { day: null, clock: null, offset: null };

function impossibleDay(parts: DateParts): Impossibility | null {
  const { day } = parts;
  if (day === null || fittingEpochDays(parts) !== null) return null;
  if (day === '00') return { reason: 'days are counted from 01', nearest: joinDate({ ...parts, ...noDay }) };
  const months = fittingMonths(parts.month);
  const years = fittingYears(parts.year) ?? [2000];
  const longest = Math.max(...years.flatMap((year) => months.map((month) => daysInMonth(year, month))));
  const nearest = joinDate({ ...parts, day: day.includes('X') ? 'XX' : twoDigits(longest) });
  return { reason: dayReason(parts, day, months, years, longest), nearest };
}

function dayReason(
  parts: DateParts,
  day: string,
  months: readonly number[],
  years: readonly number[],
  longest: number,
): string {
  const [month] = months;
  if (month === undefined || months.length > 1)
    return `no month that fits ${parts.year}-${parts.month} has a day ${day}`;
  const name = englishMonths[month - 1] ?? '';
  if (years.length === 1 && !parts.year.includes('X')) {
    return day.includes('X')
      ? `no day of ${name} ${parts.year} fits ${day}`
      : `${name} ${parts.year} has ${longest} days`;
  }
  return `${name} has ${longest} days at most in a year that fits ${parts.year}`;
}

function impossibleClock(parts: DateParts): Impossibility | null {
  const { clock } = parts;
  if (clock === null) return null;
  if (clock.hour === '24' && clock.minute === '00' && (clock.second ?? '00') === '00') {
    return { reason: 'a day ends at 00:00 of the next day, not at 24:00', nearest: joinDate(midnightAfter(parts)) };
  }
  if (Number(clock.hour) > 23) return { reason: 'hours are 00 to 23', nearest: null };
  if (Number(clock.minute) > 59) return { reason: 'minutes are 00 to 59', nearest: null };
  if (Number(clock.second) > 59) return { reason: 'seconds are 00 to 59; leap seconds are not kept', nearest: null };
  return null;
}

function midnightAfter(parts: DateParts): DateParts {
  const today = { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) };
  const { year, month, day } = civilOf(epochDayOf(today) + 1);
  return {
    ...parts,
    year: yearText(year),
    month: twoDigits(month),
    day: twoDigits(day),
    clock: { hour: '00', minute: '00', second: parts.clock?.second ?? null },
  };
}

function impossibleOffset(offset: string | null): Impossibility | null {
  if (offset === null || offset === 'Z') return null;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const limit = offset.startsWith('-') ? 12 : 14;
  if (minutes <= 59 && hours * 60 + minutes <= limit * 60) return null;
  return { reason: 'offsets from UTC are -12:00 to +14:00', nearest: null };
}
