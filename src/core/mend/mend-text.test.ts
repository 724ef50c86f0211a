import { describe, expect, test } from 'vitest';
import { mendText } from './mend-text.ts';

const mend = (path: string, text: string) => mendText(path, text);
const textOf = (path: string, text: string): string => {
  const result = mend(path, text);
  if (result === null || 'refused' in result) throw new Error(result?.refused ?? 'it is not mended');
  return result.text;
};
const source = (text: string): string => textOf('sources/a.yml', text);
const entry = (front: string, body = ''): string => textOf('entries/a.md', `---\n${front}---\n${body}`);

describe('the order of keys', () => {
  test('is that of the format, in mappings of both styles, at each depth', () => {
    expect(source('title: A\ntype: report\narchived:\n  - { datetime: 2020, url: https://a.example.org/ }\n')).toBe('type: report\ntitle: A\narchived:\n  - { url: https://a.example.org/, datetime: 2020 }\n');
    expect(entry('claims:\n  - statement: S.\n    id: a\n    cites: [{ locator: 1, source: s }]\n    chain:\n      - seen: true\n        actor: x\ntitle: T\n')).toBe(
      '---\ntitle: T\nclaims:\n  - id: a\n    statement: S.\n    chain:\n      - actor: x\n        seen: true\n    cites: [{ source: s, locator: 1 }]\n---\n',
    );
  });

  test('takes with a key the comment behind it and those right above it; a heading and blank lines stay', () => {
    expect(source('# The heading\n\ntitle: A # as printed\n# not a newspaper\ntype: report\n\nnote: N\nlanguage: en\n')).toBe('# The heading\n\n# not a newspaper\ntype: report\ntitle: A # as printed\n\nlanguage: en\nnote: N\n');
    expect(source('# The heading\ntitle: A\ntype: report\n')).toBe('# The heading\ntype: report\ntitle: A\n');
  });

  test('takes texts of several lines whole', () => {
    expect(source('note: |\n  one\n\n  # no comment\n  two  \ntitle: >-\n  a\n  b\ntype: report\n')).toBe('type: report\ntitle: >-\n  a\n  b\nnote: |\n  one\n\n  # no comment\n  two  \n');
  });

  test('takes comments that stand further right with what they stand below', () => {
    expect(source('title: A\narchived:\n  - { url: https://a.example.org/, datetime: 2020 }\n  # one more is to come\ntype: report\n# the end\n')).toBe(
      'type: report\ntitle: A\narchived:\n  - { url: https://a.example.org/, datetime: 2020 }\n  # one more is to come\n# the end\n',
    );
  });

  test('is mended around a comment in the middle', () => {
    expect(source('author:\n  - given: A\n    # the suffix\n    suffix: Jr.\n    family: B\n')).toBe('author:\n  - family: B\n    given: A\n    # the suffix\n    suffix: Jr.\n');
  });

  test('stays where there is a key that is not known, or a comment that would lose its place', () => {
    for (const text of ['titel: A\ntype: report\nnote: N\nlanguage: en\n', 'author:\n  - given: A\n    # the family\n    family: B\n', 'archived:\n  - { datetime: 2020, # when\n      url: https://a.example.org/ }\n', 'note: |+\n  a\n\ntype: report\n']) expect(source(text)).toBe(text);
  });

  test('is that of the format in places.geojson, which stays JSON', () => {
    const text = '{\n  "features": [\n    { "properties": { "name": "A", "id": "a", "kind": "town" }, "type": "Feature", "geometry": null }\n  ],\n  "type": "FeatureCollection"\n}\n';
    expect(textOf('places.geojson', text)).toBe('{\n  "type": "FeatureCollection",\n  "features": [\n    { "type": "Feature", "geometry": null, "properties": { "id": "a", "name": "A", "kind": "town" } }\n  ]\n}\n');
  });
});

