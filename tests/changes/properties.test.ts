import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKinds, type Change, type Changes, type EntryChanges, type ThingChanges } from '../../src/core/compare/changes.ts';
import { compareChronicles } from '../../src/core/compare/compare-chronicles.ts';
import { chronicleOf, harbour, isUnchanged } from './harbour.ts';
import { after, at, copyOf, leavesOf, listsOf, replaceAt, type Path, type Step } from './mutate.ts';

const good = chronicleOf(harbour);
const leaves = leavesOf(good);

const changesIn = (changes: Changes): Change[] => {
  const things = [...changes.entries.flatMap((entry) => [entry, ...entry.claims, ...entry.translations]), ...changes.sources, ...changes.actors, ...changes.places, ...changes.questions];
  return [...changes.site, ...things.flatMap((thing) => thing.changes)];
};
const knows = (list: readonly ThingChanges[], id: string): boolean => list.some((each) => each.id === id || each.formerId === id);

/** Whether a change is told of the thing in which a path leads, and of the claim. */
function tellsOf(changes: Changes, [kind, index, part, claim]: Path): boolean {
  if (kind === 'site') return changes.site.length > 0;
  const list = changes[kind as 'entries' | 'sources' | 'actors' | 'places' | 'questions'];
  const thing = at(good, [kind as string, index as number]) as { id: string; claims?: readonly { id: string }[] };
  if (!knows(list, thing.id)) return false;
  if (part !== 'claims') return true;
  return knows((list as readonly EntryChanges[]).find(({ id }) => id === thing.id)?.claims ?? [], thing.claims?.[claim as number]?.id ?? '');
}

describe('each part of a record that an editor writes', () => {
  it('is one of many', () => {
    expect(leaves.length).toBeGreaterThan(1000);
  });

  it('is told of where it changes, at the thing and at the claim in which it stands, in other words than before', () => {
    const silent = leaves.filter((path) => {
      const next = copyOf(good);
      replaceAt(next, path);
      const changes = compareChronicles(good, next);
      const sameWords = changesIn(changes).filter(({ before, after }) => before?.words === after?.words);
      return !tellsOf(changes, path) || sameWords.length > 0;
    });
    expect(silent.map((path) => path.join('.'))).toEqual([]);
  });

  it('is told of where an item of a list is gone', () => {
    const lists = listsOf(good).filter((path) => !['cites', 'origins', 'members'].includes(String(path.at(-1))));
    const silent = lists.filter((path) => {
      const next = copyOf(good);
      const list = at(next, path) as unknown[];
      const own = list.findIndex((each) => (each as { direction?: string } | null)?.direction !== 'from');
      if (own < 0) return false;
      list.splice(own, 1);
      return isUnchanged(compareChronicles(good, next));
    });
    expect(silent.map((path) => path.join('.'))).toEqual([]);
  });
});

const textOf = (path: Path): string => path.join('.');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('replace' as const), path: fc.constantFrom(...leaves.map(textOf)) }),
    fc.record({ does: fc.constant('take out' as const), path: fc.constantFrom(...listsOf(good).map(textOf)), index: fc.nat(5) }),
    fc.record({ does: fc.constantFrom('rename' as const, 'reverse claims' as const), entry: fc.nat(good.entries.length - 1) }),
  ),
  { maxLength: 8 },
);

const swapped = { added: 'removed', removed: 'added', changed: 'changed', 'unread-before': 'unread-after', 'unread-after': 'unread-before' } as const;

/** Changes as they are told from the other end, without what only one direction has: names, warnings, where an address leads. */
const told = (changes: Changes, isMirrored: boolean): unknown => {
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  const ofChange = ({ kind, before, after }: Change) => (isMirrored ? [kind, after, before] : [kind, before, after]);
  const ofThing = ({ id, formerId, presence, changes: own }: ThingChanges) => {
    const oldId = formerId ?? id;
    return [isMirrored ? [oldId, id] : [id, oldId], isMirrored ? swapped[presence] : presence, sorted(own.map(ofChange))];
  };
  const ofEntry = (entry: EntryChanges) => [...ofThing(entry), sorted(entry.claims.map(ofThing)), sorted(entry.translations.map(ofThing))];
  const { site, entries, sources, actors, places, questions } = changes;
  return [sorted(site.map(ofChange)), sorted(entries.map(ofEntry)), ...[sources, actors, places, questions].map((list) => sorted(list.map(ofThing)))];
};

describe('any two records', () => {
  it('have no change where they are the same', () => {
    fc.assert(fc.property(steps, (taken) => isUnchanged(compareChronicles(after(good, taken), after(good, taken)))), { numRuns: 100 });
  });

  it('tell the same changes from either end, with old and new exchanged', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const [one, other] = [after(good, first), after(good, second)];
        expect(told(compareChronicles(other, one), true)).toEqual(told(compareChronicles(one, other), false));
      }),
      { numRuns: 300 },
    );
  });

  it('tell every change once, with a side on which it is, in the order of the kinds', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const [one, other] = [after(good, first), after(good, second)];
        const changes = compareChronicles(one, other);
        expect(changesIn(changes).filter(({ before, after }) => before === null && after === null)).toEqual([]);
        for (const { claims } of changes.entries) {
          for (const { changes: own } of claims) {
            const ranks = own.map(({ kind }) => changeKinds.indexOf(kind));
            expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are compared without being touched, and give a plain value', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const record = after(good, taken);
        const before = JSON.stringify(record);
        const changes = compareChronicles(good, record);
        expect(JSON.stringify(record)).toBe(before);
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
      }),
      { numRuns: 50 },
    );
  });
});
