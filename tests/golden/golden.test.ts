import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import { catalogue } from '../../src/core/problems.ts';
import { readContent } from '../../src/io/read-content.ts';
import { makeHostileFolder } from './hostile-folder.ts';

const here = import.meta.dirname;
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

// Links, twins and pipes as they are made here are not to be had everywhere.
const canBeHostile = process.platform === 'linux';

/** Content that lies elsewhere than in the folder of its case. */
const elsewhere: Readonly<Record<string, string>> = { harbour: join(here, '..', 'fixtures', 'harbour') };

const folderOf = (name: string): string => elsewhere[name] ?? join(here, name, 'content');
const names = readdirSync(here, { withFileTypes: true })
  .filter((each) => each.isDirectory() && (each.name in elsewhere || existsSync(folderOf(each.name))))
  .map(({ name }) => name)
  .sort();

async function problemsOfHostile(): Promise<readonly Problem[]> {
  const root = await makeHostileFolder();
  try {
    return compile(await readContent(join(root, 'content'))).problems;
  } finally {
    await rm(root, { recursive: true });
  }
}

const found = new Map<string, readonly Problem[]>();
for (const name of names) found.set(name, compile(await readContent(folderOf(name))).problems);
if (canBeHostile) found.set('hostile', await problemsOfHostile());

const expectedFile = (name: string): string => join(here, name, 'problems.json');
const expectedOf = (name: string): Problem[] => JSON.parse(readFileSync(expectedFile(name), 'utf8')) as Problem[];
if (isUpdate) for (const [name, problems] of found) writeFileSync(expectedFile(name), `${JSON.stringify(problems, null, 2)}\n`);

describe('a folder of content', () => {
  it.each([...found.keys()])('%s has the problems that are listed for it, and no others', (name) => {
    expect(found.get(name)).toEqual(expectedOf(name));
  });

  it('is compiled to the same problems in every order of its files', async () => {
    for (const name of ['faulty', 'leaning-on-the-faulty', 'harbour']) {
      const texts = await readContent(folderOf(name));
      expect(compile([...texts].reverse()).problems).toEqual(found.get(name));
    }
  });
});

describe('the folder of faulty files', () => {
  const root = folderOf('faulty');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1).replaceAll('\\', '/'));
  const isGood = (file: string): boolean =>
    ['site.yml', 'actors.yml', 'questions.yml', 'places.geojson', 'published.ids'].includes(file) || /^media\/[\w.]+$|\/good-[^.]*\.(?:md|yml)$/.test(file);
  const problemsIn = (file: string) => (found.get('faulty') ?? []).filter((problem) => problem.file === file);

  it('holds enough of them', () => {
    expect(files.filter((file) => !isGood(file)).length).toBeGreaterThan(190);
  });

  it.each(files.filter((file) => !isGood(file)))('reports %s exactly once', (file) => {
    expect(problemsIn(file).map(({ code }) => code)).toHaveLength(1);
  });

  it('reports nothing in the files that have no fault', () => {
    expect(files.filter(isGood).flatMap(problemsIn)).toEqual([]);
  });
});

describe('what is read first and cannot be read', () => {
  it.each(['site-missing', 'site-not-yaml', 'site-without-sides', 'site-without-language', 'actors-empty', 'actors-a-mapping', 'actors-not-yaml', 'actor-without-id', 'places-not-json', 'places-a-feature', 'questions-not-yaml', 'wording-not-a-list', 'snapshots-not-a-list', 'link-status-not-json', 'link-status-other-version'])(
    'is one problem, and makes none elsewhere: %s',
    (name) => expect(found.get(name)).toHaveLength(1),
  );
});

describe('the catalogue of problems', () => {
  /** What only the file system can bring about, or half a million letters: no folder of the repository holds it. */
  const onlyMade = ['body-too-long', 'file-not-utf8', 'file-symbolic-link', 'file-unreadable', 'id-twin', 'record-too-long'];
  const expected = [...names, 'hostile'].flatMap((name) => expectedOf(name).map((problem) => ({ name, ...problem })));

  it('has a golden case for every code', () => {
    const codes = new Set(expected.map(({ code }) => code));
    expect(Object.keys(catalogue).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has codes in the hostile folder alone that no folder of the repository can hold, and no others', () => {
    const elsewhereToo = new Set(expected.filter(({ name }) => name !== 'hostile').map(({ code }) => code));
    const onlyThere = new Set(expected.map(({ code }) => code).filter((code) => !elsewhereToo.has(code)));
    expect([...onlyThere].sort()).toEqual(onlyMade);
  });

  it('speaks in whole sentences, and never of undefined or null', () => {
    for (const { message, hint, line, column, severity, code } of expected) {
      expect(message).toMatch(/^(?:[“A-Z]|media\/)[^]*[.?]$/);
      expect(hint).toMatch(/^[A-Z][^]*[.?]$/);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\bNaN\b|\[object|“null”.*key of/);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(severity).toBe(catalogue[code as keyof typeof catalogue].severity);
    }
  });

  it.each(names)('points to a place that is there, in the case %s', (name) => {
    for (const { file, line, column, code, value } of expectedOf(name)) {
      const path = join(folderOf(name), file);
      if (!existsSync(path) || file.startsWith('media/')) continue;
      const lines = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
      expect(lines.length, file).toBeGreaterThanOrEqual(line);
      expect((lines[line - 1] as string).length + 1, `${file}:${line}`).toBeGreaterThanOrEqual(column);
      const atValue = code.startsWith('unknown-') || ['date-impossible', 'date-malformed', 'date-reversed', 'value-not-listed', 'licence-unknown', 'url-refused', 'key-unknown', 'yaml-duplicate-key', 'yaml-tag', 'yaml-alias', 'published-lost', 'published-order', 'loaded-word', 'link-status-order'].includes(code);
      // A link is shown where it begins, a claim after a # where the whole reference begins.
      const isInLink = code.startsWith('unknown-') && /\[[^\]]*\]|#/.test(lines[line - 1] as string);
      if (atValue && !isInLink) expect((lines[line - 1] as string).slice(column - 1).replace(/^["']/, ''), `${file}:${line}:${column}`).toSatisfy((rest: string) => rest.startsWith(value as string));
    }
  });
});
