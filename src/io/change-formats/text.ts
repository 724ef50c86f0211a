import { differentLines } from '../../core/compare/line-difference.ts';
import { visibleText } from '../visible-text.ts';
import type { Comparison } from './comparison.ts';
import { countWords } from './count-words.ts';
import { outlineOf, type Block, type Item } from './outline.ts';

const width = 110;

/** For people at a terminal: one thing a paragraph, its claims and changes below it. Empty where nothing changed. */
export function textChanges({ changes }: Comparison): string {
  const sections = changes === null ? [] : outlineOf(changes);
  if (sections.length === 0) return '';
  const paragraphs = sections.flatMap(({ heading, items, blocks }) => [
    [heading],
    ...(items.length === 0 ? [] : [items.flatMap((item) => itemLines(item, '  ', false))]),
    ...blocks.map((block) => blockLines(block, '')),
  ]);
  return `${[...paragraphs, [countWords(sections)]].map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
}

function blockLines({ state, noun, id, name, isWhole, remarks, warnings, items, parts }: Block, indent: string): string[] {
  const inner = `${indent}  `;
  const heading = indent === '' ? state : `${noun} ${state}`;
  return [
    `${indent}${heading} ${visibleText(id)}${name === null ? '' : `: ${visibleText(name)}`}`,
    ...remarks.map(({ words, id: other }) => `${inner}${words}${other === null ? '' : ` ${visibleText(other)}`}`),
    ...warnings.map((warning) => `${inner}! ${warning}`),
    ...items.flatMap((item) => itemLines(item, inner, isWhole)),
    ...parts.flatMap((part) => blockLines(part, inner)),
  ];
}

function itemLines({ label, before, after }: Item, indent: string, isWhole: boolean): string[] {
  if (before !== null && after !== null) {
    const line = `${indent}${label}: ${visibleText(before)} → ${visibleText(after)}`;
    if (line.length <= width && !`${before}${after}`.includes('\n')) return [line];
    return [`${indent}${label}:`, ...differentLines(before, after).map((each) => `${indent}  ${each.sign === '…' ? '…' : `${each.sign} ${visibleText(each.line)}`}`)];
  }
  const verb = isWhole ? '' : before === null ? ' added' : ' lost';
  const lines = (after ?? before ?? '').split('\n').map(visibleText);
  return lines.length === 1 ? [`${indent}${label}${verb}: ${lines[0] ?? ''}`] : [`${indent}${label}${verb}:`, ...lines.map((line) => `${indent}  ${before === null ? '+' : '-'} ${line}`)];
}
