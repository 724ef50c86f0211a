import type { shapeProblems } from '../problems/shape-problems.ts';
import type { Explanation } from './explanation.ts';

const closing = 'entries/road-office-closing.md';
const bulletin = 'sources/road-office-bulletin.yml';

const log = 'entries/police-log-closed.md';
const aDay = '- id: cars-a-day\n  statement: On the day before, 1,310 cars crossed the pass.';
const twin = { path: 'entries/road-office-closing.DE.md', text: '---\ntitle: Der Pass ist gesperrt\nsummary: Der Pass ist gesperrt.\n---\n' };

/** What is wrong with keys, values and ids. */
export const shapeExplanations: Readonly<Record<keyof typeof shapeProblems, Explanation>> = {
  'key-unknown': {
    means: 'There is no such key here. It would be passed over, so a slip of the pen in `status` would be lost; therefore it is an error. Between `{` and `}` a comma ends a text, and what follows is taken for a key.',
    example: { file: closing, bad: 'sumary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.', mended: 'summary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.' },
  },
  'key-missing': {
    means: 'Something is missing that each thing of this kind must say. The tables of [the content format](content-format.md) list what is required.',
    example: { file: closing, bad: 'occurred: 2024-01-12T16:30\nsummary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.', mended: 'occurred: 2024-01-12T16:30\nreported: 2024-01-12T17:05+01:00\nsummary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.' },
  },
  'value-type': {
    means: 'Another kind of value belongs here: a text, a number, a list. A text that looks like a number needs quotes where a text is expected; `npm run check -- --fix` puts them.',
    example: { file: bulletin, inPlaceOf: 'title: Bulletin of 12 January', bad: 'title: 1984', mended: 'title: "1984"' },
  },
  'value-empty': {
    means: 'The key is there and its value is not. `npm run new` leaves such blanks for what it was not told. What is optional can be left out together with its key.',
    example: { file: closing, bad: 'summary: # one sentence for lists', mended: 'summary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.' },
  },
  'value-not-listed': {
    means: 'Only certain words can stand here, and the message lists them or names the nearest. Fixed words are what pages, search and comparisons rely on.',
    example: { file: closing, bad: 'status: contested', mended: 'status: disputed' },
  },
  'value-repeated': {
    means: 'The same thing stands in a list twice. One of the two is too many, or was meant to be something else.',
    example: { file: closing, bad: 'places: [arven-pass, arven-pass]', mended: 'places: [arven-pass]' },
  },
  'value-invalid': {
    means: 'The value cannot stand here, for the reason that the message gives.',
    example: { file: bulletin, bad: 'issued: unknown', mended: 'issued: 2024-01-12' },
  },
  'id-malformed': {
    means: 'An id becomes a part of addresses and the name of a file, on computers of all kinds and for good. So it is made of the small letters a to z, digits and single hyphens.',
    example: { file: log, bad: aDay.replace('cars-a-day', 'Cars a day'), mended: aDay },
  },
  'id-duplicate': {
    means: 'Two things of one kind have the same id, so that nobody could say which of them is meant.',
    example: { file: log, bad: aDay.replace('cars-a-day', 'closed'), mended: aDay },
  },
  'id-twin': {
    means: 'Two names of files differ only by capital letters, or by how a letter with an accent is stored. On Windows and macOS one would overwrite the other.',
    example: {
      file: 'entries/road-office-closing.de.md',
      bad: { shown: 'entries/road-office-closing.DE.md\nentries/road-office-closing.de.md', files: [twin] },
      mended: { shown: 'entries/road-office-closing.de.md', files: [] },
    },
  },
};
