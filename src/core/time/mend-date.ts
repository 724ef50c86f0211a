import { twoDigits } from './calendar.ts';
import { englishMonths } from './english-months.ts';

/**
 * A date in EDTF for a date in another common spelling: without leading zeros, in the order of day, month and year, in
 * English words, with lower-case letters, with the signs of earlier drafts of EDTF, as a web archive's time stamp. A text in no such spelling comes
 * back as it is. Whether the date exists is not asked.
 */
export function mendDate(text: string): string {
  const stamp = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  // Web archives stamp their captures so, in UTC.
  if (stamp !== null) return `${stamp.slice(1, 4).join('-')}T${stamp.slice(4).join(':')}Z`;
  const { rest, qualifier } = takeQualifier(text);
  const [, day = rest, clock = ''] = /^(.*?[\dXx])(?:, ?|[ Tt])(\d?\d:?\d\d.*)$/.exec(rest) ?? [];
  // Neither "2023 1845" nor "Feb 26, 2023" is a date and a clock time.
  const isDay = /^\d{4}[-./]|^\d{1,2}[-./]\d{1,2}[-./]\d{4}$|[A-Za-z]{3}.*\d{4}$/.test(day);
  const hasClock = isDay && /^\d?\d:|^\d{4}/.test(clock);
  const date = mendCalendarDate(hasClock ? day : rest);
  // Only a date without a clock time can bear doubt: to say less is right, and to say more is not.
  return hasClock && qualifier === '' && !date.includes('X') ? `${date}T${mendClock(clock)}` : `${date}${qualifier}`;
}

const aboutWord = /^(?:about|around|circa|ca?\.?|approximately|~) ?(?=[\dA-Z])/i;

function takeQualifier(text: string): { rest: string; qualifier: string } {
  // `-??` stands for unspecified digits, and `-2?` for two different things.
  const [, rest = text, marks = ''] = /^(.*?(?:\d\d|[A-Za-z])) ?([?~%]{1,2})$/.exec(text) ?? [];
  const isAbout = aboutWord.test(rest);
  const all = isAbout ? `${marks}~` : marks;
  const qualifier = /%|\?~|~\?/.test(all) ? '%' : all.slice(0, 1);
  return { rest: isAbout ? rest.replace(aboutWord, '') : rest, qualifier };
}

function mendClock(text: string): string {
  const [, hour = '', minute = '', second = '', zone = ''] =
    /^(\d?\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?)?$/i.exec(text) ?? [];
  if (hour === '') return text;
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  const offset = sign === '' ? zone && 'Z' : `${sign}${hours.padStart(2, '0')}${minutes && `:${minutes}`}`;
  // RFC 3339's way to say UTC without a place.
  return `${hour.padStart(2, '0')}:${minute}${second && `:${second}`}${/^-00/.test(offset) ? 'Z' : offset}`;
}

function mendCalendarDate(text: string): string {
  const digits = text
    .replace(/(?<![A-Za-z])[\dxXuU]{2,}(?![A-Za-z])/g, (run) => run.replace(/[xu]/gi, 'X'))
    .replace(/-\?\?/g, '-XX');
  for (const read of readers) {
    const mended = read(digits);
    if (mended !== null) return mended;
  }
  return digits;
}

const readers: readonly ((text: string) => string | null)[] = [
  yearFirst,
  yearLast,
  withoutSeparators,
  yearAlone,
  inWords,
];

function yearFirst(text: string): string | null {
  const [, year, , month = '', day] = /^(-?[\dX]{4})([-./ ])([\dX]{1,2})(?:\2([\dX]{1,2}))?$/.exec(text) ?? [];
  return year === undefined ? null : joined(year, month, day);
}

function yearLast(text: string): string | null {
  const [, month, monthYear] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (month !== undefined && monthYear !== undefined) return joined(monthYear, month);
  const [, first, separator, second, year] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  // With points the day always leads; with strokes and hyphens it depends on the country.
  if (Number(second) > 12) return joined(year, first, second);
  return separator === '.' || Number(first) > 12 || first === second ? joined(year, second, first) : null;
}

function withoutSeparators(text: string): string | null {
  const [, year, month = '', day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === undefined ? null : joined(year, month, day);
}

function yearAlone(text: string): string | null {
  const [, mark = '', sign = '', zeros = '', digits] = /^([Yy+]?)(-?)(0*)(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  // Five bare digits and more are rather a slip in a year of four, or `202302` for a month.
  if (digits.length > 4) return mark === '' && sign === '' ? null : `Y${sign}${digits}`;
  const isWhole = zeros.length + digits.length >= 4;
  return isWhole ? `${digits === '0' ? '' : sign}${digits.padStart(4, '0')}` : null;
}

function inWords(text: string): string | null {
  const tokens = text.split(/[ .,/-]+/).filter((token) => token !== '');
  const months = tokens.map(monthNamed).filter((month) => month !== null);
  const numbers = tokens
    .filter((token) => monthNamed(token) === null)
    .map((token) => token.replace(/^(\d+)(?:st|nd|rd|th)$/i, '$1'));
  const year = numbers.find((number) => /^\d{4}$/.test(number));
  const [day, ...more] = numbers.filter((number) => number !== year);
  const [month] = months;
  if (month === undefined || months.length > 1 || year === undefined || more.length > 0) return null;
  return day === undefined || /^\d{1,2}$/.test(day) ? joined(year, String(month), day) : null;
}

/** 1 to 12, of an English month's name or its first three letters or more. */
function monthNamed(token: string): number | null {
  const start = token.toLowerCase();
  const index = start.length < 3 ? -1 : englishMonths.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : index + 1;
}

function joined(year: string, month: string, day?: string): string {
  const tail = [month, day]
    .filter((part) => part !== undefined)
    .map((part) => (part.includes('X') ? part : twoDigits(Number(part))));
  return [year, ...tail].join('-');
}
