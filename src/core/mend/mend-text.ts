import { roleOf, type Role } from '../parse/content-layout.ts';
import { withoutForbidden } from '../parse/forbidden.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { jsonSlip } from '../parse/json-slip.ts';
import { readYaml } from '../parse/yaml.ts';
import { orderKeys, type Counted } from './key-order.ts';
import { trimMarkdown, trimYaml } from './line-ends.ts';
import { normalLines } from './normal-form.ts';
import { patched } from './patch.ts';
import { quotePatches } from './quotes.ts';
import { sameBody, sameValue } from './same-meaning.ts';
import { shapesOf } from './shape-steps.ts';
import { yamlDocument } from './yaml-tree.ts';

/** What can be mended, with how often it was. */
export const mendings = ['order', 'texts', 'quotes', 'spaces', 'letters', 'ids', 'sorted'] as const;
export type Mendings = Readonly<Partial<Record<(typeof mendings)[number], number>>>;

/** A text with what was mended in it; `refused`: why nothing was, in words that end a sentence. */
export type MendedText = { readonly text: string; readonly mended: Mendings } | { readonly refused: string };

/** A file in its parts; all but the first are joined again as they are. */
interface Parts {
  readonly head: string;
  readonly yaml: string;
  readonly fence: string;
  readonly body: string;
}

/**
 * A file of the content with the order of its keys, its quotes, the ends of its lines and the form of its letters mended, and nothing else. Null: it is
 * of a kind in which nothing is. What it says is the same before and after, or it is refused.
 */
export function mendText(path: string, text: string): MendedText | null {
  const { kind } = roleOf(path);
  if (!/^(?:site|actors|questions|wording|places|entry|translation|source)$/.test(kind)) return null;
  return withLineEnds(text, (plain) => mendPlain(kind, plain));
}

/** Does something to a text whose lines end with \n and that has no byte-order mark, and puts both back. */
export function withLineEnds(text: string, mend: (plain: string) => MendedText | null): MendedText | null {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const ends = new Set(text.match(/\r\n|\r|\n/g) ?? []);
  if (ends.size > 1 || ends.has('\r')) return { refused: 'its lines end in different ways' };
  const result = mend(text.slice(mark.length).replaceAll('\r\n', '\n'));
  return result === null || 'refused' in result ? result : { ...result, text: mark + (ends.has('\r\n') ? result.text.replaceAll('\n', '\r\n') : result.text) };
}

function mendPlain(kind: Role['kind'], text: string): MendedText | null {
  const parts = partsOf(kind, text);
  if (parts === null) return text.trim() === '' ? null : { refused: 'it cannot be read yet' };
  const isJson = kind === 'places';
  const before = readYaml({ text: withoutForbidden(parts.yaml), firstLine: 1 });
  if (before.findings.some(({ finding: { code } }) => isUnreadable(code)) || (isJson && jsonSlip(parts.yaml) !== null)) return { refused: 'it cannot be read yet' };
  if (before.value === undefined) return { refused: 'it holds characters that cannot stand there' };

  const shapes = shapesOf(kind);
  const mended: Partial<Record<keyof Mendings, number>> = {};
  const count = (what: keyof Mendings, { text: next, count: found }: Counted): string => {
    if (found > 0) mended[what] = (mended[what] ?? 0) + found;
    return next;
  };
  let yaml = count('letters', normalLines(parts.yaml));
  yaml = count('spaces', trimYaml(yaml));
  let document = yamlDocument(yaml);
  const { evened, added } = isJson ? { evened: [], added: [] } : quotePatches(document, yaml, shapes);
  if (evened.length + added.length > 0) {
    yaml = patched(yaml, [...evened, ...added]);
    count('quotes', { text: yaml, count: evened.length });
    count('texts', { text: yaml, count: added.length });
    document = yamlDocument(yaml);
  }
  yaml = count('order', orderKeys(yaml, document, shapes));
  let body = count('letters', normalLines(parts.body));
  body = count('spaces', trimMarkdown(body));

  if (yaml === parts.yaml && body === parts.body) return { text, mended };
  const after = readYaml({ text: withoutForbidden(yaml), firstLine: 1 });
  if (after.findings.length > before.findings.length || !sameValue(before.value, after.value) || (isJson && jsonSlip(yaml) !== null)) return { refused: 'it would not say the same' };
  if (!sameBody(parts.body, body)) return { refused: 'its text would not look the same' };
  return { text: parts.head + yaml + parts.fence + body, mended };
}

const isUnreadable = (code: string): boolean => code.startsWith('yaml-');

function partsOf(kind: Role['kind'], text: string): Parts | null {
  if (kind !== 'entry' && kind !== 'translation') return text.trim() === '' ? null : { head: '', yaml: text, fence: '', body: '' };
  const found = splitFrontMatter(text);
  if ('finding' in found) return null;
  const lines = text.split('\n');
  const head = lines.slice(0, found.yaml.firstLine - 1).map((line) => `${line}\n`).join('');
  const yaml = lines.slice(found.yaml.firstLine - 1, found.bodyLine - 2).map((line) => `${line}\n`).join('');
  const rest = text.slice(head.length + yaml.length);
  const fence = rest.slice(0, rest.length - found.body.length);
  return { head, yaml, fence, body: found.body };
}
