import fc from 'fast-check';
import { isScalar, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { compile } from '../../src/core/compile.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';

/** Set by any of the texts that comes to run, and asked by any that comes to load something. */
export const canary = { name: 'canary', host: 'canary.example' } as const;

const written: readonly string[] = [
  '<script>canary=1</script>',
  '</script><script>canary=2</script>',
  '</title></head><body><script src="https://canary.example/3"></script>',
  '<img src="https://canary.example/4" onerror="canary=4">',
  '"><svg onload=canary=5 x="',
  "' onmouseover='canary=6' autofocus onfocus='canary=6",
  '<iframe srcdoc="<script>parent.canary=7</script>"></iframe>',
  '<a href="javascript:canary=8">x</a>',
  'javascript:canary=9',
  '<style>@import "https://canary.example/10";</style>',
  '<!--><script>canary=11</script>-->',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">canary=12</script>',
  '&lt;script&gt;canary=13&lt;/script&gt; &#60;b&#62; &amp;amp;',
  '%3Cscript%3Ecanary=14%3C/script%3E',
  '\\u003cscript\\u003ecanary=15\\u003c/script\\u003e \\";canary=15;//',
  '${canary=16} `${canary=16}` {{constructor.constructor("canary=16")()}} <%= canary=16 %>',
  '=HYPERLINK("https://canary.example/17","x")',
  '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '+1+1',
  '-2+3',
  '|sh, `sh`; $(sh)',
  'END:VEVENT\\nBEGIN:VALARM;,\\',
  '![x](https://canary.example/22.png) [x](javascript:canary=22)',
  '[x]: https://canary.example/23 "x"',
  '__proto__',
  'constructor',
  'TY  - JOUR, ER  -, @article{x, title={{}}, }',
  '<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=canary=28&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=canary=29>">',
  'url(https://canary.example/30) expression(canary=30)',
];

// Parts of markup in any order, the same in each run.
const parts = fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', '\\', '{', '}', '[', ']', '(', ')', '<!--', '-->', '</', '/>', ']]>', '<![CDATA[', '<?', 'script', 'img', 'svg', ' onload=canary=1 ', 'src=//canary.example/', 'javascript:', 'x', ' ', ';', ',', '#', '%22', '&quot;', '&#x3c;', '\\n', '*', '_', '~', '|', '$', '-', '+', '@', ':');
const generated = fc.sample(
  fc.array(parts, { minLength: 2, maxLength: 14 }).map((each) => `x${each.join('')}`.trim()),
  { numRuns: 120, seed: 7 },
);

/** Texts that would do something wherever they were taken for more than text, none of which deceives its reader by signs that are not seen. */
export const hostileTexts: readonly string[] = [...written, ...generated];

/** Addresses that would do something, or break out of where they stand, if they were let through. */
const addresses: readonly string[] = [
  'javascript:canary=1',
  'data:text/html,<script>canary=2</script>',
  'https://canary.example:8080@example.org/',
  '//canary.example/',
  'https://example.org/"onmouseover="canary=3',
  "https://example.org/'><script>canary=4</script>",
  'https://example.org/?a=<script>canary=5</script>&b=]]>',
  'https://example.org/\\..\\..',
  'vbscript:canary=6',
  'https://example.org/#</script><script>canary=7</script>',
];

/** One key of one kind of file: `entries claims.statement`. */
type Field = string;

const kindOf = (path: string): string => (/^entries\/.*\..*\.md$/.test(path) ? 'translations' : path.replace(/\/.*/, ''));

/** The YAML or JSON of a file of content, and what stands behind it. */
function dataIn({ path, text }: TextFile): { readonly data: string; readonly body: string } | null {
  if (/\.(?:yml|geojson)$/.test(path)) return { data: text, body: '' };
  const [, data, body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  return data === undefined ? null : { data, body };
}

type TextFile = Extract<SourceText, { readonly text: string }>;

/** Calls back for each scalar of a document with its field. */
function eachScalar(path: string, document: Document, see: (scalar: Scalar, field: Field) => void): void {
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key') return;
      const keys = ancestors.flatMap((ancestor) => ('key' in ancestor && isScalar(ancestor.key) ? [String(ancestor.key.value)] : []));
      see(node, `${kindOf(path)} ${keys.join('.')}`);
    },
  });
}

