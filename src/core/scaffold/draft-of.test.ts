import { describe, expect, test } from 'vitest';
import { contentFiles } from '../compose/content-files.ts';
import { compile } from '../compile.ts';
import { ImportSession } from '../import/import-session.ts';
import { namesIn } from '../import/names-in-content.ts';
import { reportColumns } from '../import/report-columns.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import { draftOf } from './draft-of.ts';
import { newFields, newKinds, type Answers, type NewKind } from './fields.ts';

const chronicle = smallRecord({ entries: { one: { claims: [smallClaim('claim')] } } });
const content = contentFiles(chronicle);
const ids = { entry: ['one'], source: ['log'], place: ['quay', 'rock'], actor: ['master', 'pilot', 'captain', 'wire'], question: [], gone: [] };

function made(kind: NewKind, answers: Answers, id: string | null = null) {
  const read = draftOf(kind, id, answers, { find: namesIn(chronicle), today: '2020-02-29' });
  if ('refused' in read) throw new Error(read.refused.join());
  return new ImportSession(content, ids, { mayBeEmpty: true }).take(read.draft);
}

const textOf = (taken: ReturnType<typeof made>): string => ('leftOut' in taken ? taken.leftOut.join() : 'list' in taken ? taken.item : (taken.files[0]?.text ?? ''));

describe('what is made of answers', () => {
  test('is an entry with a first revision of today, things found by their names, and blanks for the rest', () => {
    expect(textOf(made('entry', { title: 'The boat is late', reported: '2019-11-03', actor: 'The master', places: 'The rock; quay' }))).toBe(
      [
        '---',
        'title: The boat is late',
        'occurred: # when what it tells is said to have happened: a date such as 2024-01-12, or unknown',
        'reported: 2019-11-03',
        'summary: # one sentence for lists',
        'places: [rock, quay]',
        'claims:',
        '  - id: claim',
        "    statement: # what is claimed, in a sentence of the editors' own",
        '    chain:',
        '      - { actor: master }',
        '    cites:',
        '      - source: # id of the source that was read',
        'revisions:',
        '  - { date: 2020-02-29, kind: published, note: First published. }',
        '---',
        '',
      ].join('\n'),
    );
  });

  test('is a source with the host of its address where no paper was named, and authors by their names', () => {
    expect(textOf(made('source', { url: 'https://www.Example.org/a', title: 'A', type: 'webpage', author: 'Doe, Jo; The Office' }))).toBe(
      ['type: webpage', 'title: A', 'author:', '  - { family: Doe, given: Jo }', '  - { literal: The Office }', 'container-title: example.org', 'URL: https://www.Example.org/a', ''].join('\n'),
    );
  });

  test('is a place, an actor and a question at the end of their lists', () => {
    expect(JSON.parse(textOf(made('place', { name: 'New quay', kind: 'other', longitude: '-63.5', latitude: '44.6', origin: 'A chart.', within: 'The quay' })))).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-63.5, 44.6] },
      properties: { id: 'new-quay', name: 'New quay', kind: 'other', source: 'A chart.', within: 'quay' },
    });
    expect(textOf(made('actor', { name: 'Марія Коваль', kind: 'person', side: 'Port', 'member-of': 'The wire' }))).toBe('- id: mariya-koval\n  name: Марія Коваль\n  kind: person\n  side: port\n  member-of: [wire]\n');
    expect(textOf(made('question', { question: 'Who lit it?', options: 'The keeper; The pilot', 'about-place': 'The rock' }))).toBe(
      ['- id: who-lit-it', '  question: Who lit it?', '  about: { place: rock }', '  options:', '    - { id: the-keeper, name: The keeper }', '    - { id: the-pilot, name: The pilot }', ''].join('\n'),
    );
  });

  test.each(newKinds)('is, of nothing but an id, a new %s with blanks that the check finds, and with nothing wrong', (kind) => {
    const taken = made(kind, {}, 'new-one');
    expect(taken).not.toHaveProperty('leftOut');
    expect('blanks' in taken ? taken.blanks.map(({ code }) => code) : []).toContain('value-empty');
  });

  test('is nothing where an answer is wrong', () => {
    expect(made('entry', { title: 'A', reported: '2019-02-30' })).toHaveProperty('leftOut');
    expect(made('actor', { name: 'A', kind: 'person', side: 'moon' })).toHaveProperty('leftOut');
  });

  test('passes the check when its blanks are filled in', () => {
    const taken = made('entry', { title: 'A', reported: '2019-11-03', occurred: 'unknown', summary: 'S.', statement: 'So.', actor: 'master', source: 'log' });
    const { problems } = compile([...content, ...('files' in taken ? taken.files : [])]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is asked for', () => {
  test('has a name of its own within its kind, and an entry’s are columns of reports', () => {
    for (const kind of newKinds) expect(new Set(newFields[kind].map(({ name }) => name)).size).toBe(newFields[kind].length);
    expect(newFields.entry.map(({ name }) => name).filter((name) => !Object.hasOwn(reportColumns, name))).toEqual([]);
  });
});
