import { visibleText } from './visible-text.ts';

/**
 * Text from outside as a code span of CommonMark, in which nothing is markup, and of which GitHub makes no mention, link,
 * reference, emoji or formula. Line breaks and invisible characters are shown.
 */
export function codeSpan(text: string): string {
  const shown = visibleText(text);
  if (shown === '') return '(empty)';
  const fence = '`'.repeat(longestRun(shown) + 1);
  // One space at each end is taken off again, unless there are spaces only.
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines from outside as a fenced block; each is to begin with a sign of ours, as in a `diff`. */
export function fencedBlock(language: string, lines: readonly string[], indent: string): string[] {
  const shown = lines.map(visibleText);
  const fence = '`'.repeat(Math.max(2, longestRun(shown.join('\n'))) + 1);
  return [`${fence}${language}`, ...shown, fence].map((line) => `${indent}${line}`);
}

const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
