import { isMap, isSeq, parseDocument, type Node, type Pair } from 'yaml';

type Item = Readonly<Record<string, string>>;

/**
 * The text of a YAML mapping with an item more at the end of the list at a key, which is made where it is not there. All else stays as it was,
 * byte for byte, comments and line ends too. Null: it is not a text to which that can be done.
 */
export function addToList(text: string, key: string, item: Item): string | null {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return null;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = contents.items.find((each) => String(each.key) === key) as Pair<unknown, Node | null> | undefined;
  const added = pair === undefined ? atTheEnd(text, key, item, line) : inList(text, pair.value, item, line);
  return added !== null && isAdded(text, added, key, item) ? added : null;
}

const blockItem = (item: Item, indent: string, line: string): string =>
  Object.entries(item).map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${JSON.stringify(value)}${line}`).join('');

function atTheEnd(text: string, key: string, item: Item, line: string): string {
  return `${text}${text.endsWith('\n') ? '' : line}${key}:${line}${blockItem(item, '  ', line)}`;
}

function inList(text: string, list: Node | null, item: Item, line: string): string | null {
  if (!isSeq(list)) return null;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow === true) {
    const flowItem = `{ ${Object.entries(item).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`;
    const at = last === undefined ? (list.range?.[0] ?? 0) + 1 : (last.range?.[1] ?? 0);
    return `${text.slice(0, at)}${last === undefined ? '' : ', '}${flowItem}${text.slice(at)}`;
  }
  const start = list.range?.[0];
  const ended = last?.range?.[1];
  if (start === undefined || ended === undefined) return null;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const end = text.slice(0, ended).trimEnd().length;
  const rest = text.indexOf('\n', end);
  const [before, after] = rest < 0 ? [`${text}${line}`, ''] : [text.slice(0, rest + 1), text.slice(rest + 1)];
  return `${before}${blockItem(item, indent, line)}${after}`;
}

/** Whether the text now says what it said, and the item: whatever else can be odd in a file shows when it is read again. */
function isAdded(before: string, after: string, key: string, item: Item): boolean {
  const was = parseDocument(before).toJS() as Record<string, unknown>;
  const read = parseDocument(after);
  const expected = { ...was, [key]: [...((was[key] as unknown[] | undefined) ?? []), item] };
  return read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(expected);
}
