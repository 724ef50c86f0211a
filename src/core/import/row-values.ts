import type { DateOrder } from './mapping.ts';

/** Collects why a row cannot be read, while its values are taken. */
export class RowFaults {
  readonly #reasons: string[] = [];

  add(reason: string): undefined {
    this.#reasons.push(reason);
    return undefined;
  }

  get reasons(): readonly string[] {
    return this.#reasons;
  }
}

/** A number as it stands in a cell: digits, with a point before decimals; nothing else is guessed at. */
export function numberIn(column: string, text: string | undefined, faults: RowFaults): number | undefined {
  if (text === undefined) return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : faults.add(`${column} is “${text}”, which is no number; write digits alone, without spaces or commas`);
}

const truths: ReadonlyMap<string, boolean> = new Map([['true', true], ['yes', true], ['1', true], ['false', false], ['no', false], ['0', false]]);

export function truthIn(column: string, text: string | undefined, faults: RowFaults): boolean | undefined {
  if (text === undefined) return undefined;
  return truths.get(text.toLowerCase()) ?? faults.add(`${column} is “${text}”; write true or false`);
}

/**
 * A date in EDTF for one written as three numbers in the order that the mapping names, with a clock time behind it or not; any other
 * text as it is, for the check to judge. Without an order nothing is turned: 2/3 is a day in March to some and in February to others.
 */
export function dateIn(text: string, order: DateOrder | null): string {
  if (order === null) return text;
  const [, first = '', second = '', third = '', clock = ''] = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T](\d{1,2}:\d\d(?::\d\d)?))?$/.exec(text) ?? [];
  const [year, month, day] = order === 'year-month-day' ? [first, second, third] : order === 'day-month-year' ? [third, second, first] : [third, first, second];
  if (year.length !== 4 || month === '' || month.length > 2 || day === '' || day.length > 2) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${clock === '' ? '' : `T${clock.padStart(clock.length === 4 || clock.length === 7 ? clock.length + 1 : clock.length, '0')}`}`;
}
