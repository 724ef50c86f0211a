import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rivalsOf } from './rivals.ts';
import { anyColumns, placeOf, sampleColumns, toldOf } from './testing/sample-columns.ts';

describe('the rivals of a report', () => {
  const { columns, vocabulary } = sampleColumns([
    { id: 'a', questions: ['how-many', 'who-holds-the-mill'] },
    { id: 'b', questions: ['how-many'] },
    { id: 'c' },
    { id: 'd', questions: ['how-many'] },
    { id: 'e', questions: ['who-holds-the-mill'] },
  ]);
  const rivals = (id: string) =>
    rivalsOf(columns, columns.ids.indexOf(id)).map(({ question, reports }) => [vocabulary.question[question]?.id, reports.map((report) => columns.ids[report])]);

  test('are the others that answer the same question, in the order of reports', () => {
    expect(rivals('b')).toEqual([['how-many', ['a', 'd']]]);
  });

  test('stand by question, where it answers several', () => {
    expect(rivals('a')).toEqual([
      ['how-many', ['b', 'd']],
      ['who-holds-the-mill', ['e']],
    ]);
  });

  test('are none where it answers nothing, or it alone does', () => {
    expect(rivals('c')).toEqual([]);
    const alone = sampleColumns([{ questions: ['how-many'] }, {}]);
    expect(rivalsOf(alone.columns, 0)).toEqual([]);
  });
});

test('two reports are rivals, from either end, when they answer one question', () => {
  fc.assert(
    fc.property(anyColumns, ({ columns, vocabulary, rows }) => {
      const pairs = rows.flatMap((_, report) => rivalsOf(columns, report).flatMap(({ question, reports }) => reports.map((other) => [question, report, other].join())));
      const expected = rows.flatMap((row, report) =>
        rows.flatMap((otherRow, other) =>
          toldOf(row, 'question').flatMap((id) => (other !== report && toldOf(otherRow, 'question').includes(id) ? [[placeOf(vocabulary, 'question', id), report, other].join()] : [])),
        ),
      );
      expect(pairs.sort()).toEqual(expected.sort());
    }),
  );
});
