import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { differencesBetween, type Comparison } from './comparability.ts';
import { unknownSpan } from './spans.ts';

const comparison: Comparison = {
  zone: 'America/Halifax',
  wholesOf: {
    actor: new Map([['pilots', ['port']], ['port', ['state']], ['state', []], ['crew', []]]),
    place: new Map([['quay', ['harbour']], ['harbour', ['coast']], ['coast', []], ['rock', []]]),
  },
};

interface Told {
  readonly figures?: readonly Partial<Figure>[];
  readonly actor?: string;
  readonly place?: string;
  readonly covers?: string;
}

function claimOf({ figures = [], actor, place, covers = 'unknown' }: Told): Claim {
  const parsed = parseEdtf(covers, comparison.zone);
  if (!('span' in parsed)) throw new Error(covers);
  const none = { value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
  return {
    id: 'a', statement: 'A.', chain: [{ kind: 'actor', actor: 'port', seen: true }], side: null, about: { actor: actor ?? null, place: place ?? null },
    covers: parsed.span, figures: figures.map((figure) => ({ ...none, metric: 'boats', value: 3, ...figure })),
    answers: [], cites: [], status: 'unverified', grade: null, relations: [], origins: [],
  };
}

/** In what two claims differ: `place: quay ≠ rock`, with a question mark where it is not sure. */
const between = (a: Told, b: Told): string[] =>
  differencesBetween(claimOf(a), claimOf(b), comparison).map(({ in: what, here, there, isSure }) => `${what}: ${here ?? '∅'} ≠ ${there ?? '∅'}${isSure ? '' : '?'}`);

const boats = [{ metric: 'boats' }];

describe('two claims with figures', () => {
  it('cannot be compared where they count different things', () => {
    expect(between({ figures: boats }, { figures: [{ metric: 'calls' }] })).toEqual(['metric: boats ≠ calls']);
    expect(between({ figures: [{ metric: 'boats' }, { metric: 'ships' }, { metric: 'boats' }] }, { figures: [{ metric: 'calls' }] })).toEqual(['metric: boats and ships ≠ calls']);
    expect(between({ figures: [{ metric: 'boats' }, { metric: 'calls' }] }, { figures: [{ metric: 'calls' }] })).toEqual([]);
  });

  it('cannot be compared where they count at different rates', () => {
    expect(between({ figures: [{ per: 'day' }] }, { figures: [{ per: 'week' }] })).toEqual(['per: boats per day ≠ boats per week']);
    expect(between({ figures: [{ per: 'day' }] }, { figures: boats })).toEqual(['per: boats per day ≠ boats in total']);
    expect(between({ figures: [{ per: 'day' }, { metric: 'calls' }] }, { figures: [{ per: 'week' }, { metric: 'calls' }] })).toEqual([]);
  });

  it('can be compared where one is a total of one day and the other a figure per day', () => {
    const day = { figures: boats, covers: '2019-11-03' };
    expect(between(day, { figures: [{ per: 'day' }], covers: '2019-11-01/2019-11-05' })).toEqual([]);
    expect(between({ figures: [{ per: 'day' }] }, day)).toEqual([]);
    expect(between({ ...day, covers: '2019-11' }, { figures: [{ per: 'day' }] })).toEqual(['per: boats in total ≠ boats per day']);
    expect(between(day, { figures: [{ per: 'week' }] })).toEqual(['per: boats in total ≠ boats per week']);
  });

  it('cannot be compared where they count others, or elsewhere, and a part is not the whole', () => {
    expect(between({ figures: boats, actor: 'port' }, { figures: boats, actor: 'crew' })).toEqual(['actor: port ≠ crew']);
    expect(between({ figures: boats, actor: 'pilots' }, { figures: boats, actor: 'port' })).toEqual(['actor: pilots ≠ port']);
    expect(between({ figures: boats, place: 'quay' }, { figures: boats, place: 'harbour' })).toEqual(['place: quay ≠ harbour']);
    expect(between({ figures: boats, actor: 'crew', place: 'rock' }, { figures: boats, actor: 'port', place: 'quay' })).toEqual(['actor: crew ≠ port', 'place: rock ≠ quay']);
  });

  it('may not be comparable where one names a place and the other none, if it says whom it counts', () => {
    expect(between({ figures: boats, actor: 'crew', place: 'rock' }, { figures: boats, actor: 'crew' })).toEqual(['place: rock ≠ ∅?']);
    expect(between({ figures: boats, actor: 'crew' }, { figures: boats, place: 'rock' })).toEqual(['place: ∅ ≠ rock?']);
    expect(between({ figures: boats, place: 'rock' }, { figures: boats })).toEqual([]);
    expect(between({ figures: boats, actor: 'crew' }, { figures: boats, actor: 'crew' })).toEqual([]);
    expect(between({ figures: boats, actor: 'crew', place: 'rock' }, { figures: boats, place: 'rock' })).toEqual([]);
  });
});

describe('two claims of which one has no figure', () => {
  it('cannot be compared where they are about different places', () => {
    expect(between({ place: 'quay' }, { place: 'rock' })).toEqual(['place: quay ≠ rock']);
    expect(between({ place: 'quay', figures: boats }, { place: 'rock' })).toEqual(['place: quay ≠ rock']);
  });

  it('can be compared where one place is a part of the other over any number of steps', () => {
    expect(between({ place: 'quay' }, { place: 'coast' })).toEqual([]);
    expect(between({ place: 'coast' }, { place: 'quay' })).toEqual([]);
    expect(between({ place: 'rock' }, { place: 'coast' })).toEqual(['place: rock ≠ coast']);
  });

  it('can be compared where they speak of several at one place', () => {
    expect(between({ actor: 'crew', place: 'quay' }, { actor: 'port', place: 'harbour' })).toEqual([]);
  });

  it('cannot be compared where they are about different actors and do not both name a place', () => {
    expect(between({ actor: 'crew' }, { actor: 'port' })).toEqual(['actor: crew ≠ port']);
    expect(between({ actor: 'crew', place: 'quay' }, { actor: 'port' })).toEqual(['actor: crew ≠ port']);
    expect(between({ actor: 'pilots' }, { actor: 'state' })).toEqual([]);
  });
});

describe('two claims', () => {
  it('cannot be compared where they cover times apart', () => {
    expect(between({ covers: '2019-11-02' }, { covers: '2019-11-03' })).toEqual(['time: 2019-11-02 ≠ 2019-11-03']);
    expect(between({ covers: '2019-11-02T23:59' }, { covers: '2019-11-03/..' })).toEqual(['time: 2019-11-02T23:59 ≠ 2019-11-03/..']);
    expect(between({ covers: '2019-12' }, { covers: '2019-11-0X' })).toEqual(['time: 2019-12 ≠ 2019-11-0X']);
    expect(between({ figures: boats, covers: '2019' }, { figures: boats, covers: '2020' })).toEqual(['time: 2019 ≠ 2020']);
  });

  it.each([['2019-11-02', '2019-11-03?'], ['2019-11-02~', '2019-11-03'], ['2019-11-01/2019-11-02%', '2019-11-03'], ['unknown', '2019-11-03'], ['2019-11-02', '2019-11'], ['2019-11-02/2019-11-03', '2019-11-03/2019-11-04'], ['2019-11-02/..', '2019-11-05']])(
    'can be compared where the times may meet: %s and %s',
    (one, other) => expect([between({ covers: one }, { covers: other }), between({ covers: other }, { covers: one })]).toEqual([[], []]),
  );

  it('are not told apart by an actor or a place of which nothing is known', () => {
    expect(between({ figures: boats, actor: 'crew', place: 'unread' }, { figures: boats, actor: 'unread', place: 'rock' })).toEqual([]);
  });

  it('differ from one another in the same, whichever comes first, and no claim from itself', () => {
    const told = fc.record(
      {
        figures: fc.array(fc.record({ metric: fc.constantFrom('boats', 'calls'), per: fc.constantFrom('day' as const, 'week' as const, null) }), { maxLength: 2 }),
        actor: fc.constantFrom('pilots', 'port', 'crew', 'unread'),
        place: fc.constantFrom('quay', 'harbour', 'rock'),
        covers: fc.constantFrom('unknown', '2019-11-02', '2019-11-03', '2019-11', '2019-11-02~'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(told, told, (a, b) => {
        const turned = between(b, a).map((line) => line.replace(/^(\w+): (.+) ≠ (.+?)(\??)$/, '$1: $3 ≠ $2$4'));
        expect(between(a, b)).toEqual(turned);
        expect(between(a, a)).toEqual([]);
      }),
      {
        examples: [
          [
            { figures: [{ metric: 'calls', per: 'week' }, { metric: 'boats', per: 'week' }] },
            { figures: [{ metric: 'boats', per: 'day' }, { metric: 'calls', per: 'day' }] },
          ],
        ],
      },
    );
  });

  it('say nothing at all, and differ in nothing', () => {
    expect(differencesBetween(claimOf({}), { ...claimOf({}), covers: unknownSpan }, comparison)).toEqual([]);
  });
});
