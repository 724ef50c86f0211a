import { describe, expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';

const item = { url: 'https://copy.example/2', datetime: '2026-11-23T06:00:00Z' };
const block = '  - url: "https://copy.example/2"\n    datetime: "2026-11-23T06:00:00Z"\n';

describe('an item is added', () => {
  test('in a list of its own at the end, where there is none', () => {
    expect(addToList('title: A page # the title\n', 'archived', item)).toBe(`title: A page # the title\narchived:\n${block}`);
    expect(addToList('title: A page', 'archived', item)).toBe(`title: A page\narchived:\n${block}`);
  });

  test('behind the last item of a list in lines, before what follows, and every comment stays', () => {
    const before = 'archived: # copies\n  - url: https://copy.example/1 # the first\n    datetime: 2020\n\n# What it is.\ntype: webpage\n';
    expect(addToList(before, 'archived', item)).toBe(`archived: # copies\n  - url: https://copy.example/1 # the first\n    datetime: 2020\n${block}\n# What it is.\ntype: webpage\n`);
  });

  test('as far in as the others, also at the margin and without an end of the last line', () => {
    expect(addToList('archived:\n- url: a\n  datetime: 2020', 'archived', item)).toBe('archived:\n- url: a\n  datetime: 2020\n- url: "https://copy.example/2"\n  datetime: "2026-11-23T06:00:00Z"\n');
  });

  test('within brackets', () => {
    const added = '{ url: "https://copy.example/2", datetime: "2026-11-23T06:00:00Z" }';
    expect(addToList('archived: [{ url: a, datetime: 2020 }] # one\n', 'archived', item)).toBe(`archived: [{ url: a, datetime: 2020 }, ${added}] # one\n`);
    expect(addToList('archived: []\n', 'archived', item)).toBe(`archived: [${added}]\n`);
  });

  test('with the line ends of the file', () => {
    expect(addToList('type: webpage\r\n', 'archived', item)).toBe(`type: webpage\r\narchived:\r\n${block.replaceAll('\n', '\r\n')}`);
  });
});

test.each(['{ type: webpage }\n', 'archived: one\n', '- a\n', 'type: [\n', ''])('nothing is added to what is no such text: %j', (text) => {
  expect(addToList(text, 'archived', item)).toBeNull();
});
