import { expect, test } from 'vitest';
import { compile } from '../core/compile.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { newestDate } from './newest-date.ts';
import { packageName } from './package-name.ts';

const site = 'title: t\ndescription: d\nlanguage: en\ntime-zone: Europe/Lisbon\nlicence: CC0-1.0\nsides: [{ id: a, name: A }]\ntopics: []\nmetrics: []\n';
const chronicleOf = (source: string): Chronicle => compile([{ path: 'site.yml', text: site }, { path: 'sources/s.yml', text: `type: book\ntitle: s\n${source}` }]).chronicle as Chronicle;
const day = (text: string): number => Date.parse(text) / 1000;

test('content without a commit is as old as the newest date that it gives to the work on it, of which the beginning counts', () => {
  expect(newestDate(chronicleOf('issued: 2021-05\n'), null)).toBe(day('2021-04-30T23:00:00Z'));
  expect(newestDate(chronicleOf('issued: 2021\naccessed: 2022-01-02\n'), null)).toBe(day('2022-01-02T00:00:00Z'));
  const asked = { address: 'https://a.example/', kind: 'original', sources: [], entries: [], status: 'ok', reason: null, http: 200, movedTo: null, final: null, checked: '2023-03-04T05:06:07Z', since: null, failures: 0 } as const;
  expect(newestDate(chronicleOf('issued: 2021\n'), [asked])).toBe(day('2023-03-04T05:06:07Z'));
});

test('where it gives none, it is of the first day that a zip can state', () => {
  expect(newestDate(chronicleOf(''), null)).toBe(day('1980-01-01T00:00:00Z'));
});

test('a package is named by the title, in Latin letters, or as it is told', () => {
  expect(packageName(null, 'Гавань: ніч без світла')).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(packageName(null, '!')).toBe('snapshot');
  expect(packageName('my-record-2', 'x')).toBe('my-record-2');
  for (const name of ['a%b', '../a', 'A', 'con', 'a\nb', '']) expect(() => packageName(name, 'x')).toThrow('The name of a package cannot be');
});
