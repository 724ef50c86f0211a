import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { compile } from '../src/core/compile.ts';
import type { Figure } from '../src/core/model/figure.ts';
import type { SourceText } from '../src/core/model/source-text.ts';
import { roleOf } from '../src/core/parse/content-layout.ts';
import { actorFile } from '../src/core/parse/shape/actor-file.ts';
import { entryFile, translationFile } from '../src/core/parse/shape/entry-file.ts';
import { anything, isLanguageTag } from '../src/core/parse/shape/field.ts';
import { linkStatusFile } from '../src/core/parse/shape/link-status-file.ts';
import { placeFile, placesFile } from '../src/core/parse/shape/place-file.ts';
import { questionFile } from '../src/core/parse/shape/question-file.ts';
import { siteFile } from '../src/core/parse/shape/site-file.ts';
import { snapshotFile } from '../src/core/parse/shape/snapshot-file.ts';
import { sourceFile } from '../src/core/parse/shape/source-file.ts';
import { sampleText } from '../src/core/parse/shape/told.ts';
import { wordingFile } from '../src/core/parse/shape/wording-file.ts';
import { catalogue } from '../src/core/problems.ts';
import { newFields } from '../src/core/scaffold/fields.ts';
import { figureWords } from '../src/core/render/figure-words.ts';
import { parseEdtf } from '../src/core/time/parse-edtf.ts';
import { timeWords } from '../src/core/time/words.ts';
import { enGradeWords } from '../src/core/words/en/grade-words.ts';
import { formatProblems } from '../src/io/problem-formats.ts';
import { readContent } from '../src/io/read-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isThere = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;

const formatPage = 'docs/content-format.md';
const guide = 'CONTRIBUTING.md';
const pages = ['README.md', guide, ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md') && isThere(path),
);

const markdown = new MarkdownIt('commonmark').enable('table');
const tokensOf = (path: string): Token[] => markdown.parse(read(path), {});

/** The tokens with those that stand within them, in reading order. */
const allOf = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...allOf(token.children ?? [])]);
const codeSpans = (path: string): string[] => allOf(tokensOf(path)).flatMap((token) => (token.type === 'code_inline' ? token.content : []));

describe('the examples of the content format', () => {
  const examples = examplesIn(formatPage);

  it('are all of one timeline: no example stands without the name of its file', () => {
    const blocks = tokensOf(formatPage).filter(({ type, info }) => type === 'fence' && info !== 'sh');
    expect(blocks.map(({ content }) => content)).toEqual(examples.map(({ text }) => text));
    expect(new Set(examples.map(({ file }) => file)).size).toBe(examples.length);
  });

  it('compile without an error and without a warning', () => {
    const { chronicle, problems } = compile(withPictures(examples.map(({ file, text }) => ({ path: file, text }))));
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(chronicle?.entries.length).toBeGreaterThan(2);
  });

  it('show each kind of file', () => {
    const kindOf = (file: string): string => (roleOf(file) as { kind: string }).kind;
    expect(new Set(examples.map(({ file }) => kindOf(file)))).toEqual(
      new Set(['site', 'entry', 'translation', 'source', 'actors', 'places', 'questions', 'published', 'wording', 'snapshots', 'linkStatus']),
    );
  });
});

