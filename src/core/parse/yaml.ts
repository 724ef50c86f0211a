import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError, type YAMLMap } from 'yaml';
import type { Position } from '../model/problem.ts';
import { offsetsInSource } from '../offsets-in-source.ts';
import { finding, type Finding } from '../problems.ts';
import { hiddenDeceptions } from './deceptive-text.ts';
import { forbiddenCharacter } from './forbidden.ts';
import { yamlSlip } from './yaml-slip.ts';

/** A finding and where it is. */
export interface Located {
  readonly finding: Finding;
  readonly at: Position;
}

export type Path = readonly (string | number)[];

/** A piece of YAML 1.2 inside a file: `firstLine` is the file's line on which `text` begins. */
export interface YamlText {
  readonly text: string;
  readonly firstLine: number;
}

const deepest = 32;
/** Deceptive characters that escapes write are listed up to so many of a kind. */
const mostEscapes = 10;

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // The parser compares each key of a mapping with every other, which takes minutes where there are many: the walk does it with a set.
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  return { document, lines };
}

/**
 * Reads YAML 1.2 (core schema) as plain values: mappings, lists, texts, numbers, booleans and null. Anchors, aliases,
 * tags, keys that are no plain words, keys that stand twice and a second document are findings, not values.
 */
export function readYaml(source: YamlText): { value: unknown; findings: Located[] } {
  const findings: Located[] = [];
  let parsed: Parsed;
  try {
    parsed = parse(source.text);
  } catch (thrown) {
    // The composer is recursive: only text that is nested absurdly deeply exhausts the stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    return { value: undefined, findings: [{ finding: finding('yaml-too-deep', {}), at: { line: source.firstLine, column: 1 } }] };
  }
  const { document, lines } = parsed;
  const at = (offset: number) => positionOf(lines, offset, source.firstLine);
  const errors = document.errors.map((error) => ({ finding: findingOf(error, source.text), at: at(error.pos[0]) }));
  const value = plain(document.contents, { depth: 0, text: source.text, report: (found, offset) => findings.push({ finding: found, at: at(offset) }) });
  // Where the stack ends differs from machine to machine; the walk finds the same place everywhere, so it goes first.
  const tooDeep = [...findings, ...errors].find(({ finding: { code } }) => code === 'yaml-too-deep');
  if (tooDeep !== undefined) return { value: undefined, findings: [tooDeep] };
  // One slip in the syntax makes the rest unreadable: the first is the one to mend.
  const firstSlip = document.errors[errors.findIndex(({ finding: { code } }) => code === 'yaml-syntax')];
  if (firstSlip !== undefined) {
    const { offset, detail } = yamlSlip(firstSlip, document, source.text);
    return { value: undefined, findings: [{ finding: finding('yaml-syntax', { detail }), at: at(offset) }] };
  }
  // Aliases and escapes can come by the thousand, and a few words about them are enough.
  const all = [...errors, ...findings];
  const counts = new Map<string, number>();
  const kept = all.filter(({ finding: { code } }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return code === 'yaml-alias' ? count === 1 : !code.startsWith('text-') || count <= mostEscapes;
  });
  return { value: kept.length > 0 ? undefined : value, findings: kept };
}

