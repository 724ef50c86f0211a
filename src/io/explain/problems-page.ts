import { explainCode, type ExplainedCode } from '../../core/explain/explain-code.ts';
import { subjects } from '../../core/explain/subjects.ts';
import type { ProblemCode } from '../../core/problems.ts';
import { retiredCodes } from '../../core/problems/retired-codes.ts';
import { problemLines } from '../problem-formats/text.ts';

/** The page of the documentation that explains each code of the catalogue, in Markdown. It is the same for the same catalogue. */
export function problemsPage(retired: Readonly<Record<string, string>> = retiredCodes): string {
  const gone = Object.entries(retired).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '<!-- Written by `UPDATE_GOLDEN=1 npx vitest run --project modules tests/golden` out of src/core/problems and src/core/explain: change those. -->',
    '',
    '# What the check says',
    '',
    '`npm run check` names each problem by a code. Here is what each code means, why the rule is there, an example that is wrong, what the check says',
    'of it, and the example mended. `npm run check -- --explain CODE` prints the same on the terminal. Codes are permanent: a link to one leads here for good.',
    '',
    'All examples are small changes of one small timeline about a closed mountain road, which is invented. The numbers after the name of a file are line and column.',
    '',
    ...subjects.map(({ title, explanations }) => `- [${title}](#${anchorOf(title)}): ${Object.keys(explanations).map((code) => `[\`${code}\`](#${code})`).join(', ')}`),
    ...subjects.flatMap(({ title, explanations }) => ['', `## ${title}`, ...Object.keys(explanations).flatMap((code) => ['', codeSection(explainCode(code as ProblemCode))])]),
    ...(gone.length === 0 ? [] : ['', '## Codes that are given no more', ...gone.flatMap(([code, became]) => ['', `### \`${code}\``, '', became])]),
    '',
  ].join('\n');
}

/** The section of one code, without a line break at its end. */
function codeSection(explained: ExplainedCode): string {
  const { code, severity, means, file, notation, bad, mended, problems, companions } = explained;
  return [
    `### \`${code}\``,
    '',
    `**${severity === 'error' ? 'Error' : 'Warning'}.** ${means}`,
    '',
    file === null ? 'Bad:' : `Bad, in \`${file}\`:`,
    '',
    ...fenced(notation, bad),
    '',
    `The check says${companions.length === 0 ? '' : ` (beside ${companions.map((each) => `[\`${each}\`](#${each})`).join(' and ')})`}:`,
    '',
    ...fenced('text', problems.map(problemLines).join('').trimEnd()),
    '',
    'Mended:',
    '',
    ...fenced(notation, mended),
  ].join('\n');
}

const fenced = (notation: string, text: string): string[] => [`\`\`\`${notation}`, text, '```'];

/** As GitHub makes one of a heading. */
const anchorOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-');
