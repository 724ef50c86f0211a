import { parseBody } from '../markdown/parser.ts';
import type { Counted } from './key-order.ts';
import type { Schema } from './shape-steps.ts';
import { findAll, isBlockText, yamlDocument } from './yaml-tree.ts';

/** YAML or JSON without spaces and tabs at the ends of its lines; those in texts of several lines stay. */
export function trimYaml(text: string): Counted {
  if (!/[ \t](?:\n|$)/.test(text)) return { text, count: 0 };
  const kept = findAll<Schema>(yamlDocument(text), [], () => []).scalars.flatMap(({ scalar }) => {
    const [from, , to] = scalar.range ?? [0, 0, 0];
    return isBlockText(scalar) || text.slice(from, to).trim().includes('\n') ? [{ from, to }] : [];
  });
  let next = 0;
  return trimLines(text, (start, end) => {
    while (next < kept.length && (kept[next] as { to: number }).to < start) next += 1;
    const near = kept[next];
    return near !== undefined && near.from <= end && start < near.to ? end : blankFrom(text, start, end);
  });
}

/** Markdown without a space at the ends of its lines. Two or more are a line break there, and in code each sign counts: those stay. */
export function trimMarkdown(text: string): Counted {
  if (!/[ \t](?:\n|$)/.test(text)) return { text, count: 0 };
  const code = new Set<number>();
  for (const { type, map } of parseBody(text)) if (map !== null && /^(?:fence|code_block|html_block)$/.test(type)) for (let line = map[0]; line < map[1]; line += 1) code.add(line);
  let line = -1;
  return trimLines(text, (start, end) => {
    line += 1;
    const from = blankFrom(text, start, end);
    if (code.has(line) || from === end) return end;
    const isOneSpace = from === end - 1 && text[from] === ' ' && text[from - 1] !== '\\';
    return from === start || isOneSpace ? from : end;
  });
}

/** The text of a list of ids without spaces at the ends of its lines. */
export const trimLinesOf = (text: string): Counted => trimLines(text, (start, end) => blankFrom(text, start, end));

function trimLines(text: string, keptTo: (start: number, end: number) => number): Counted {
  const pieces: string[] = [];
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const to = keptTo(start, end);
    if (to < end) count += 1;
    pieces.push(text.slice(start, to));
    start = end + 1;
  }
  return { text: pieces.join('\n'), count };
}

/** Where the spaces and tabs at the end of a line begin. */
function blankFrom(text: string, start: number, end: number): number {
  let from = end;
  while (from > start && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  return from;
}
