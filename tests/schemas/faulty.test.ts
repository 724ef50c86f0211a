import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/model/problem.ts';
import { readContent } from '../../src/io/read-content.ts';
import { editorValidators, faultsOf, readFilesOf } from '../support/editor-schemas.ts';
import { projectFolder } from '../support/project.ts';

const golden = join(projectFolder, 'tests/golden');
const folderOf = (name: string): string => join(golden, name, 'content');
const errorsOf = (name: string): Problem[] => (JSON.parse(readFileSync(join(golden, name, 'problems.json'), 'utf8')) as Problem[]).filter(({ severity }) => severity === 'error');

const calendar = 'JSON Schema knows no calendar';
const numbers = 'it compares no two values';
const content = 'it looks at one file alone';
const ids = 'lists of ids may be behind the content, and must call nothing wrong';
const text = 'it is in the text after the front matter';
const names = 'it is in the name of the file, or in a file of another kind';

/** What the schemas do not say, by the code of the problem, with the reason. */
const unsaid: Readonly<Record<string, string>> = {
  'date-impossible': calendar,
  'date-reversed': calendar,
  'revision-order': calendar,
  'grade-order': calendar,
  'grade-unchanged': numbers,
  'figure-reversed': numbers,
  'id-duplicate': numbers,
  'relation-repeated': numbers,
  'relation-self': numbers,
  'answer-metric': content,
  'answer-option-extra': content,
  'answer-option-missing': content,
  'answer-per': content,
  'former-id-taken': content,
  'media-missing': content,
  'media-not-raster': content,
  'reference-loop': content,
  'status-corroborated': content,
  'status-disputed': content,
  'status-retracted': content,
  'unknown-actor': ids,
  'unknown-claim': ids,
  'unknown-entry': ids,
  'unknown-metric': ids,
  'unknown-option': ids,
  'unknown-place': ids,
  'unknown-question': ids,
  'unknown-side': ids,
  'unknown-source': ids,
  'unknown-topic': ids,
  'body-html': text,
  'body-image': text,
  'body-too-deep': text,
  'citation-malformed': text,
  'link-refused': text,
  'character-forbidden': text,
  'translation-orphan': names,
  'translation-same-language': names,
};

/** What the schemas say elsewhere, and not of these files. */
const unsaidOf: Readonly<Record<string, string>> = {
  'entries/Capital-Letters.md': names,
  'entries/double--hyphen.md': names,
  'entries/under_score.md': names,
  'entries/good-report.klingonese.md': names,
  'entries/good-report.pt_BR.md': names,
  'entries/answer-repeated.md': 'an answer can be written in two ways, so that two of them are alike and not the same',
};

describe('the schemas refuse each faulty file', async () => {
  const texts = await readContent(folderOf('faulty'));
  const validators = editorValidators(texts);
  const files = new Map(readFilesOf(texts).map((file) => [file.path, file]));
  // What is no YAML or no file of the format is for the editor itself, and for the check.
  const faulty = errorsOf('faulty').filter(({ file }) => files.has(file));
  const isRefused = (path: string): boolean => {
    const file = files.get(path);
    return file !== undefined && faultsOf(validators[file.kind], file.value).length > 0;
  };
  const isSaid = ({ file, code }: Problem): boolean => !(code in unsaid) && !(file in unsaidOf);

  test('whose fault is one of shape, and take each other', () => {
    expect(faulty.length).toBeGreaterThan(150);
    expect(faulty.filter(isSaid).length).toBeGreaterThan(80);
    expect(faulty.filter((problem) => isRefused(problem.file) !== isSaid(problem)).map(({ file, code }) => `${file} ${code}`)).toEqual([]);
  });

  test('and there is a file for each reason to say nothing', () => {
    const codes = new Set(faulty.map(({ code }) => code));
    expect(Object.keys(unsaid).filter((code) => !codes.has(code as Problem['code']))).toEqual([]);
    expect(Object.keys(unsaidOf).filter((file) => !files.has(file))).toEqual([]);
  });
});

describe('the schemas refuse a shared file with faults of shape', () => {
  const cases = readdirSync(golden).filter((name) => /-faults$|-a-mapping$|-a-feature$|-not-a-list$|^actor-without-id$|^site-without|^site-licence$/.test(name) && name !== 'published-faults');

  test.each(cases)('%s', async (name) => {
    const texts = await readContent(folderOf(name));
    const validators = editorValidators(texts);
    const faulty = new Set(errorsOf(name).map(({ file }) => file));
    const files = readFilesOf(texts).filter(({ path }) => faulty.has(path));
    expect(files.length).toBeGreaterThan(0);
    for (const { path, kind, value } of files) expect({ path, isRefused: faultsOf(validators[kind], value).length > 0 }).toEqual({ path, isRefused: true });
  });
});
