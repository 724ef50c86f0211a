import type { Token } from 'markdown-it';
import type { Position } from '../model/problem.ts';
import { finding, type Finding } from '../problems.ts';
import { deepestBracket, tooDeepBracket } from './bracket-depth.ts';
import { faultsOfDefinitions } from './link-definitions.ts';
import { markOf } from './mark.ts';
import type { OwnKind } from './own-link.ts';
import { parseBody } from './parser.ts';
import { positionIn, stretchesOf } from './stretch.ts';

/** What stands in a body, in reading order, each thing with its place in the file. */
export interface BodyReading {
  readonly findings: readonly { readonly finding: Finding; readonly at: Position }[];
  /** One for each item of a group; `at` is the place of its `@`. */
  readonly citations: readonly { readonly source: string; readonly locator: string | null; readonly at: Position }[];
  /** Links to the timeline's own things; `at` is the place of the `[` or `<`. */
  readonly links: readonly { readonly kind: OwnKind; readonly id: string; readonly claim: string | null; readonly at: Position }[];
  /** Links to the web; `at` is the place of the `[` or `<`. */
  readonly addresses: readonly { readonly address: string; readonly at: Position }[];
}

type Writable<List> = List extends readonly (infer Item)[] ? Item[] : never;
type Collected = { readonly [Key in keyof BodyReading]: Writable<BodyReading[Key]> };

/**
 * Reads a body (Markdown, with line ends of \n only): what it cites and links to, and what is wrong with it. `firstLine`
 * is the number in the file of the body's first line.
 */
export function readBody(text: string, firstLine: number): BodyReading {
  const tokens = parseBody(text);
  const lines = text.split(/\r\n?|\n/);
  const reading: Collected = { findings: [], citations: [], links: [], addresses: [] };
  tokens.forEach((token, index) => {
    if (token.type === 'inline') collect(token, placesIn(token, tokens[index - 1], lines, firstLine), reading);
  });
  for (const { line, finding: found } of faultsOfDefinitions(tokens, lines)) {
    reading.findings.push({ finding: found, at: { line: firstLine + line, column: (lines[line] ?? '').indexOf('[') + 1 } });
  }
  reading.findings.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return reading;
}

function collect(inline: Token, placeOf: (offset: number) => Position, { findings, citations, links, addresses }: Collected): void {
  for (const token of [inline, ...(inline.children ?? [])]) {
    const mark = markOf(token);
    if (mark?.kind === 'refused') findings.push({ finding: mark.finding, at: placeOf(mark.offset) });
    else if (mark?.kind === 'citations') {
      for (const { source, locator, offset } of mark.items) citations.push({ source, locator, at: placeOf(offset) });
    } else if (mark?.kind === 'link' && mark.own !== null) links.push({ ...mark.own, at: placeOf(mark.offset) });
    else if (mark?.kind === 'link') addresses.push({ address: String(token.attrGet('href') ?? ''), at: placeOf(mark.offset) });
  }
  const deep = tooDeepBracket(inline.content);
  if (deep !== null) {
    const reason = `brackets are nested or left open more than ${deepestBracket} deep here, too deep to tell links from text`;
    findings.push({ finding: finding('body-too-deep', { value: inline.content.slice(deep, deep + 40), reason }), at: placeOf(deep) });
  }
}

function placesIn(inline: Token, opener: Token | undefined, lines: readonly string[], firstLine: number): (offset: number) => Position {
  const mark = markOf(inline);
  let stretches = mark?.kind === 'cell' ? mark.stretches : null;
  return (offset) => positionIn((stretches ??= stretchesOf(inline, opener, lines)), offset, firstLine);
}
