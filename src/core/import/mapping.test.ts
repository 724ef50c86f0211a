import { describe, expect, test } from 'vitest';
import { mapRow, noMapping, readMapping } from './mapping.ts';
import { reportColumns } from './report-columns.ts';

const columns = Object.keys(reportColumns);
const read = (text: string) => readMapping('map.yml', text, columns);
const faultsOf = (text: string) => {
  const found = read(text);
  return 'problems' in found ? found.problems.map(({ code, file, line, column, message }) => `${file}:${line}:${column} ${code} ${message}`) : [];
};

describe('a mapping file', () => {
  test('names columns, defaults, what is left out, the separator and the order of dates', () => {
    expect(read('columns: { title: Headline, actor: who.name }\ndefaults: { occurred: unknown }\nleave-out: [Row]\nseparator: "|"\ndates: day-month-year\n')).toEqual({
      mapping: { columns: { title: 'Headline', actor: 'who.name' }, defaults: { occurred: 'unknown' }, leaveOut: ['Row'], separator: '|', dates: 'day-month-year' },
    });
  });

  test('may leave out each of them', () => {
    expect(read('separator: ","\n')).toEqual({ mapping: { ...noMapping, separator: ',' } });
  });

  test.each([
    ['a column of ours that there is none of', 'columns:\n  titel: Headline\n', /^map\.yml:2:3 key-unknown .*titel/],
    ['a key that there is none of', 'column: { title: a }\n', /^map\.yml:1:1 key-unknown .*column/],
    ['an order of dates that there is none of', 'columns: { title: a }\ndates: day-month\n', /^map\.yml:2:8 /],
    ['a column that is a list', 'columns: { title: [a, b] }\n', /^map\.yml:1:19 value-type /],
    ['YAML that cannot be read', 'columns: { title: a\ndates: x\n', /^map\.yml:\d:\d+ yaml-/],
    ['nothing in it', '', /^map\.yml:1:1 /],
    ['a list', '- a\n', /^map\.yml:1:1 value-type /],
  ])('is refused with %s, with line and column', (_, text, fault) => {
    expect(faultsOf(text)[0]).toMatch(fault);
  });
});

describe('a foreign row', () => {
  const mapping = { ...noMapping, columns: { title: 'Headline', actor: 'who.name', summary: 'a.b' }, defaults: { occurred: 'unknown', title: 'None' }, leaveOut: ['Row'] };

  test('is found by the names that the mapping gives, by paths, and by our own names', () => {
    const { row, unread } = mapRow({ Headline: ' x ', who: { name: 'A', age: 7 }, reported: '2019', 'a.b': 'c', Row: '1' }, columns, mapping);
    expect(row).toEqual({ title: 'x', actor: 'A', reported: '2019', summary: 'c', occurred: 'unknown' });
    expect(unread).toEqual([]);
  });

  test('has defaults where a cell is empty', () => {
    expect(mapRow({ Headline: '  ', occurred: '' }, columns, mapping).row).toEqual({ title: 'None', occurred: 'unknown' });
  });

  test('has numbers and truth values as texts, and lists as lists', () => {
    expect(mapRow({ value: 7.5, approximate: true, topics: ['a', '', 2, null] }, columns, noMapping).row).toEqual({ value: '7.5', approximate: 'true', topics: ['a', '2'] });
  });

  test('tells what nobody reads, and what is deeper than a column', () => {
    expect(mapRow({ other: 'x', empty: '', none: null, title: { en: 'x' }, Row: 1 }, columns, { ...noMapping, leaveOut: ['Row'] })).toEqual({ row: {}, unread: ['other', 'title'] });
  });

  test('does not take a column of theirs for ours, where the mapping says that it holds something else', () => {
    expect(mapRow({ title: 'their summary', head: 'x' }, columns, { ...noMapping, columns: { summary: 'title', title: 'head' } }).row).toEqual({ title: 'x', summary: 'their summary' });
    expect(mapRow({ title: 'their summary' }, columns, { ...noMapping, columns: { summary: 'title' } }).row).toEqual({ summary: 'their summary' });
  });

  test('holds nothing of what every object has', () => {
    expect(mapRow(JSON.parse('{"__proto__": {"title": "x"}}') as Record<string, unknown>, columns, { ...noMapping, columns: { title: 'constructor.name', summary: '__proto__.title' } }).row).toEqual({ summary: 'x' });
  });
});