describe('the tables of keys', () => {
  const shapes: Readonly<Record<string, z.ZodType>> = {
    site: siteFile(),
    entry: entryFile(anything),
    translation: translationFile(),
    source: sourceFile(anything),
    actor: actorFile(anything),
    places: placesFile(),
    place: placeFile(anything),
    question: questionFile(anything),
    wording: wordingFile(),
    snapshots: snapshotFile(),
    linkStatus: linkStatusFile(),
  };
  const keys = Object.entries(shapes).flatMap(([name, shape]) => keysOf(shape, name));
  const words = new Set(keys.flatMap(({ path }) => path.split('.').slice(1)));

  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(root, formatPage), read(formatPage).replaceAll(keyTable, (_, base: string) => tableFor(base, keys)));

  it('name every key of every shape, and no other, in the words of its definition: UPDATE_DOCS=1 writes them anew', () => {
    for (const [whole, base = ''] of read(formatPage).matchAll(keyTable)) expect(whole).toBe(tableFor(base, keys));
  });

  it('name each key once, and leave none without words', () => {
    const bases = basesOfTables();
    expect(new Set(bases).size).toBe(bases.length);
    expect(keys.filter(({ path }) => !bases.some((base) => path.startsWith(`${base}.`))).map(({ path }) => path)).toEqual([]);
    expect(keys.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([]);
  });

  it('leave out no shape', async () => {
    const folder = 'src/core/parse/shape';
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('-file.ts'));
    const all = await Promise.all(
      files.map(async (name) => {
        const module = (await import(join(root, folder, name))) as Record<string, (known: typeof anything) => z.ZodType>;
        return Object.values(module).flatMap((make) => recordsOf(make(anything)));
      }),
    );
    const documented = Object.values(shapes).flatMap(recordsOf);
    expect(new Set(all.flat())).toEqual(new Set(documented));
  });

  it('come with every value that a key can be chosen from', () => {
    const shown = new Set(codeSpans(formatPage).map((code) => code.replaceAll('"', '')));
    const values = Object.values(shapes).flatMap(choicesOf);
    expect(values.length).toBeGreaterThan(80);
    expect([...new Set(values)].filter((value) => !shown.has(value))).toEqual([]);
  });

  it('and the sentences around them mention no key that does not exist', () => {
    const mappings = codeSpans(formatPage).filter((code) => /^\{.+\}$|^[\w-]+: ./.test(code));
    const mentioned = mappings.flatMap((code) => mappingKeys(parseYaml(code))).filter((key) => !isLanguageTag(key) || key.length > 2);
    expect(mentioned.filter((key) => !words.has(key))).toEqual([]);
  });

  it('and each other plain word in code is a key, a value, a code, a part of the examples, or one of a few names', () => {
    const known = new Set([...words, ...Object.values(shapes).flatMap(choicesOf), ...Object.keys(catalogue)]);
    const examples = examplesIn(formatPage).map(({ text }) => text).join('\n');
    const names = ['yes', 'no', 'true', 'false', 'content', 'main', 'con', 'aux', 'exact'];
    const odd = codeSpans(formatPage)
      .filter((code) => /^[a-z][A-Za-z-]*$/.test(code))
      .filter((code) => !known.has(code) && !names.includes(code) && !new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(examples));
    expect([...new Set(odd)]).toEqual([]);
  });
});

