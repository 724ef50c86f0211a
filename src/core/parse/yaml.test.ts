import { describe, expect, it } from 'vitest';
import { readYaml, YamlLocator } from './yaml.ts';

const read = (text: string, firstLine = 1) => readYaml({ text, firstLine });
const codes = (text: string) => read(text).findings.map(({ finding, at }) => `${at.line}:${at.column} ${finding.code}`);

describe('reading YAML', () => {
  it('keeps dates, yes and no as the text that was written', () => {
    expect(read('a: 2023-02-26\nb: yes\nc: 2023-02-2X\n').value).toEqual({ a: '2023-02-26', b: 'yes', c: '2023-02-2X' });
  });

  it('reads JSON, tabs and escapes included', () => {
    expect(read('{\n\t"a": [1,\n\t\t2],\n"b": "\\/ \\ud83d\\ude00"\n}').value).toEqual({ a: [1, 2], b: '/ 😀' });
  });

  it('reports a key that stands twice, at the second', () => {
    expect(codes('a: 1\nb: 2\na: 3\n')).toEqual(['3:1 yaml-duplicate-key']);
  });

  it('refuses anchors, aliases and tags where they stand', () => {
    expect(codes('a: &x 1\n')).toEqual(['1:4 yaml-alias']);
    expect(codes('a: &x &y 1\n')).toEqual(['1:7 yaml-alias']);
    expect(codes('a: *nothing\n')).toEqual(['1:4 yaml-alias']);
    expect(codes('a: !!str 1\nb: !own x\n')).toEqual(['1:4 yaml-tag', '2:4 yaml-tag']);
  });

  it('reports only the first of many aliases', () => {
    expect(codes('a: &a [x]\nb: [*a, *a]\nc: *a\n')).toEqual(['1:4 yaml-alias']);
  });

  it('says nothing of what a slip in the syntax brings about', () => {
    expect(codes('a: 1\n- b\n')).toEqual(['2:1 yaml-syntax']);
  });

  it('shows what is not closed where it opens', () => {
    expect(codes('a: 1\nb: "two\nc: 3\n')).toEqual(['2:4 yaml-syntax']);
    expect(codes("a: 'one'\nb: { x: 'two }\nc: 3\n")).toEqual(['2:9 yaml-syntax']);
    expect(codes('a: [1]\nb: [2, 3\nc: 4\n')).toEqual(['2:4 yaml-syntax']);
    expect(codes('- { a: [1] }\n- { a: [1], b: 2\n- { a: 3 }\n')).toEqual(['2:3 yaml-syntax']);
  });

  it.each([
    ['a: Foo: bar\n', 'a text that contains “: ” stands in quotes'],
    ['a: b\n  c: d\n', 'the lines after this one stand too far right'],
    ['a: @b\n', 'a text that begins with “@” stands in quotes'],
    ['a:b\nc: 1\n', 'this line and the next do not fit together; a “: ” is missing, or one of them stands too far left or right'],
    ['a: 1\nb\nc: 2\n', 'a “: ” is missing after this key'],
    ['a:\n\tb: 1\n', 'lines are indented with spaces, not with tabs'],
    ['- a: 1\n\tb: 2\n', 'lines are indented with spaces, not with tabs'],
    ['a: - x\n', 'a list begins on the line below its key'],
    ['a: "say "no""\n', 'something stands after the end of the value; within double quotes a quote is written \\", within single ones twice'],
    ['{ a: 1 b: 2 }\n', 'between brackets or braces a text that contains “: ” stands in quotes, or a comma is missing'],
    ['a: "\\q"\n', 'a backslash in double quotes begins an escape that there is not; write two'],
  ])('says in plain words what is wrong with %j', (text, detail) => {
    expect(read(text).findings.map(({ finding }) => finding.params)).toEqual([{ detail }]);
  });

  it('refuses a second document', () => {
    expect(codes('a: 1\n---\nb: 2\n')).toEqual(['2:1 yaml-documents']);
  });

  it('reports only the first slip of the syntax', () => {
    expect(codes('title: Foo: bar\nother: [1\nx: "\n')).toEqual(['1:8 yaml-syntax']);
  });

  it('refuses keys that are no plain words, merge keys and __proto__', () => {
    expect(codes('<<: { a: 1 }\n')).toEqual(['1:1 yaml-key']);
    expect(codes('? [1]\n: 2\n')).toEqual(['1:3 yaml-key']);
    expect(codes('__proto__: { admin: true }\n')).toEqual(['1:1 yaml-key']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('refuses control characters that an escape would write', () => {
    expect(codes('a: "\\u0007"\n')).toEqual(['1:4 character-forbidden']);
    expect(codes('a: "\\ud800"\n')).toEqual(['1:4 character-forbidden']);
  });

  it.each(['['.repeat(100_000), '- '.repeat(100_000), '{a: '.repeat(20_000)])('answers absurd depth with one clear problem (%#)', (text) => {
    const found = codes(`a: 1\nb:\n  ${text}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^3:\d+ yaml-too-deep$/);
  });

  it('counts lines from where the text stands in its file', () => {
    expect(read('a: 1\na: 2\n', 10).findings[0]?.at).toEqual({ line: 11, column: 1 });
  });
});

describe('finding where things stand', () => {
  const source = { text: 'title: One\nclaims:\n  - id: a\n    cites: [{ source: x }, { source: y }]\nempty:\n', firstLine: 2 };
  const locator = new YamlLocator();

  it('finds values and keys at any depth', () => {
    expect(locator.locate(source, ['title'])).toEqual({ line: 2, column: 8 });
    expect(locator.locate(source, ['title'], 'key')).toEqual({ line: 2, column: 1 });
    expect(locator.locate(source, ['claims', 0, 'cites', 1, 'source'])).toEqual({ line: 5, column: 38 });
  });

  it('of a path that is not there, finds the part that is', () => {
    expect(locator.locate(source, ['claims', 0, 'statement'])).toEqual({ line: 4, column: 5 });
    expect(locator.locate(source, ['claims', 7])).toEqual({ line: 4, column: 3 });
  });

  it('finds a line of a key whose value is empty', () => {
    expect(locator.locate(source, ['empty']).line).toBe(6);
  });
});
