import { stringify } from 'yaml';

/** A value that a person has still to fill in: nothing in YAML, with a comment that says what belongs there. */
export class Blank {
  readonly hint: string;

  constructor(hint: string) {
    this.hint = hint;
  }
}

/** What YAML can hold of ours; a key whose value is undefined is left out. */
export type YamlValue = string | number | boolean | null | Blank | readonly YamlValue[] | Mapping;

interface Mapping {
  readonly [key: string]: YamlValue | undefined;
}

const width = 120;

/**
 * A mapping or a list as YAML 1.2 in the style of the content: block style, but a list or mapping of single values on one
 * line where it fits. It reads back as the same value. Keys stay in their order; the `yaml` package quotes what must be.
 */
export const yamlText = (value: YamlValue): string => `${block(value, 0).join('\n')}\n`;

/** A text as it may stand after a key in block style, or between braces: with quotes only where they are needed. Always on one line. */
export const valueText = (value: string, isInFlow: boolean): string => (isInFlow ? flow(value) : single(value));

/** The lines of a value in block style, without the indent of the first, which whoever holds it gives. */
function block(value: YamlValue, indent: number): string[] {
  if (isList(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => {
      const short = onOneLine(item, indent + 2);
      const [first = '', ...rest] = short === null ? block(item, indent + 2) : [short];
      return [`- ${first}`, ...rest.map(indented)];
    });
  }
  if (!isMapping(value)) return [single(value)];
  const pairs = pairsOf(value);
  if (pairs.length === 0) return ['{}'];
  return pairs.flatMap(([key, inner]) => {
    const name = flow(key);
    if (!isList(inner) && !isMapping(inner)) return [`${name}: ${single(inner)}`];
    const short = onOneLine(inner, indent + name.length + 2);
    return short === null ? [`${name}:`, ...block(inner, indent + 2).map(indented)] : [`${name}: ${short}`];
  });
}

const indented = (line: string): string => `  ${line}`;

/** A list or mapping of single values in flow style, where that fits; a list of mappings is easier read line by line. */
function onOneLine(value: YamlValue, before: number): string | null {
  const inner = isList(value) ? value : isMapping(value) ? pairsOf(value).map(([, each]) => each) : null;
  if (inner === null) return single(value);
  if (inner.some((each) => isList(each) || isMapping(each) || each instanceof Blank)) return null;
  const line = isList(value) ? `[${value.map(flow).join(', ')}]` : `{ ${pairsOf(value as Mapping).map(([key, each]) => `${flow(key)}: ${flow(each)}`).join(', ')} }`;
  return inner.length === 0 ? (isList(value) ? '[]' : '{}') : before + line.length <= width ? line : null;
}

// Most texts are of this kind, and the package takes a hundred times as long to say that they need no quotes.
const isEverywherePlain = (text: string): boolean => text.length < 1000 && /^[\p{L}](?:[\p{L}\p{M}\p{N}_/.()’“”–-]| (?! |$))*$/u.test(text) && !/^(?:true|false|null)$/i.test(text);

const options = { lineWidth: 0, version: '1.2', schema: 'core' } as const;

/** A single value as it may stand in a flow collection, always on one line. */
function flow(value: YamlValue): string {
  if (typeof value === 'string' && isEverywherePlain(value)) return value;
  if (typeof value === 'string' && mustBeQuoted(value)) return quoted(value);
  return stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false }).replace(/\n$/, '').slice(1, -1);
}

/** A single value as it may stand after a key in block style. */
function single(value: YamlValue): string {
  if (value instanceof Blank) return `# ${value.hint.replace(/\s+/g, ' ')}`;
  if (typeof value !== 'string' || isEverywherePlain(value)) return flow(value);
  if (mustBeQuoted(value)) return quoted(value);
  const line = stringify(value, options).replace(/\n$/, '');
  // The package writes some texts of one line as a block.
  return /[\n\r]/.test(line) || /^[|>]/.test(line) ? quoted(value) : line;
}

// The package leaves white space of other kinds than its own plain, and takes it off the ends when it reads.
const mustBeQuoted = (value: string): boolean => /[\n\r\u0085\u2028\u2029]/.test(value) || value.trim() !== value;

// JSON is YAML, but for the two line ends that YAML 1.2 breaks no longer and some readers still do.
const quoted = (value: string): string => JSON.stringify(value).replace(/[\u0085\u2028\u2029\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
const isMapping = (value: YamlValue): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blank);
const pairsOf = (mapping: Mapping): [string, YamlValue][] => Object.entries(mapping).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
