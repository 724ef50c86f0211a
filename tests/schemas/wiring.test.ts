import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/model/problem.ts';
import { editorSchemas, type JsonSchema } from '../../src/core/parse/editor-schemas.ts';
import { newKinds } from '../../src/core/scaffold/fields.ts';
import { schemaFiles } from '../../src/io/editor/schema-files.ts';
import { formatProblems } from '../../src/io/problem-formats.ts';
import { walkFolder } from '../../src/io/walk-folder.ts';
import { schemaNameOf } from '../support/editor-schemas.ts';
import { projectFolder } from '../support/project.ts';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const json = <Value>(path: string): Value => JSON.parse(read(path)) as Value;

describe('the settings of VS Code', () => {
  const settings = json<{ 'yaml.schemas': Record<string, string | string[]>; 'json.schemas': { fileMatch: string[]; url: string }[] }>('.vscode/settings.json');
  const schemas = editorSchemas();
  const globs = [...Object.entries(settings['yaml.schemas']).map(([url, glob]) => ({ url, glob: [glob].flat() })), ...settings['json.schemas'].map(({ url, fileMatch }) => ({ url, glob: fileMatch }))];
  // As the extension for YAML and VS Code itself read them.
  const matches = (path: string, glob: readonly string[]): boolean => {
    const hits = (wanted: boolean) => glob.filter((each) => each.startsWith('!') !== wanted).some((each) => matchesGlob(`/${path}`, `/**/${each.replace(/^!?\/?/, '')}`));
    return hits(true) && !hits(false);
  };

  test('give each kind of file its schema, and no file two', async () => {
    const found = new Map<string, string[]>();
    for (const { path } of (await walkFolder(join(projectFolder, 'content'))).filter(({ kind }) => kind === 'file')) {
      const urls = globs.filter(({ glob }) => matches(`content/${path}`, glob)).map(({ url }) => url);
      const kind = schemaNameOf(path);
      const name = kind in schemas ? `./schemas/${kind}.json` : null;
      if (JSON.stringify(urls) !== JSON.stringify(name === null ? [] : [name])) found.set(path, urls);
    }
    expect([...found]).toEqual([]);
    for (const [path, name] of [['entries/a.uk.md', 'translation'], ['link-status.json', 'link-status']] as const) expect(globs.find(({ glob }) => matches(`content/${path}`, glob))?.url).toBe(`./schemas/${name}.json`);
    expect(globs.map(({ url }) => url.replace('./schemas/', '')).sort()).toEqual(Object.keys(schemaFiles()).sort());
  });
});

describe('the tasks of VS Code', () => {
  interface Task {
    readonly command: string;
    readonly problemMatcher: { pattern: { regexp: string }; background: { endsPattern: string } };
  }
  const { tasks, inputs } = json<{ tasks: Task[]; inputs: { options: string[] }[] }>('.vscode/tasks.json');

  test('call scripts that there are, and offer what can be made', () => {
    const { scripts } = json<{ scripts: Record<string, string> }>('package.json');
    expect(tasks.map(({ command }) => /^npm run --silent ([a-z]+)/.exec(command)?.[1] ?? command).filter((name) => !(name in scripts))).toEqual([]);
    expect(inputs[0]?.options).toEqual(newKinds);
  });

  test('find the place, the code and the severity of each problem that the check prints, and where a check ends', () => {
    const { pattern, background } = tasks[0]?.problemMatcher as Task['problemMatcher'];
    const problem = (severity: Problem['severity'], hint: string): Problem => ({ code: 'unknown-actor', severity, file: 'entries/a.md', line: 12, column: 18, message: 'There is no actor “x”: y.', hint });
    const lines = formatProblems([problem('error', 'Did you mean “y”?'), problem('warning', 'See a.md:1:2 too.')], 'text', { pathOf: (file) => `content/${file}` }).trimEnd().split('\n');
    expect(lines.flatMap((line) => { const found = new RegExp(pattern.regexp).exec(line); return found === null ? [] : [found.slice(1)]; })).toEqual([
      ['content/entries/a.md', '12', '18', 'unknown-actor', undefined, 'There is no actor “x”: y.'],
      ['content/entries/a.md', '12', '18', 'unknown-actor', 'warning', 'There is no actor “x”: y.'],
    ]);
    const ends = new RegExp(background.endsPattern);
    expect([...lines, 'No problems.'].filter((line) => ends.test(line))).toEqual(['1 error, 1 warning.', 'No problems.']);
  });
});

describe('the keys of the schemas', () => {
  /** The keys of a schema with what is required, as the tables of the documentation write them. */
  function* keysOf(schema: JsonSchema, base: string): Generator<string> {
    for (const [key, part] of Object.entries((schema['properties'] as Record<string, JsonSchema> | undefined) ?? {})) {
      yield `${base}.${key} ${((schema['required'] as string[] | undefined) ?? []).includes(key) ? 'required' : 'optional'}`;
      yield* keysOf(part, `${base}.${key}`);
    }
    if (schema['items'] !== undefined && !Array.isArray(schema['items'])) yield* keysOf(schema['items'] as JsonSchema, base);
    for (const part of (schema['anyOf'] as JsonSchema[] | undefined) ?? []) yield* keysOf(part, base);
  }

  test('are those of the tables of the documentation, no more and no less', () => {
    const named = { site: 'site', entry: 'entry', translation: 'translation', source: 'source', actors: 'actor', places: 'places', questions: 'question', wording: 'wording', snapshots: 'snapshots', 'link-status': 'linkStatus' };
    const inSchemas = Object.entries(editorSchemas()).flatMap(([name, schema]) => [...keysOf(schema, named[name as keyof typeof named])]);
    const rows = (markup: string, base: string): string[] =>
      [...new MarkdownIt().enable('table').render(markup).matchAll(/<tr>\s*<td><code>([^<]+)<\/code><\/td>\s*<td>(\w+)<\/td>/g)].map(([, key = '', need = '']) => `${base === 'place' ? 'places.features' : base}.${key} ${need}`);
    const inTables = [...read('docs/content-format.md').matchAll(/<!-- keys: (\S+) -->\n\n((?:\|.*\n)+)/g)].flatMap(([, base = '', table = '']) => rows(table, base));
    expect([...new Set(inSchemas)].sort()).toEqual(inTables.sort());
    expect(inTables.length).toBeGreaterThan(100);
  });
});
