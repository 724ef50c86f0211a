import { explainCode } from '../../core/explain/explain-code.ts';
import { nearest } from '../../core/nearest.ts';
import { catalogue, type ProblemCode } from '../../core/problems.ts';
import { retiredCodes } from '../../core/problems/retired-codes.ts';
import { CallError } from '../call-error.ts';
import { problemLines } from '../problem-formats/text.ts';

/**
 * What a code means, as plain lines for a terminal: the same as on its page.
 * @throws CallError for a word that is no code.
 */
export function explainText(word: string, retired: Readonly<Record<string, string>> = retiredCodes): string {
  const code = word.trim().toLowerCase();
  const became = Object.hasOwn(retired, code) ? retired[code] : undefined;
  if (became !== undefined) return `${code} (given no more)\n\n${filled(plain(became))}\n`;
  if (!isCode(code)) {
    const near = nearest(code, [...Object.keys(catalogue), ...Object.keys(retired)]);
    throw new CallError(`There is no code “${word}”.`, near === null ? 'docs/problems.md lists all codes.' : `Did you mean ${near}?`);
  }
  const { severity, means, file, bad, mended, problems, companions } = explainCode(code);
  return [
    `${code} (${severity})`,
    '',
    filled(plain(means)),
    '',
    file === null ? 'Bad:' : `Bad, in ${file}:`,
    '',
    indented(bad),
    '',
    `The check says${companions.length === 0 ? '' : ` (beside ${companions.join(' and ')})`}:`,
    '',
    indented(problems.map(problemLines).join('').trimEnd()),
    '',
    'Mended:',
    '',
    indented(mended),
    '',
  ].join('\n');
}

const isCode = (word: string): word is ProblemCode => Object.hasOwn(catalogue, word);

const width = 96;

/** Markdown of one paragraph without its marks; a link to another page keeps where it leads. */
const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 (docs/$2)').replaceAll('`', '');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

function filled(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