/** Content with each scalar set to what `change` makes of it, and each on a line of its own; undefined: it stays. */
function changed(texts: readonly SourceText[], change: (field: Field, value: unknown) => unknown): SourceText[] {
  return texts.map((each) => {
    const found = 'text' in each ? dataIn(each) : null;
    if (found === null) return each;
    const document = parseDocument(found.data);
    visit(document, { Collection: (_, node) => void (node.flow = false) });
    eachScalar(each.path, document, (scalar, field) => {
      const value = change(field, scalar.value);
      if (value === undefined) return;
      scalar.value = value;
      scalar.type = 'QUOTE_DOUBLE';
    });
    if (each.path.endsWith('.geojson')) return { path: each.path, text: JSON.stringify(document.toJS(), null, 1) };
    const data = document.toString({ lineWidth: 0 });
    return { path: each.path, text: each.path.endsWith('.md') ? `---\n${data}---\n${found.body}` : data };
  });
}

/** The fields at which the check finds errors, and how many errors there are. */
function refusals(texts: readonly SourceText[]): { readonly fields: ReadonlySet<Field>; readonly count: number } {
  const errors = compile(texts).problems.filter(({ severity }) => severity === 'error');
  const lines = new Map<string, Field>();
  for (const each of texts) {
    const found = 'text' in each ? dataIn(each) : null;
    if (found === null) continue;
    const counter = new LineCounter();
    const before = each.path.endsWith('.md') ? 1 : 0;
    eachScalar(each.path, parseDocument(found.data, { lineCounter: counter }), (scalar, field) => {
      if (scalar.range) lines.set(`${each.path}:${counter.linePos(scalar.range[0]).line + before}`, field);
    });
  }
  return { fields: new Set(errors.flatMap(({ file, line }) => lines.get(`${file}:${line}`) ?? [])), count: errors.length };
}

export interface HostileContent {
  readonly texts: readonly SourceText[];
  /** Fields that take any text, and now hold one. */
  readonly free: readonly Field[];
  /** Fields of addresses, which now hold one that the check lets pass. */
  readonly addresses: readonly Field[];
  /** Fields that the check keeps free of such texts, and that are as they were. */
  readonly strict: readonly Field[];
}

/**
 * Good content with a hostile text wherever the check lets one pass: in every field that takes free text, in every address, and behind the
 * text of every entry.
 */
export function hostileContent(good: readonly SourceText[]): HostileContent {
  const values = new Map<Field, unknown>();
  changed(good, (field, value) => void (values.has(field) || values.set(field, value)));
  let count = 0;
  const text = (): string => `${hostileTexts[count++ % hostileTexts.length]} n${count}`;

  const strict = new Set<Field>();
  let filled: SourceText[];
  for (;;) {
    filled = changed(good, (field) => (strict.has(field) ? undefined : text()));
    const { fields, count: errors } = refusals(filled);
    if (errors === 0) break;
    if ([...fields].every((field) => strict.has(field))) throw new Error('An error stands at no field that was changed.');
    for (const field of fields) strict.add(field);
  }

  const lenient = new Map<Field, string[]>();
  const ofAddresses = [...strict].filter((field) => /^https?:/.test(String(values.get(field))));
  for (const address of addresses) {
    const { fields } = refusals(changed(good, (field) => (ofAddresses.includes(field) ? address : undefined)));
    for (const field of ofAddresses) if (!fields.has(field)) lenient.set(field, [...(lenient.get(field) ?? []), address]);
  }
  filled = changed(filled, (field) => lenient.get(field)?.[count++ % (lenient.get(field)?.length ?? 1)]);

  const body = paragraphsThatPass(good);
  return {
    texts: filled.map((each) => (each.path.startsWith('entries/') && 'text' in each ? { path: each.path, text: `${each.text}\n${body.join('\n\n')}\n` } : each)),
    free: [...values.keys()].filter((field) => !strict.has(field)),
    addresses: [...lenient.keys()],
    strict: [...strict].filter((field) => !lenient.has(field)),
  };
}

/** Those of the texts that can stand in the text of an entry as paragraphs. */
function paragraphsThatPass(good: readonly SourceText[]): string[] {
  const entry = good.find((each): each is TextFile => kindOf(each.path) === 'entries' && 'text' in each);
  if (entry === undefined) throw new Error('There is no entry.');
  let paragraphs = [...hostileTexts];
  const before = entry.text.split('\n').length;
  for (;;) {
    const texts = good.map((each) => (each === entry ? { path: each.path, text: `${entry.text}\n${paragraphs.join('\n\n')}\n` } : each));
    const lines = new Set(compile(texts).problems.flatMap(({ file, line, severity }) => (severity === 'error' && file === entry.path ? [line] : [])));
    if (lines.size === 0) return paragraphs;
    const kept = paragraphs.filter((_, index) => !lines.has(before + 1 + 2 * index));
    if (kept.length === paragraphs.length) throw new Error('An error stands at none of the paragraphs.');
    paragraphs = kept;
  }
}
