import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** A mapping of YAML that is held by others so deep; `shapes` are the schemas that its value is held against. */
export interface FoundMap<Shape> {
  readonly map: YAMLMap<Node, Node | null>;
  readonly depth: number;
  readonly shapes: readonly Shape[];
}

/** A single value, or a key. */
export interface FoundScalar<Shape> {
  readonly scalar: Scalar;
  readonly isKey: boolean;
  readonly isInFlow: boolean;
  /** It stands in braces whose keys are in quotes: JSON, or written as if it were. */
  readonly isJson: boolean;
  readonly shapes: readonly Shape[];
}

interface Found<Shape> {
  readonly maps: FoundMap<Shape>[];
  readonly scalars: FoundScalar<Shape>[];
}

/** How schemas lead further: to those of the value of a key (null: of an item of a list). */
export type Step<Shape> = (shapes: readonly Shape[], key: string | null) => readonly Shape[];

/** The same reading of YAML as that of the check, with the places of all things. Only for text in which the check found nothing unreadable. */
export const yamlDocument = (text: string): Document.Parsed => parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' });

/** All mappings and single values of a document. */
export function findAll<Shape>(document: Document.Parsed, root: readonly Shape[], step: Step<Shape>): Found<Shape> {
  const found: Found<Shape> = { maps: [], scalars: [] };
  const walk = (node: unknown, depth: number, isInFlow: boolean, isJson: boolean, shapes: readonly Shape[]): void => {
    if (isScalar(node)) found.scalars.push({ scalar: node, isKey: false, isInFlow, isJson, shapes });
    else if (isSeq(node)) {
      for (const item of node.items) walk(item, depth + 1, isInFlow || node.flow === true, isJson, step(shapes, null));
    } else if (isMap(node)) {
      const map = node as YAMLMap<Node, Node | null>;
      const flow = isInFlow || map.flow === true;
      const json = isJson || (map.flow === true && map.items.some(({ key }) => isScalar(key) && key.type !== 'PLAIN'));
      found.maps.push({ map, depth, shapes });
      for (const { key, value } of map.items) {
        if (!isScalar(key)) continue;
        found.scalars.push({ scalar: key, isKey: true, isInFlow: flow, isJson: json, shapes: [] });
        walk(value, depth + 1, flow, json, step(shapes, String(key.value)));
      }
    }
  };
  walk(document.contents, 0, false, false, root);
  return found;
}

const rangeOf = (node: Node): readonly [number, number] => (node.range === null || node.range === undefined ? [0, 0] : [node.range[0], node.range[1]]);

/** Where a node begins in its text. */
export const startOf = (node: Node): number => rangeOf(node)[0];

/** Where the last sign of a node stands, without the comments and line ends after it. */
export function endOf(node: Node, text: string): number {
  const [from, to] = rangeOf(node);
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1) as Pair<Node, Node | null> | undefined;
    return last === undefined ? to : pairEnd(last, text);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1) as Node | undefined;
    return last === undefined ? to : Math.max(endOf(last, text), from);
  }
  return isBlockText(node) ? from + text.slice(from, to).trimEnd().length : to;
}

/** Where a key with its value ends; a value that is not there ends with the colon. */
export function pairEnd({ key, value }: Pair<Node, Node | null>, text: string): number {
  if (value !== null && rangeOf(value)[1] > rangeOf(value)[0]) return endOf(value, text);
  const end = rangeOf(key)[1];
  return /^[ \t]*:/.test(text.slice(end, end + 200)) ? text.indexOf(':', end) + 1 : end;
}

export const isBlockText = (node: Node): boolean => isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
