import { isMap, isSeq, parse, parseDocument, type Node } from 'yaml';
import type { ListFile } from '../../core/import/import-session.ts';
import { readYaml } from '../../core/parse/yaml.ts';

/** Where new items go into the text of a list: `head`, the items with `between` between them, `tail`. Head and tail are the text as it was. */
export interface ListSeam {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** An item, as it stands in a list of its own, in the style of this one. */
  readonly styled: (item: string) => string;
}

/**
 * How items are added at the end of a list and every byte that is there stays; null: the text holds no list to which `item` can be added.
 * An empty text, or none, becomes a list.
 */
export function seamOf(list: ListFile, before: string | null, item: string): ListSeam | null {
  const mark = before?.startsWith('\uFEFF') === true ? '\uFEFF' : '';
  const text = (before ?? '').slice(mark.length);
  const found = list === 'places.geojson' ? seamOfFeatures(text) : seamOfItems(text);
  if (found === null) return null;
  const countOf = list === 'places.geojson' ? countFeatures : countItems;
  // Whatever else can be odd in a file shows when it is read again with an item in it.
  const was = text.trim() === '' ? 0 : countOf(text);
  if (was === null || countOf(`${found.head}${found.styled(item)}${found.tail}`) !== was + 1) return null;
  return { ...found, head: `${mark}${found.head}` };
}

function seamOfItems(text: string): ListSeam | null {
  const line = lineEndOf(text);
  const { contents } = parseDocument(text);
  if (contents !== null && !isSeq(contents)) return null;
  if (contents?.flow === true) return inFlow(text, contents as Node & { items: unknown[] }, (item) => `  ${JSON.stringify((parse(item) as unknown[])[0])}`, line);
  const start = contents?.range?.[0] ?? 0;
  const indent = ' '.repeat(contents === null ? 0 : start - (text.lastIndexOf('\n', start - 1) + 1));
  const styled = (item: string): string => item.replace(/(?<=^|\n)(?=[^\n])/g, indent).replace(/\n/g, line);
  return { head: `${text}${text === '' || text.endsWith('\n') ? '' : line}`, between: '', tail: '', styled };
}

function seamOfFeatures(text: string): ListSeam | null {
  if (text.trim() === '') return { head: `${text}{\n  "type": "FeatureCollection",\n  "features": [\n`, between: ',\n', tail: '\n  ]\n}\n', styled: (item) => item };
  // JSON is YAML, which tells where the list stands.
  const { contents } = parseDocument(text);
  const features = isMap(contents) ? contents.get('features', true) : null;
  const line = lineEndOf(text);
  return isSeq(features) ? inFlow(text, features as Node & { items: unknown[] }, (item) => item.replace(/\n/g, line), line) : null;
}

function inFlow(text: string, list: Node & { readonly items: readonly unknown[] }, styled: (item: string) => string, line: string): ListSeam | null {
  const last = list.items.at(-1) as Node | undefined;
  const at = last === undefined ? (list.range?.[1] ?? 0) - 1 : last.range?.[1];
  if (at === undefined || at < 0) return null;
  const onOwnLine = (item: string): string => `${line}${styled(item)}`;
  return last === undefined
    ? { head: text.slice(0, at), between: ',', tail: `${line}  ${text.slice(at)}`, styled: onOwnLine }
    : { head: `${text.slice(0, at)},`, between: ',', tail: text.slice(at), styled: onOwnLine };
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** null: it is no list, or none that can be read. */
function countItems(text: string): number | null {
  const { value, findings } = readYaml({ text: text.replace(/\r\n?/g, '\n'), firstLine: 1 });
  if (findings.length > 0) return null;
  return value === null ? 0 : Array.isArray(value) ? value.length : null;
}

function countFeatures(text: string): number | null {
  try {
    const { features } = JSON.parse(text) as { features?: unknown };
    return Array.isArray(features) ? features.length : null;
  } catch {
    return null;
  }
}
