import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../compose/content-files.ts';
import { compile } from '../compile.ts';
import type { SourceText } from '../model/source-text.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import type { Draft } from './draft.ts';
import { ImportSession, type ImportOptions, type Taken } from './import-session.ts';

const content: SourceText[] = contentFiles(smallRecord({ entries: { one: { claims: [smallClaim('claim')] } } }));
const there = { entry: ['one', 'renamed'], source: ['log'], place: ['quay', 'rock'], actor: ['master', 'pilot', 'captain', 'wire'], question: [], gone: [] };
const begin = (options: ImportOptions = {}): ImportSession => new ImportSession(content, there, options);

const claim = { id: 'claim', statement: 'It is so.', chain: [{ actor: 'master' }], cites: [{ source: 'log' }] };
const entry = (id: string | null, more: object = {}, body = ''): Draft => ({ kind: 'entry', id, front: { title: 'Two', occurred: 'unknown', reported: '2019-11-03', summary: 'S.', claims: [claim], ...more } as never, body });
const source = (id: string | null, more: object = {}): Draft => ({ kind: 'source', id, data: { type: 'report', title: 'T', ...more } as never });
const place = (id: string | null, more: object = {}, coordinates: number[] | null = null): Draft => ({
  kind: 'place',
  id,
  feature: { type: 'Feature', geometry: coordinates === null ? null : { type: 'Point', coordinates }, properties: { name: 'New Quay', kind: 'other', ...more } } as never,
});
const outcome = (taken: Taken): unknown => ('leftOut' in taken ? taken.leftOut : [taken.id, ...taken.blanks.map(({ code, line }) => `${code}:${line}`)]);

