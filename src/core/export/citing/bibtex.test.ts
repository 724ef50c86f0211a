import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSource, spanOf, unnamed } from '../../testing/sample-source.ts';
import type { Source } from '../../model/source.ts';
import { bibtexRecord } from './bibtex.ts';
import { bibtexNames } from './bibtex-names.ts';
import { texOf } from './bibtex-text.ts';
import { citedSource } from './cited-item.ts';

const reading = { zone: 'Europe/Kyiv', locale: 'en' };
const record = (more: Partial<Source> = {}) => bibtexRecord(citedSource({ ...sampleSource, ...more }), reading);

/** What a record says in a field, without the braces round it. */
const field = (name: string, more: Partial<Source> = {}): string | undefined => new RegExp(`^  ${name} = \\{?(.*?)\\}?,$`, 'm').exec(record(more))?.[1];

describe('a text in TeX', () => {
  test('keeps letters of any script, and escapes what TeX would act on', () => {
    expect(texOf('Бахмут: 100 % & $5 #1 a_b {c} x^2 ~ \\end')).toBe('Бахмут: 100 \\% \\& \\$5 \\#1 a\\_b \\{c\\} x\\textasciicircum{}2 \\textasciitilde{} \\textbackslash{}end');
  });

  test('keeps apart what TeX draws together', () => {
    expect(texOf('a--b ``c\'\' <<d>> ?`')).toBe('a-{}-b `{}`c\'{}\' <{}<d>{}> ?{}`');
  });

  test('is one line with balanced braces, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tex = texOf(text);
        const braces = tex.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
        const depths = braces.map((_, index) => braces.slice(0, index + 1).reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0));
        expect([Math.min(0, ...depths), depths.at(-1) ?? 0]).toEqual([0, 0]);
        expect(tex).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      }),
    );
  });
});

describe('names in BibTeX', () => {
  test.each([
    { what: 'family and given name', name: { family: 'Резніков', given: 'Олексій' }, tex: 'Резніков, Олексій' },
    { what: 'a suffix', name: { family: 'Dana', given: 'Richard Henry', suffix: 'Jr.' }, tex: 'Dana, Jr., Richard Henry' },
    { what: 'a particle', name: { family: 'Velde', given: 'Willem', nonDroppingParticle: 'van de' }, tex: 'van de Velde, Willem' },
    { what: 'an office, which is not parted', name: { literal: 'Ministry of War and Peace, Press' }, tex: '{Ministry of War and Peace, Press}' },
    { what: 'a family name of small letters', name: { family: 'de la Cruz', given: 'A' }, tex: '{de la Cruz}, A' },
    { what: 'a name that says “and others”', name: { family: 'others', given: 'Jan and Piet' }, tex: '{others}, {Jan and Piet}' },
  ])('keep $what', ({ name, tex }) => expect(bibtexNames([{ ...unnamed, ...name }])).toBe(tex));

  test('are joined by “and”', () => {
    expect(bibtexNames([{ ...unnamed, family: 'A', given: 'B' }, { ...unnamed, literal: 'C' }])).toBe('A, B and {C}');
  });
});

describe('a record of BibTeX', () => {
  test('has the id for a key, a type, and fields of biblatex', () => {
    expect(record({ note: null })).toBe(
      [
        '@article{a,',
        '  entrysubtype = {newspaper},',
        '  author = {Dana, Jr., Richard Henry},',
        '  title = {{Light out, boxes adrift}},',
        '  journaltitle = {Harbour Gazette},',
        '  publisher = {{Gazette Printing House}},',
        '  date = {2019-11-03},',
        '  year = {2019},',
        '  month = nov,',
        '  url = {https://gazette.example.org/a?b=1&c=2},',
        '  urldate = {2019-11-05},',
        '  langid = {english},',
        '  language = {en},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('tells year and month only where they are sure, and the rest of a date in a field of its own and in words', () => {
    expect([field('year', { issued: spanOf('2023-02-26~') }), field('date', { issued: spanOf('2023-02-26~') })]).toEqual([undefined, '2023-02-26~']);
    const late = { issued: spanOf('2023-02-2X'), note: null };
    expect([field('date', late), field('year', late), field('edtf', late), field('note', late)]).toEqual(['2023-02', '2023', '2023-02-2X', 'Date: between 20 and 28 February 2023.']);
    expect(field('edtf')).toBeUndefined();
  });

  test('has archived copies and the note on the title in its note', () => {
    const archived = [{ url: 'https://archive.example.net/a_b', datetime: spanOf('2019-11-04'), digest: 'md5:00' }];
    expect(field('note', { archived, titleNote: 'Front page.' })).toBe('On the title: Front page. A note. Archived copy: https://archive.example.net/a\\_b (4 November 2019, md5:00).');
  });

  test('has an address as it is, but for what would end it', () => {
    expect(field('url', { url: 'https://e.example/a_b%20c~d#e{f}' })).toBe('https://e.example/a_b%20c~d#e%7Bf%7D');
  });
});