describe('the tables of words', () => {
  const zone = 'Europe/Zurich';

  it('show dates as pages show them', () => {
    const rows = tableRows('What you know');
    expect(rows.length).toBeGreaterThan(15);
    for (const [, date = '', words = ''] of rows) {
      const parsed = parseEdtf(codeIn(date), zone);
      expect(`${date} ${'span' in parsed ? timeWords(parsed.span, { zone, locale: 'en' }) : 'is no date'}`).toBe(`${date} ${words}`);
    }
    expect(examplesIn(formatPage).find(({ file }) => file === 'site.yml')?.text).toContain(`time-zone: ${zone}`);
  });

  it('show figures as pages show them', () => {
    const { chronicle } = compile(withPictures(examplesIn(formatPage).map(({ file, text }) => ({ path: file, text }))));
    const none = { value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
    const rows = tableRows('Write').filter(([code = '']) => code.startsWith('`{ metric'));
    expect(rows.length).toBeGreaterThan(5);
    for (const [code = '', words = ''] of rows) {
      const figure = { ...none, ...(parseYaml(codeIn(code)) as Partial<Figure> & { metric: string }) };
      const metric = chronicle?.site.metrics.find(({ id }) => id === figure.metric);
      if (metric === undefined) throw new Error(`No metric ${figure.metric}`);
      expect(Object.values(figureWords(figure, metric, 'en')).join(' ')).toBe(words);
    }
  });

  it('show grades as pages show them', () => {
    const rows = tableRows('`reliability`');
    expect(rows.map(([letter = '', words]) => [codeIn(letter), words])).toEqual(Object.entries(enGradeWords.reliability).map(([letter, { words }]) => [letter, words]));
    expect(rows.map((row) => row[3])).toEqual(rows.map(([, , digit = '']) => enGradeWords.credibility[Number(codeIn(digit)) - 1]?.words));
  });

  it('list every code of the catalogue, errors as errors and warnings as warnings', () => {
    const listed = (heading: string) => tableRows('Code', heading).flatMap(([codes = '']) => codes.split(', ').map(codeIn));
    const codesOf = (severity: string) => Object.entries(catalogue).flatMap(([code, definition]) => (definition.severity === severity ? code : []));
    expect(listed('Errors').sort()).toEqual(codesOf('error').sort());
    expect(listed('Warnings').sort()).toEqual(codesOf('warning').sort());
  });
});

describe('the worked example for contributors', () => {
  it('can be copied into the timeline of this repository without a new problem', async () => {
    const content = await readContent(join(root, 'content'));
    const examples = examplesIn(guide);
    expect(examples.map(({ file }) => file)).toContain('add to `published.ids`');
    const before = compile(content).problems.map(({ file, code, message }) => `${file} ${code} ${message}`);
    const { chronicle, problems } = compile(withExamples(content, examples));
    expect(problems.map(({ file, code, message }) => `${file} ${code} ${message}`).filter((each) => !before.includes(each))).toEqual([]);
    expect(chronicle?.entries.length).toBe((compile(content).chronicle?.entries.length ?? 0) + 1);
  });

  it('shows a message as the check writes it', async () => {
    const message = tokensOf(guide).find(({ type, content }) => type === 'fence' && content.startsWith('content/'))?.content ?? '';
    const misspelt = /no actor “(.+?)”/.exec(message)?.[1] ?? '';
    const slip = (text: string): string => text.replace(/actor: example[a-z-]+/, `actor: ${misspelt}`);
    const examples = examplesIn(guide).map(({ file, text }) => ({ file, text: file.startsWith('entries/') ? slip(text) : text }));
    const { problems } = compile(withExamples(await readContent(join(root, 'content')), examples));
    const found = problems.filter(({ code }) => code === 'unknown-actor');
    expect(formatProblems(found, 'text', { pathOf: (file) => `content/${file}` })).toBe(`${message}1 error.\n`);
  });
});

/** What `npm run new` takes is told by what can be made. */
const newOptions: ReadonlySet<string> = new Set(Object.values(newFields).flatMap((fields) => fields.map(({ name }) => name)));

describe('the documents', () => {
  it.each(pages)('%s links only to files and headings that exist', (page) => {
    const targets = allOf(tokensOf(page)).flatMap((token) => {
      const target = token.attrGet(token.type === 'image' ? 'src' : 'href');
      return target === null ? [] : String(target);
    });
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', heading] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
      if (file.startsWith('..') || !isThere(file)) return true;
      return heading !== undefined && !(file.endsWith('.md') && headingsOf(file).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s names only files and folders of the repository that exist', (page) => {
    const named = codeSpans(page).filter((code) => /^(?:(?:src|scripts|tests|docs|content|public)\/[\w./-]*|[\w/-]+\.ts)$/.test(code));
    expect(named.filter((path) => !['', 'src/', 'src/core/'].some((base) => isThere(base + path)))).toEqual([]);
  });

  it.each(pages)('%s names only commands and options that exist', (page) => {
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    const calls = [...read(page).matchAll(/npm run ([a-z]+)([^`\n#|]*)/g)];
    const missing = calls.flatMap(([, script = '', rest = '']) => {
      const [program] = /\S+\.ts$/.exec(scripts[script] ?? '') ?? [];
      if (scripts[script] === undefined) return script;
      // Vitest's options are its own.
      const source = program === undefined ? '' : read(program);
      const isOption = (name: string): boolean => name === 'help' || (script === 'new' && newOptions.has(name)) || new RegExp(`\\b${name}\\b['"]?:`).test(source);
      return [...rest.matchAll(/--([a-z-]+)/g)].flatMap(([, name = '']) => (isOption(name) ? [] : `${script} --${name}`));
    });
    expect(missing).toEqual([]);
  });
});

/** One example: the name in its heading, and the block under it. */
interface Example {
  readonly file: string;
  readonly text: string;
}

/** The blocks under headings `Example: <file>`. */
function examplesIn(page: string): Example[] {
  const examples: Example[] = [];
  let file: string | null = null;
  tokensOf(page).forEach((token, index, tokens) => {
    const heading = tokens[index - 1]?.type === 'heading_open' ? token.content : null;
    if (heading !== null) file = /^Example: (?:`([^`]+)`|(add to .+))$/.exec(heading)?.slice(1).find((part) => part !== undefined) ?? null;
    if (token.type !== 'fence' || file === null) return;
    examples.push({ file, text: token.content });
    file = null;
  });
  return examples;
}

/** Adds a picture for each that an entry names and that is not there. */
function withPictures(texts: readonly SourceText[]): SourceText[] {
  const raster = { type: 'image/jpeg', width: 7, height: 5, bytes: 100 } as const;
  const entries = texts.flatMap((source) => ('text' in source && source.path.startsWith('entries/') ? source.text : []));
  const names = entries.flatMap((text) => [...text.matchAll(/^\s+- file: (\S+)$/gm)].map(([, name = '']) => name));
  const missing = names.map((name) => `media/${name}`).filter((path) => !texts.some((source) => source.path === path));
  return [...texts, ...missing.map((path) => ({ path, raster }))];
}

const addition = 'add to ';

/** Content with new files, and with what is to be added to files that it has. */
function withExamples(content: readonly SourceText[], examples: readonly Example[]): SourceText[] {
  const isNew = ({ file }: Example): boolean => !file.startsWith(addition);
  const additions = new Map(examples.flatMap((example) => (isNew(example) ? [] : [[codeIn(example.file.slice(addition.length)), example.text] as const])));
  const added = content.map((source): SourceText => {
    const more = additions.get(source.path);
    return more === undefined || !('text' in source) ? source : { path: source.path, text: addTo(source.path, source.text, more) };
  });
  return withPictures([...added, ...examples.filter(isNew).map(({ file, text }) => ({ path: file, text }))]);
}

function addTo(path: string, text: string, more: string): string {
  if (!path.endsWith('.ids')) return `${text}\n${more}`;
  return `${[...text.split('\n'), ...more.split('\n')].filter((id) => id !== '').sort().join('\n')}\n`;
}

interface Inner {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly error?: (issue: { code: string }) => string | undefined;
}

const inner = (schema: z.core.$ZodType): Inner => schema._zod.def as unknown as Inner;

/** The schema and all that it is made of. */
function* within(schema: z.core.$ZodType): Generator<z.core.$ZodType> {
  yield schema;
  const def = inner(schema);
  const parts = [def.innerType, def.in, def.element, def.valueType, ...(def.options ?? []), ...Object.values(def.shape ?? {})];
  for (const part of parts) if (part !== undefined) yield* within(part);
}

/** The mappings that a value itself can be, or that stand in its list. */
function mappingsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = inner(schema);
  if (def.type === 'object') return [schema];
  return [def.innerType, def.in, def.element, ...(def.options ?? [])].flatMap((part) => (part === undefined ? [] : mappingsOf(part)));
}

interface Key {
  readonly path: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly samples: readonly unknown[];
}

const toldOf = (schema: z.core.$ZodType): Pick<Key, 'description' | 'samples'> => ({ description: '', samples: [], ...(z.globalRegistry.get(schema) as object) });

function keysOf(schema: z.core.$ZodType, base: string): Key[] {
  const found = mappingsOf(schema).flatMap((mapping) =>
    Object.entries(inner(mapping).shape ?? {}).flatMap(([key, value]) => [
      { path: `${base}.${key}`, isRequired: inner(value).type !== 'optional', ...toldOf(value) },
      ...keysOf(value, `${base}.${key}`),
    ]),
  );
  return [...new Map(found.map((each) => [each.path, each])).values()];
}

/** By what its messages call it and by its keys, each mapping. */
const recordsOf = (schema: z.core.$ZodType): string[] =>
  [...within(schema)].flatMap((part) => {
    const { shape, error } = inner(part);
    return shape === undefined ? [] : `${error?.({ code: 'unrecognized_keys' }) ?? ''} ${Object.keys(shape).join()}`;
  });

const choicesOf = (schema: z.core.$ZodType): string[] =>
  [...within(schema)].flatMap((part) => {
    const { type, entries, values } = inner(part);
    return type === 'enum' ? Object.values(entries ?? {}) : type === 'literal' ? (values ?? []).map(String) : [];
  });

/** A table of keys, under the comment that says of what. */
const keyTable = /<!-- keys: (\S+) -->\n\n(?:\|.*\n)+/g;

const basesOfTables = (): string[] => [...read(formatPage).matchAll(keyTable)].map(([, base = '']) => base);

/** The table of the keys below a path that no other table tells. */
function tableFor(base: string, keys: readonly Key[]): string {
  const deeper = basesOfTables().filter((each) => each.startsWith(`${base}.`));
  const rows = keys
    .filter(({ path }) => path.startsWith(`${base}.`) && !deeper.some((each) => path.startsWith(`${each}.`)))
    .map(({ path, isRequired, description, samples: [sample] }) => {
      const shown = sample === undefined ? ' ' : ` \`${sampleText(sample, /^(?:place|linkStatus)/.test(base) ? 'json' : 'yaml')}\` `;
      return `| \`${path.slice(base.length + 1)}\` | ${isRequired ? 'required' : 'optional'} | ${description} |${shown}|\n`;
    });
  return `<!-- keys: ${base} -->\n\n| Key | | What it is | Example |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
const codeIn = (cell: string): string => /^`([^`]*)`$/.exec(cell)?.[1] ?? cell;

/** The rows of tables whose first heading is this, under a section's heading or anywhere. */
function tableRows(first: string, section?: string): string[][] {
  const text = read(formatPage);
  const part = section === undefined ? text : (text.split(/^(?=#{2,} )/m).find((each) => each.startsWith(`### ${section}\n`)) ?? '');
  const tables = part.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables.filter((table) => cellsOf(table.split('\n', 1)[0] ?? '')[0] === first).flatMap((table) => table.trim().split('\n').slice(2).map(cellsOf));
}

function mappingKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mappingKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...mappingKeys(below)]);
}

/** The ids that GitHub gives to headings. */
function headingsOf(page: string): string[] {
  const seen = new Map<string, number>();
  return tokensOf(page).flatMap((token, index, tokens) => {
    if (tokens[index - 1]?.type !== 'heading_open') return [];
    const text = (token.children ?? []).map(({ content }) => content).join('');
    const slug = text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
