import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, hasErrors } from '../../src/core/compile.ts';
import { contentWith } from '../../src/core/explain/explanation.ts';
import { goodContent } from '../../src/core/explain/good-content.ts';
import { explanations, subjects } from '../../src/core/explain/subjects.ts';
import { catalogue, type ProblemCode } from '../../src/core/problems.ts';
import { retiredCodes } from '../../src/core/problems/retired-codes.ts';
import { explainText } from '../../src/io/explain/explain-text.ts';
import { problemsPage } from '../../src/io/explain/problems-page.ts';

const codes = Object.keys(catalogue) as ProblemCode[];
const page = join(import.meta.dirname, '..', '..', 'docs', 'problems.md');
const permanent = join(import.meta.dirname, 'permanent-codes.txt');
const read = (file: string): string => readFileSync(file, 'utf8');
if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, problemsPage());

describe('the good content of the examples', () => {
  it('has nothing wrong with it, not even a warning', () => expect(compile(goodContent).problems).toEqual([]));

  it('uses most of the format, so that a change of it can break each rule', () => {
    const { chronicle } = compile(goodContent);
    expect(chronicle?.entries.flatMap(({ claims }) => claims).length).toBeGreaterThan(4);
    expect(chronicle?.questions.length).toBe(3);
  });
});

describe('each code of the catalogue', () => {
  it('is explained, under one subject, in the order of the catalogue', () => {
    expect(subjects.flatMap((subject) => Object.keys(subject.explanations))).toEqual(codes);
    expect(codes.length).toBeGreaterThanOrEqual(50);
  });

  const found = (code: ProblemCode, side: 'bad' | 'mended') => compile(contentWith(goodContent, explanations[code].example, explanations[code].example[side])).problems;

  it.each(codes)('%s is found in its bad example, alone but for companions that are named, and not in the mended one', (code) => {
    const bad = found(code, 'bad');
    expect([...new Set(bad.map((problem) => problem.code))].sort()).toEqual([code, ...(explanations[code].example.companions ?? [])].sort());
    expect(hasErrors(bad.filter((problem) => problem.code === code))).toBe(catalogue[code].severity === 'error');
    expect(found(code, 'mended')).toEqual([]);
  });

  it('has seldom a companion', () => {
    expect(codes.filter((code) => explanations[code].example.companions !== undefined).length).toBeLessThan(10);
  });

  it.each(codes)('%s is explained in whole sentences, more than its message says', (code) => {
    const { means } = explanations[code];
    expect(means).toMatch(/^[A-Z`][^\n]{40,}[.?]$/);
    expect(means.length).toBeLessThan(420);
    expect(means).not.toMatch(/\b(?:parse|parser|boolean|string|null|array|regex|regular expression|schema|node|token)\b/i);
  });
});

describe('the page of the documentation', () => {
  // After a change: UPDATE_GOLDEN=1 npx vitest run --project modules tests/golden
  it('is what the catalogue and the checker make of it', () => expect(read(page)).toBe(problemsPage()));

  it('has each code as a heading, to which links lead', () => {
    const headings = [...read(page).matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
    expect(headings).toEqual(codes);
  });

  it('shows nothing that deceives or cannot be seen', () => expect(read(page)).not.toMatch(/[\p{Cf}\p{Co}\p{Cn}]|(?!\n)\p{Cc}/u));

  it('keeps codes that are given no more, with what became of them', () => {
    expect(problemsPage({ 'old-rule': 'It became [`id-twin`](#id-twin).' })).toContain('## Codes that are given no more\n\n### `old-rule`\n\nIt became [`id-twin`](#id-twin).\n');
    expect(explainText('old-rule', { 'old-rule': 'It became [`id-twin`](#id-twin).' })).toBe('old-rule (given no more)\n\nIt became id-twin.\n');
  });
});

describe('codes are permanent', () => {
  const listed = read(permanent).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('and none that was ever published is gone, but for those that are said to be retired', () => {
    expect(listed.filter((line) => !codes.some((code) => line.startsWith(`${code} `)) && !Object.hasOwn(retiredCodes, line.split(' ')[0] as string))).toEqual([]);
  });

  it('nor has one become an error that was a warning, or the other way round', () => {
    const now = new Set(codes.map((code) => `${code} ${catalogue[code].severity}`));
    expect(listed.filter((line) => !now.has(line) && !Object.hasOwn(retiredCodes, line.split(' ')[0] as string))).toEqual([]);
  });

  it('and each is in the list, once, in order: a new one is added to tests/golden/permanent-codes.txt by hand', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(codes.filter((code) => !listed.includes(`${code} ${catalogue[code].severity}`))).toEqual([]);
  });

  it('and none that was retired is used again', () => {
    expect(Object.keys(retiredCodes).filter((code) => Object.hasOwn(catalogue, code) || !listed.some((line) => line.startsWith(`${code} `)))).toEqual([]);
    for (const became of Object.values(retiredCodes)) expect(became).toMatch(/^[A-Z][^]*\.$/);
  });
});

describe('the explanation of a code on a terminal', () => {
  it.each(codes)('of %s is plain text with the example and what the check says of it', (code) => {
    const text = explainText(code);
    expect(text.split('\n')[0]).toBe(`${code} (${catalogue[code].severity})`);
    expect(text).toContain(` ${code} `);
    expect(text.split('\n\nBad')[0]).not.toMatch(/[`*_]\w|\]\(/);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });

  it('is found for a code in capitals, and not for a word that is none', () => {
    expect(explainText(' CHAIN-Missing')).toBe(explainText('chain-missing'));
    expect(() => explainText('chain-mising')).toThrow(expect.objectContaining({ hint: 'Did you mean chain-missing?' }));
    expect(() => explainText('xyz')).toThrow(expect.objectContaining({ hint: 'docs/problems.md lists all codes.' }));
    expect(() => explainText('__proto__')).toThrow('no code');
  });
});
