import { differentLines } from '../../core/compare/line-difference.ts';
import type { MendedFile } from '../../core/mend/mend-content.ts';
import { mendings, type Mendings } from '../../core/mend/mend-text.ts';
import { visibleText } from '../visible-text.ts';

const words: Readonly<Record<(typeof mendings)[number], readonly [one: string, many: string]>> = {
  order: ['keys put in order in 1 place', 'keys put in order in # places'],
  texts: ['1 text put in quotes', '# texts put in quotes'],
  quotes: ['quotes of 1 text made like the others', 'quotes of # texts made like the others'],
  spaces: ['spaces taken off the end of 1 line', 'spaces taken off the ends of # lines'],
  letters: ['letters and accents joined in 1 line', 'letters and accents joined in # lines'],
  ids: ['1 id added', '# ids added'],
  sorted: ['ids sorted', 'ids sorted'],
};

/** What was mended in a file, as “2 texts put in quotes, 1 id added”. */
export const mendingWords = (mended: Mendings): string =>
  mendings
    .flatMap((what) => {
      const count = mended[what];
      return count === undefined ? [] : words[what][count === 1 ? 0 : 1].replace('#', String(count));
    })
    .join(', ');

/** The lines in which a file differs before and after, for people. */
export const mendingLines = ({ before, after }: MendedFile): string =>
  differentLines(before, after)
    .map((line) => `    ${line.sign}${'line' in line ? ` ${visibleText(line.line.replace(/\r$/, ''))}` : ''}\n`)
    .join('');