describe('quotes', () => {
  test.each([
    ['"A title"', 'A title'],
    ["'A title'", 'A title'],
    ["'It is: so'", '"It is: so"'],
    ["'He said \"no\": so'", "'He said \"no\": so'"],
    ["'it''s so'", "it's so"],
    ['"112"', '"112"'],
    ['"true"', '"true"'],
    ['"no"', '"no"'],
    ['"12:30"', '"12:30"'],
    ["'2'", '"2"'],
    ['"a # b"', '"a # b"'],
    ['"@a"', '"@a"'],
    ['"so\\u00a0it is"', '"so\\u00a0it is"'],
    ['"a \\"b\\""', 'a "b"'],
    ['""', '""'],
    ['"  a"', '"  a"'],
    ['"a, b"', 'a, b'],
    ['1984', '"1984"'],
    ['true', '"true"'],
    ['1e3', '1e3'],
    ['0.10', '0.10'],
    ['"a\n  b"', '"a\n  b"'],
  ])('%s becomes %s', (before, after) => expect(source(`type: report\ntitle: ${before} # c\n`)).toBe(`type: report\ntitle: ${after} # c\n`));

  test('stay between braces where a comma or a bracket needs them', () => {
    expect(source('type: report\nauthor: [{ literal: "A, B" }, { literal: \'C [D]\' }, { literal: "E" }]\n')).toBe('type: report\nauthor: [{ literal: "A, B" }, { literal: "C [D]" }, { literal: E }]\n');
  });

  test('stay in what is written as JSON, and around a year where a date can be a number', () => {
    for (const text of ['{"type": "report", "title": "A"}\n', 'type: report\nissued: 2019\n']) expect(source(text)).toBe(text);
  });
});

describe('spaces at the ends of lines', () => {
  test('go, but for those in texts of several lines', () => {
    expect(source('type: report  \ntitle: A\t# c \n   \nlanguage: en \nnote: |  \n  a  \n   \n  b \n# end \n')).toBe('type: report\ntitle: A\t# c\n\nlanguage: en\nnote: |  \n  a  \n   \n  b \n# end\n');
    expect(source('type: report\ntitle: "a  \n  b"\n')).toBe('type: report\ntitle: "a  \n  b"\n');
  });

  test('go in Markdown where they mean nothing: one alone, and on a blank line', () => {
    expect(entry('title: T\n', 'One \ntwo  \nthree\t\nfour\\ \nfive\n  \n```\ncode \n```\n\n    more \n')).toBe('---\ntitle: T\n---\nOne\ntwo  \nthree\t\nfour\\ \nfive\n\n```\ncode \n```\n\n    more \n');
  });
});

describe('letters', () => {
  test('and their accents become one sign, but not in addresses, and never a sign that means something', () => {
    const cafe = 'cafe\u0301';
    expect(source(`type: report\ntitle: ${cafe}\nURL: https://example.org/${cafe}\n`)).toBe(`type: report\ntitle: caf\u00e9\nURL: https://example.org/${cafe}\n`);
    expect(entry('title: T\n', `${cafe} \u1fefx\u1fef\n`)).toBe(`---\ntitle: T\n---\n${cafe} \u1fefx\u1fef\n`);
    expect(entry('title: T\n', `${cafe}\n`)).toBe('---\ntitle: T\n---\ncaf\u00e9\n');
  });
});

describe('a file', () => {
  test('keeps its byte-order mark and its line ends', () => expect(source('\uFEFFtitle: "A" \r\ntype: report\r\n')).toBe('\uFEFFtype: report\r\ntitle: A\r\n'));

  test('keeps that it has no line end', () => expect(source('title: A\ntype: report')).toBe('type: report\ntitle: A'));

  test.each([
    ['YAML that breaks off', 'sources/a.yml', 'title: A: b \ntype: report\n'],
    ['a key that stands twice', 'sources/a.yml', 'title: A\ntitle: B\n'],
    ['a word that refers to another place', 'sources/a.yml', 'title: &a A \n'],
    ['front matter without an end', 'entries/a.md', '---\ntitle: "A"\n'],
    ['JSON with a comma too many', 'places.geojson', '{"features": [],}\n'],
    ['lines that end in different ways', 'sources/a.yml', 'title: "A"\r\ntype: report\n'],
    ['a second document', 'sources/a.yml', 'title: "A"\n---\ntype: report\n'],
  ])('is left as it is where it has %s', (_, path, text) => expect(mend(path, text)).toHaveProperty('refused'));

  test('is mended though something in it is missing or wrong', () => expect(source('title: "A"\ntype: reprot\n')).toBe('type: reprot\ntitle: A\n'));

  test.each(['README.md', 'LICENSE', 'media/a.png', 'published.ids', 'notes.txt'])('is not looked at where it is %s', (path) => expect(mend(path, 'a: "b" \n')).toBeNull());

  test('tells what was mended, and how often', () => expect(mend('sources/a.yml', "title: 'A' \ntype: report \nnote: 7\n")).toMatchObject({ mended: { order: 1, quotes: 1, spaces: 2, texts: 1 } }));
});
