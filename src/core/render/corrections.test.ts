import { describe, expect, it } from 'vitest';
import { sampleChronicle, spanOf } from '../layout/testing/sample-chronicle.ts';
import type { Entry } from '../model/entry.ts';
import { correctionsOf } from './corrections.ts';

type Revision = Entry['revisions'][number];

const revised = (id: string, revisions: readonly (readonly [string, Revision['kind'], string?])[], withdrawn: readonly [string, string] | null = null): Entry => {
  const [entry] = sampleChronicle([{ id }]).entries;
  if (entry === undefined) throw new Error('No entry.');
  return {
    ...entry,
    revisions: revisions.map(([date, kind, note]) => ({ date: spanOf(date), kind, note: note ?? null })),
    withdrawn: withdrawn === null ? null : { date: spanOf(withdrawn[0]), reason: withdrawn[1] },
  };
};

const told = (...entries: Entry[]): string[] => correctionsOf({ entries }).map(({ entry, kind, date, notes }) => [entry.id, date.text, kind, ...notes].join(' | '));

describe('corrections', () => {
  it('are what came after the first publication, the newest first', () => {
    expect(told(revised('b', [['2024-01-01', 'published', 'First.'], ['2024-01-05', 'added', 'A source.'], ['2024-02-01', 'corrected', 'The day.']]), revised('a', [['2024-01-09', 'published'], ['2024-01-20', 'clarified']]))).toEqual([
      'b | 2024-02-01 | corrected | The day.',
      'a | 2024-01-20 | clarified',
      'b | 2024-01-05 | added | A source.',
    ]);
  });

  it('of one date are in the order of the entries, and of one entry the later first', () => {
    expect(told(revised('b', [['2024-01-05', 'added', 'One.'], ['2024-01-05', 'added', 'Two.']]), revised('a', [['2024-01-05', 'corrected']]))).toEqual([
      'a | 2024-01-05 | corrected',
      'b | 2024-01-05 | added | Two.',
      'b | 2024-01-05 | added | One.',
    ]);
  });

  it('stand in the order of their dates, however much those leave open', () => {
    expect(told(revised('a', [['2024-02', 'added'], ['2024-02-03?', 'clarified'], ['../2024-03-01', 'corrected']]))).toEqual(['a | ../2024-03-01 | corrected', 'a | 2024-02-03? | clarified', 'a | 2024-02 | added']);
  });

  it('tell of what was withdrawn once, and why', () => {
    expect(told(revised('a', [['2024-01-01', 'published'], ['2024-01-05', 'withdrawn', 'A drill.']], ['2024-01-05', 'The paper took it back.']))).toEqual(['a | 2024-01-05 | withdrawn | A drill. | The paper took it back.']);
    expect(told(revised('a', [['2024-01-05', 'withdrawn', 'A drill.']], ['2024-01-05', 'A drill.']))).toEqual(['a | 2024-01-05 | withdrawn | A drill.']);
    expect(told(revised('a', [['2024-01-01', 'published']], ['2024-01-07', 'A drill.']))).toEqual(['a | 2024-01-07 | withdrawn | A drill.']);
    expect(told(revised('a', [['2024-01-05', 'withdrawn', 'One claim.'], ['2024-01-09', 'withdrawn']], ['2024-01-09', 'A drill.']))).toEqual(['a | 2024-01-09 | withdrawn | A drill.', 'a | 2024-01-05 | withdrawn | One claim.']);
  });

  it('keep their keys when others come after them', () => {
    const first = [['2024-01-05', 'added', 'One.'], ['2024-01-05', 'added', 'Two.'], ['2024-01-05', 'corrected']] as const;
    const keys = (...entries: Entry[]) => correctionsOf({ entries }).map(({ key }) => key);
    expect(keys(revised('a', first))).toEqual(['2024-01-05 corrected 1', '2024-01-05 added 2', '2024-01-05 added 1']);
    expect(keys(revised('a', [...first, ['2024-01-05', 'added', 'Three.']])).sort()).toEqual([...keys(revised('a', first)), '2024-01-05 added 3'].sort());
  });
});