function positionOf(lines: LineCounter, offset: number, firstLine: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

function findingOf(error: YAMLError, text: string): Finding {
  const [from, to] = error.pos;
  const written = text.slice(from, to).split('\n', 1)[0] ?? '';
  switch (error.code) {
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return finding('yaml-alias', { value: written });
    case 'MULTIPLE_DOCS':
      return finding('yaml-documents', {});
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return finding('yaml-tag', { value: written });
    default:
      return /call stack/i.test(error.message) ? finding('yaml-too-deep', {}) : finding('yaml-syntax', { detail: error.message });
  }
}

interface Walk {
  readonly depth: number;
  readonly text: string;
  readonly report: (found: Finding, offset: number) => void;
}

function plain(node: unknown, walk: Walk): unknown {
  if (node === null || node === undefined) return null;
  const { text, report } = walk;
  const { range, anchor, tag } = node as Node & { anchor?: string };
  const offset = range?.[0] ?? 0;
  if (walk.depth > deepest) {
    report(finding('yaml-too-deep', {}), offset);
    return undefined;
  }
  if (isAlias(node)) {
    report(finding('yaml-alias', { value: `*${node.source}` }), offset);
    return undefined;
  }
  // A node's range begins after its anchor and its tag.
  if (anchor !== undefined) report(finding('yaml-alias', { value: `&${anchor}` }), Math.max(0, text.lastIndexOf(`&${anchor}`, offset)));
  if (tag !== undefined) {
    const start = Math.max(0, text.lastIndexOf('!', offset - 1) - (text[text.lastIndexOf('!', offset - 1) - 1] === '!' ? 1 : 0));
    report(finding('yaml-tag', { value: /^\S*/.exec(text.slice(start, start + 200))?.[0] ?? tag }), start);
  }
  const deeper = { ...walk, depth: walk.depth + 1 };
  if (isScalar(node)) return scalarValue(node.value, node.type === 'QUOTE_DOUBLE' ? text.slice(offset, range?.[1]) : '', (found) => report(found, offset));
  if (isSeq(node)) return node.items.map((item) => plain(item, deeper));
  if (!isMap(node)) return undefined;
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = keyName(key);
    const start = (key as Node | null)?.range?.[0] ?? offset;
    if (name === null) report(finding('yaml-key', { value: String(key) }), start);
    else if (Object.hasOwn(result, name)) report(finding('yaml-duplicate-key', { value: /^[^\s:]*/.exec(text.slice(start, start + 200))?.[0] ?? name }), start);
    else result[name] = plain(value, deeper);
  }
  return result;
}

// Escapes in quotes can write characters that the file itself could not hold.
function scalarValue(value: unknown, quoted: string, report: (found: Finding) => void): unknown {
  if (typeof value === 'string' && quoted.includes('\\')) for (const each of hiddenDeceptions([value], quoted)) report(each.finding);
  const odd = typeof value === 'string' ? forbiddenCharacter(value) : null;
  if (odd !== null) report(finding('character-forbidden', { codePoint: odd.codePoint }));
  return typeof value === 'bigint' ? Number(value) : value;
}

function keyName(key: unknown): string | null {
  if (!isScalar(key) || key.anchor !== undefined) return null;
  const name = typeof key.value === 'number' || typeof key.value === 'boolean' ? String(key.value) : key.value;
  // Merge keys are no part of YAML 1.2, and yet what people who write them mean is not what stands there.
  return typeof name === 'string' && name !== '__proto__' && name !== '<<' ? name : null;
}

/** Finds where things stand in YAML that was already read; parses again, since problems are rare and positions large. */
export class YamlLocator {
  #text: string | null = null;
  #parsed: Parsed | null = null;
  /** The pairs of mappings by their keys, of those that were asked for. */
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

  /** Where the value at `path` (or its key) stands; of a path that is not there, the part of it that is. */
  locate(source: YamlText, path: Path, part: 'key' | 'value' = 'value'): Position {
    const { lines, from } = this.#find(source, path, part);
    return positionOf(lines, from, source.firstLine);
  }

  /** Where signs of the text at `path` stand, by their rising offsets in `text`, which may lack the white space around it. */
  locateIn(source: YamlText, path: Path, text: string, offsets: readonly number[]): Position[] {
    const { lines, from, to } = this.#find(source, path, 'value');
    return offsetsInSource(source.text.slice(0, to), from, text, offsets).map((offset) => positionOf(lines, offset, source.firstLine));
  }

  #find(source: YamlText, path: Path, part: 'key' | 'value'): { lines: LineCounter; from: number; to: number } {
    if (this.#text !== source.text || this.#parsed === null) {
      this.#parsed = parse(source.text);
      this.#text = source.text;
    }
    const { document, lines } = this.#parsed;
    let node: unknown = document.contents;
    let range = (node as Node | null)?.range;
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const pair = this.#pairsOf(node).get(String(step));
        if (pair === undefined) break;
        const wantsKey = part === 'key' && index === path.length - 1;
        range = ((wantsKey || pair.value === null ? pair.key : pair.value) as Node).range ?? range;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (item === undefined) break;
        range = item.range ?? range;
        node = item;
      } else break;
    }
    return { lines, from: range?.[0] ?? 0, to: range?.[1] ?? source.text.length };
  }

  #pairsOf(map: YAMLMap): Map<string, Pair> {
    let pairs = this.#pairs.get(map);
    if (pairs === undefined) {
      pairs = new Map();
      for (const pair of map.items) {
        const name = keyName(pair.key);
        if (name !== null && !pairs.has(name)) pairs.set(name, pair);
      }
      this.#pairs.set(map, pairs);
    }
    return pairs;
  }
}
