import { type ColumnsPiece, dateWidths } from './columns-piece.ts';
import { facetNames } from './report-columns.ts';

/** Whether a value that names the format of a piece in this version has its shape throughout. */
export function isPiece(value: object): value is ColumnsPiece {
  const { first, ids, flags, midnights, dates, lists, texts } = value as Record<string, unknown>;
  if (!isWhole(first, Number.MAX_SAFE_INTEGER) || !isListOf(ids, isText)) return false;
  const isColumn = (column: unknown, isItem: (item: unknown) => boolean): boolean => isListOf(column, isItem) && column.length === ids.length;
  if (!isColumn(flags, (flag) => isWhole(flag, 255)) || !isListOf(midnights, Number.isFinite) || midnights.length % 2 !== 0) return false;
  if (!isObject(dates) || !isObject(lists)) return false;
  return (
    ['reported', 'occurred'].every((clock) => areDates(dates[clock], ids.length)) &&
    [...facetNames, 'question'].every((name) => isColumn(lists[name], isList)) &&
    (texts === undefined || isColumn(texts, areTexts))
  );
}

function areDates(value: unknown, count: number): boolean {
  if (!isObject(value)) return false;
  const { kinds, numbers } = value;
  if (!isText(kinds) || kinds.length !== count || !Array.isArray(numbers)) return false;
  let at = 0;
  for (const kind of kinds) {
    const width = dateWidths.get(kind);
    if (width === undefined) return false;
    for (let place = 0; place < width; place += 1) {
      const number: unknown = numbers[at + place];
      if (!Number.isFinite(number) && !(kind === 'x' && number === null)) return false;
    }
    at += width;
  }
  return at === numbers.length;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isPlace = (value: unknown): boolean => isWhole(value, 65_535);
const isList = (value: unknown): boolean => value === null || isPlace(value) || isListOf(value, isPlace);
const areTexts = (value: unknown): boolean => value === null || (isListOf(value, isText) && value.length === 3);

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}
