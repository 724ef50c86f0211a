import { isScalar, type Document, type Node } from 'yaml';
import { patched, type Patch } from './patch.ts';
import { keysInOrder, stepInto, type Schema } from './shape-steps.ts';
import { endOf, findAll, isBlockText, pairEnd, startOf, yamlDocument, type FoundMap } from './yaml-tree.ts';

/** A text with a count of what was mended in it. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/**
 * YAML with the keys of its mappings in the order in which the format lists them. Each key moves with its value, with the comment behind it and
 * with those right above it; blank lines and comments that stand apart stay. A mapping with a key that is not known is left as it is, and so is one in
 * which a comment stands where it would lose its place. `read` is the text as a document.
 */
export function orderKeys(text: string, read: Document.Parsed, shapes: readonly Schema[]): Counted {
  let mended = text;
  let document = read;
  let count = 0;
  // What is moved may hold what is to be moved: the outer mappings go first, and each round reads what the one before has made.
  for (let depth = 0; ; ) {
    const found = findAll(document, shapes, stepInto).maps.filter((each) => each.depth >= depth);
    const moves = found.flatMap((each) => {
      const move = moveIn(each, mended);
      return move === null ? [] : [{ depth: each.depth, move }];
    });
    if (moves.length === 0) return { text: mended, count };
    const next = Math.min(...moves.map((each) => each.depth));
    const now = moves.filter((each) => each.depth === next).map(({ move }) => move);
    mended = patched(mended, now);
    document = yamlDocument(mended);
    count += now.length;
    depth = next + 1;
  }
}

/** A key with its value and its comments: the stretch of text that moves. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function moveIn({ map, shapes, depth }: FoundMap<Schema>, text: string): Patch | null {
  const order = keysInOrder(shapes);
  if (order === null || map.items.length < 2) return null;
  const places = map.items.map(({ key }) => (isScalar(key) ? order.indexOf(String(key.value)) : -1));
  if (places.includes(-1)) return null;
  const sorted = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  if (sorted.every(({ index }, at) => index === at)) return null;
  const stretches = map.flow === true ? inFlow(map, text) : inBlock(map, text, depth);
  if (stretches === null) return null;
  // Behind the hyphen of a list no comment can begin.
  const startAt = (index: number): number => startOf((map.items[index] as Map['items'][number]).key);
  const leading = sorted[0]?.index ?? 0;
  if (map.flow !== true && !isOwnLine(text, startAt(0)) && stretches[leading]?.from !== startAt(leading)) return null;
  const first = stretches[0] as Stretch;
  const last = stretches.at(-1) as Stretch;
  const pieces = sorted.map(({ index }, at) => {
    const { from, to } = stretches[index] as Stretch;
    const here = stretches[at] as Stretch;
    return text.slice(from, to) + text.slice(here.to, stretches[at + 1]?.from ?? here.to);
  });
  return { from: first.from, to: last.to, text: pieces.join('') };
}

type Map = FoundMap<Schema>['map'];

function inFlow(map: Map, text: string): Stretch[] | null {
  const stretches = map.items.map((pair) => ({ from: startOf(pair.key), to: pairEnd(pair, text) }));
  const isPlain = stretches.every(({ to }, index) => /^\s*,\s*$/.test(text.slice(to, stretches[index + 1]?.from ?? to)) || index === stretches.length - 1);
  return isPlain ? stretches : null;
}

function inBlock(map: Map, text: string, depth: number): Stretch[] | null {
  const starts = map.items.map(({ key }) => startOf(key));
  const column = (starts[0] as number) - lineStart(text, starts[0] as number);
  // A key behind a question mark, and a text that keeps its blank lines, cannot be told apart from what is around them.
  if (!starts.every((start, index) => index === 0 || (isOwnLine(text, start) && start - lineStart(text, start) === column)) || map.items.some(({ value }) => value !== null && keepsBlanks(value, text))) return null;
  const stretches: Stretch[] = [];
  map.items.forEach((pair, index) => {
    const start = starts[index] as number;
    const floor = stretches.at(-1)?.to ?? (depth === 0 ? start : lineStart(text, start));
    const from = index === 0 && (depth === 0 || !isOwnLine(text, start)) ? start : aboveComments(text, start, index === 0 ? 0 : floor, column);
    stretches.push({ from, to: belowComments(text, lineEnd(text, pairEnd(pair, text)), column) });
  });
  return stretches;
}

function keepsBlanks(node: Node, text: string): boolean {
  if (isBlockText(node)) return /^[|>][0-9]*\+/.test(text.slice(startOf(node), startOf(node) + 4));
  return /[|>][0-9]?\+[0-9]?[ \t]*(?:#[^\n]*)?\n/.test(text.slice(startOf(node), endOf(node, text)));
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Whether nothing but spaces stands before it on its line. */
const isOwnLine = (text: string, offset: number): boolean => /^ *$/.test(text.slice(lineStart(text, offset), offset));

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

/** Where the comments begin that stand right above a key, at its column; not further up than `floor`. */
function aboveComments(text: string, start: number, floor: number, column: number): number {
  let from = start;
  for (let line = text.lastIndexOf('\n', from - 1); line > floor; line = text.lastIndexOf('\n', from - 1)) {
    const above = text.lastIndexOf('\n', line - 1) + 1;
    if (above < floor || !isComment(text.slice(above, line), (indent) => indent === column)) return from;
    from = above + column;
  }
  return from;
}

/** Where the comments end that stand right below a value, further right than its key. */
function belowComments(text: string, end: number, column: number): number {
  let to = end;
  while (to < text.length && isComment(text.slice(to + 1, lineEnd(text, to + 1)), (indent) => indent > column)) to = lineEnd(text, to + 1);
  return to;
}

function isComment(line: string, fits: (indent: number) => boolean): boolean {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return line[indent] === '#' && fits(indent);
}
