import { differentLines } from '../../core/compare/line-difference.ts';
import type { Problem } from '../../core/model/problem.ts';
import { codeSpan, fencedBlock } from '../code-span.ts';
import type { ComparedSide, Comparison } from './comparison.ts';
import { countWords } from './count-words.ts';
import { outlineOf, type Block, type Item, type Section } from './outline.ts';

const shortest = 60;

/**
 * For the summary of a pull request (CommonMark, with GitHub’s alerts). What is from the content stands in code alone. Never
 * empty, so that a reader sees that it was compared.
 */
export function markdownChanges({ old, next, changes }: Comparison): string {
  const sections = changes === null ? [] : outlineOf(changes);
  return [
    `## Changes of the content, ${codeSpan(old.name)} → ${codeSpan(next.name)}`,
    '',
    changes === null ? 'Nothing could be compared.' : sections.length === 0 ? 'Nothing changed.' : countWords(sections),
    ...alert('CAUTION', [...leftOutLines('old', old), ...leftOutLines('new', next)]),
    ...alert('WARNING', warningLines(sections)),
    ...sections.flatMap(sectionLines),
    '',
  ].join('\n');
}

const alert = (kind: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `> [!${kind}]`, ...lines.map((line) => `> ${line}`)]);

function leftOutLines(name: string, { leftOut, errors }: ComparedSide): string[] {
  const left = leftOut.length === 0 ? [] : [`- The ${name} side has errors. What these files hold is not compared, or not all of it: ${leftOut.map(codeSpan).join(', ')}`];
  return [...left, ...errors.map(errorLine)];
}

const errorLine = ({ file, line, column, code, message }: Problem): string => `- ${codeSpan(`${file}:${line}:${column} ${code}`)} ${codeSpan(message)}`;

const warningLines = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(({ id, warnings }) => warnings.map((warning) => `- ${codeSpan(id)}: ${warning}`)));

const sectionLines = ({ heading, items, blocks }: Section): string[] => [
  '',
  `### ${heading}`,
  ...(items.length === 0 ? [] : ['', ...items.flatMap((item) => itemLines(item, '', false))]),
  ...blocks.flatMap(blockLines),
];

function blockLines({ state, id, name, isWhole, remarks, items, parts }: Block): string[] {
  return ['', `#### ${capital(state)}: ${codeSpan(id)}`, ...(name === null ? [] : ['', codeSpan(name)]), ...bodyLines({ remarks, items, isWhole }), ...parts.flatMap(partLines)];
}

const partLines = ({ state, noun, id, name, isWhole, remarks, items }: Block): string[] => [
  '',
  `**${capital(noun)} ${state}:** ${codeSpan(id)}${name === null ? '' : `, ${codeSpan(name)}`}`,
  ...bodyLines({ remarks, items, isWhole }),
];

function bodyLines({ remarks, items, isWhole }: Pick<Block, 'remarks' | 'items' | 'isWhole'>): string[] {
  const lines = [
    ...remarks.map(({ words, id }) => `- ${capital(words)}${id === null ? '' : ` ${codeSpan(id)}`}`),
    ...items.flatMap((item) => itemLines(item, '', isWhole)),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function itemLines({ label, before, after }: Item, indent: string, isWhole: boolean): string[] {
  const verb = isWhole || (before !== null && after !== null) ? '' : before === null ? ' added' : ' lost';
  const start = `${indent}- ${capital(label)}${verb}:`;
  const inner = `${indent}  `;
  if (before !== null && after !== null) {
    if (before.length + after.length <= shortest && !`${before}${after}`.includes('\n')) return [`${start} ${codeSpan(before)} → ${codeSpan(after)}`];
    const lines = differentLines(before, after).map((each) => (each.sign === '…' ? '@@ … @@' : `${each.sign} ${each.line}`));
    return [start, '', ...fencedBlock('diff', lines, inner)];
  }
  const lines = (after ?? before ?? '').split('\n');
  if (lines.length === 1) return [`${start} ${codeSpan(lines[0] ?? '')}`];
  return [start, '', ...fencedBlock('diff', lines.map((line) => `${before === null ? '+' : '-'} ${line}`), inner)];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