describe('what is taken into a content', () => {
  test('has the id that it has, or one made of its title, date and kind', () => {
    const session = begin();
    expect([entry('two'), entry(null), entry(null), entry(null, { title: 'Три човни', reported: '2019-1X' }), source(null, { 'container-title': 'The Wire', issued: '2019' }), place(null)].map((draft) => outcome(session.take(draft)))).toEqual([
      ['two'], ['two-2019-11-03'], ['two-2019-11-03-2'], ['tri-chovni-2019'], ['the-wire-t-2019'], ['new-quay'],
    ]);
  });

  test.each([
    ['an id that the content has', entry('one'), ['the content has the entry “one” already']],
    ['a former id of an entry', entry('renamed'), ['the content has the entry “renamed” already']],
    ['an id made that the content has', place(null, { name: 'Quay' }), ['the content has the place “quay” already; where this is another one, give it an id']],
    ['a path for an id', source('../../x'), ['“../../x” cannot be its id: “.” is not allowed in it']],
    ['a device of Windows for an id', source('con'), [expect.stringContaining('Windows')]],
    ['no name', place('a', { name: undefined }), ['it has no name']],
    ['nothing to say', entry('a', { title: undefined, summary: undefined, claims: [{ id: 'claim' }] }), ['it says nothing that an entry could be made of']],
    ['nothing that an id could be made of', entry(null, { title: '!', summary: '?' }), ['no id can be made: give it one, or a title']],
    ['an actor that there is none of', entry('a', { claims: [{ ...claim, chain: [{ actor: 'maste' }] }] }), [expect.stringMatching(/no actor “maste”.*master/)]],
    ['a date that is none', entry('a', { occurred: '3/11/2019' }), [expect.stringContaining('“3/11/2019”')]],
    ['a date that no calendar has', entry('a', { occurred: '2019-02-30' }), [expect.stringContaining('2019-02-30')]],
    ['a sign that no page can carry', entry('a', { title: 'a\u0000b' }), [expect.stringContaining('U+0000')]],
    ['a sign in its text that no page can carry', entry('a', {}, 'a\u000Bb'), [expect.stringContaining('U+000B')]],
    ['a citation of nothing in its text', entry('a', {}, 'Text [@nobody].'), [expect.stringContaining('nobody')]],
    ['a place off the globe', place('a', {}, [200, 0]), [expect.stringContaining('200')]],
    ['a key that there is none of', source('a', { colour: 'red' }), [expect.stringContaining('colour')]],
    ['a place within itself', place('a', { within: 'a' }), [expect.stringMatching(/no place “a”/)]],
  ])('is not what has %s', (_, draft, reasons) => {
    expect(outcome(begin().take(draft))).toEqual(reasons);
  });

  test('is each id once in a run', () => {
    const session = begin();
    session.take(entry('two'));
    expect(outcome(session.take(entry('two')))).toEqual(['another entry of this file has the id “two”']);
  });

  test('comes back under an id that was published and is gone, and takes none by chance', () => {
    const session = new ImportSession(content, { ...there, gone: ['gone', 'two-2019-11-03', 'three-2019-11-03-2'] });
    expect([entry('gone'), entry(null), entry(null, { title: 'Three' }), entry(null, { title: 'Three' })].map((draft) => outcome(session.take(draft)))).toEqual([
      ['gone'],
      ['“two-2019-11-03” was published once, and is gone; where this is the same, give it that id, and otherwise another one'],
      ['three-2019-11-03'],
      ['three-2019-11-03-3'],
    ]);
  });

  test('has former ids that nothing else has or takes later', () => {
    const session = begin();
    expect(outcome(session.take(entry('two', { formerly: ['old'] })))).toEqual(['two']);
    expect(outcome(session.take(entry('old')))).toEqual(['another entry of this file has the id “old”']);
    expect(outcome(session.take(entry('three', { formerly: ['old'] })))).toEqual(['its former id “old” is that of another entry, or was']);
    expect(outcome(session.take(entry('three', { formerly: ['one'] })))).toEqual(['its former id “one” is that of another entry, or was']);
  });

  test('may lack what a person can fill in, which is told with its place in the new file', () => {
    expect(outcome(begin().take(entry('a', { summary: undefined, claims: [{ id: 'claim' }] })))).toEqual(['a', 'value-empty:5', 'value-empty:8', 'value-empty:10', 'value-empty:12']);
    expect(outcome(begin().take(entry('a', { media: [{ file: 'none.png', alt: 'x', credit: 'c', licence: 'CC0-1.0' }] })))).toEqual(['a', 'media-missing:14']);
  });

  test('may refer to what the same file brought, or brings later', () => {
    const session = begin({ expected: { source: new Set(['later']) } });
    expect(outcome(session.take(entry('a', { claims: [{ ...claim, cites: [{ source: 'later' }] }] })))).toEqual(['a']);
    session.take(source('earlier'));
    expect(outcome(session.take(source('b', { 'derived-from': ['earlier'] })))).toEqual(['b']);
    expect(outcome(begin().take(source('b', { 'derived-from': ['later'] })))).toEqual([expect.stringContaining('later')]);
  });

  test('may not lead back to itself over others of the file', () => {
    const session = begin({ expected: { source: new Set(['a', 'b']), place: new Set(['c']) } });
    session.take(source('a', { 'derived-from': ['b'] }));
    expect(outcome(session.take(source('b', { 'derived-from': ['a'] })))).toEqual(['it would lead back to itself: b → a → b']);
    expect(outcome(session.take(place('c', { within: 'c' })))).toEqual([expect.stringMatching(/c → c/)]);
  });

  test('comes with its translations, or not at all', () => {
    const translated = (language: string, text = '---\ntitle: T\nsummary: S\n---\n'): Draft => ({ ...entry('a'), translations: [{ path: `entries/a.${language}.md`, text }] }) as Draft;
    expect(begin().take(translated('uk'))).toMatchObject({ files: [{ path: 'entries/a.md' }, { path: 'entries/a.uk.md' }] });
    expect(outcome(begin().take(translated('../../x')))).toEqual([expect.stringContaining('its translation entries/a.../../x.md')]);
    expect(outcome(begin().take(translated('en')))).toEqual([expect.stringContaining('its translation entries/a.en.md')]);
    expect(outcome(begin().take(translated('uk', '---\ntitle: [T\n---\n')))).toEqual([expect.stringContaining('its translation entries/a.uk.md')]);
  });

  test('stands as a new file that the whole content accepts', () => {
    const session = begin();
    const files = [entry('two', {}, '# Head\r\n\r\nText [@log].'), source('new', { title: '- a: [b' })].flatMap((draft) => {
      const taken = session.take(draft);
      return 'files' in taken ? taken.files : [];
    });
    expect(files).toHaveLength(2);
    expect(compile([...content, ...files]).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is never more than left out, whatever is in it', () => {
    const session = begin();
    fc.assert(
      fc.property(fc.constantFrom('entry', 'place', 'source'), fc.option(fc.string()), fc.dictionary(fc.constantFrom('title', 'name', 'summary', 'claims', 'within', 'formerly', 'derived-from', 'issued', 'reported', 'names', 'kind', 'type', 'media'), fc.jsonValue({ maxDepth: 3 })), (kind, id, data) => {
        const draft = kind === 'entry' ? entry(id, data) : kind === 'place' ? place(id, data) : source(id, data as object);
        const taken = session.take(draft);
        if ('files' in taken) expect(taken.files.every(({ path }) => /^(?:entries|sources)\/[a-z0-9-]+\.(?:md|yml)$/.test(path))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('is no second site', () => {
    expect(outcome(begin().take({ kind: 'site', id: null, text: '' }))).toEqual(['site.yml is there already']);
  });
});
