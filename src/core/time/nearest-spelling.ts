import { mendDate } from './mend-date.ts';

/**
 * The EDTF text that was probably meant by a short text that is none: the first mending of a common slip that `isRight`
 * accepts, or null. Where a text can be read in two ways (`03/04/2023`, `2023-02-2?`) there is none: an offered date
 * is easily taken over unread.
 */
export function nearestSpelling(text: string, isRight: (spelling: string) => boolean): string | null {
  for (const spelling of spellings(text)) if (spelling !== text && isRight(spelling)) return spelling;
  return null;
}

function* spellings(text: string): Generator<string> {
  const plain = plainCharacters(text);
  yield plain;
  yield mendWord(plain);
  yield mendDate(plain);
  for (const [start, end] of splittings(plain)) yield `${mendEnd(start)}/${mendEnd(wholeEnd(start, end))}`;
}

/** Spaces trimmed and single; each typographic sign as the one on the keyboard. */
function plainCharacters(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\u2026/g, '..')
    .replace(/[\u0425\u0445]/g, 'X');
}

const ofNothing = ['unknown', '?', '/', '../..', '../', '/..'];

function mendWord(text: string): string {
  return ofNothing.includes(text.toLowerCase()) ? 'unknown' : text;
}

const separators = [
  /^([^/]*)\/([^/]*)$/,
  /^(.+) (?:to|until) (.+)$/i,
  /^(.+?) ?(?:--|\.{2,3}) ?(.+)$/,
  /^(.+?) ?- ?(-?\d{4}.*)$/,
  /^(.+?) - (.+)$/,
];

/** The ways to take a text as a start and an end. */
function splittings(text: string): [start: string, end: string][] {
  return separators
    .map((shape) => shape.exec(text))
    .map((match): [string, string] | null =>
      match?.[1] === undefined || match[2] === undefined ? null : [match[1].trim(), match[2].trim()],
    )
    .filter((pair) => pair !== null);
}

function mendEnd(text: string): string {
  const word = text.toLowerCase();
  if (word === 'open' || /^\.+$/.test(word)) return '..';
  if (word === 'unknown' || word === '?') return '';
  return mendDate(text);
}

/** ISO 8601-1 lets an end leave out what it shares with its start (`2023-02-23/26`); EDTF does not. */
function wholeEnd(start: string, end: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(start)) {
    if (/^\d\d$/.test(end)) return start.slice(0, 'YYYY-MM-'.length) + end;
    if (/^\d\d-\d\d$/.test(end)) return start.slice(0, 'YYYY-'.length) + end;
  }
  return /^\d{4}-\d\d$/.test(start) && /^\d\d$/.test(end) ? start.slice(0, 'YYYY-'.length) + end : end;
}
