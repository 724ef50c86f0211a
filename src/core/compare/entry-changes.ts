import type { Claim } from '../model/claim.ts';
import type { Entry, Note, Translation } from '../model/entry.ts';
import type { EntryChanges, ThingChanges } from './changes.ts';
import { claimFacts, originFact } from './claim-facts.ts';
import { entryFacts, translationFacts } from './entry-facts.ts';
import { pairEntries, type EntryPair } from './entry-pairs.ts';
import { warningsOf } from './entry-warnings.ts';
import type { Fact } from './fact.ts';
import { orderChange } from './order-change.ts';
import { isUntouched, pairBy, type Pair } from './pair.ts';
import { relationEnds } from './relation-ends.ts';
import type { RelationEnds } from './relation-facts.ts';
import { hasChanged, thingChanges, type Side, type Sides, type Telling } from './thing-changes.ts';

type EndsOf = (side: Side) => RelationEnds;

export function compareEntries(sides: Sides): EntryChanges[] {
  const { old, next } = sides;
  const pairs = pairEntries(old.chronicle.entries, next.chronicle.entries);
  const ends = relationEnds(pairs, sides);
  const endsOf: EndsOf = (side) => (side === old ? ends.old : ends.next);
  const addresses = new Map(next.chronicle.entries.flatMap((entry) => [entry.id, ...entry.formerly].map((id) => [id, entry.id])));
  return pairs.flatMap((pair): EntryChanges[] => {
    if (isUntouched(pair)) return [];
    const changes = entryChanges(pair, sides, endsOf);
    const found = { ...changes, warnings: warningsOf(pair, changes, new Set(addresses.keys())) };
    const isTold = hasChanged(found) || found.claims.length + found.translations.length > 0;
    return isTold ? [{ ...found, leadsTo: found.presence === 'removed' ? (addresses.get(found.id) ?? null) : null }] : [];
  });
}

function entryChanges(pair: EntryPair, sides: Sides, endsOf: EndsOf): ThingChanges & Pick<EntryChanges, 'claims' | 'translations'> {
  const { before, after } = pair;
  const telling: Telling<Entry> = {
    idOf: ({ id }) => id,
    nameOf: ({ title }) => title,
    fileOf: ({ file }) => file,
    factsOf: (entry, side) => {
      const other = entry === before ? after : before;
      // That an id is a former one now is told by the renaming.
      const formerly = entry.formerly.filter((id) => id !== other?.id);
      return entryFacts({ ...entry, formerly }, side.naming, endsOf(side));
    },
  };
  const changes = thingChanges(pair, telling, sides);
  if (changes.presence.startsWith('unread')) return { ...changes, claims: [], translations: [] };
  const order = before === null || after === null ? [] : orderChange('claim-order', before.claims, after.claims);
  return {
    ...changes,
    changes: [...changes.changes, ...order],
    claims: compareClaims(pair, sides, endsOf),
    translations: compareTranslations(before?.translations ?? [], after?.translations ?? [], sides),
  };
}

function compareClaims({ before, after, claims }: EntryPair, sides: Sides, endsOf: EndsOf): ThingChanges[] {
  const { old, next } = sides;
  const isWhole = [old, next].every(({ leftOut }) => leftOut.size === 0);
  const notesOf = (side: Side): readonly Note[] => (side === old ? before : after)?.notes ?? [];
  const tellingOf = (pair: Pair<Claim>): Telling<Claim> => ({
    idOf: ({ id }) => id,
    nameOf: ({ statement }) => statement,
    fileOf: () => null,
    factsOf: (claim, side): Fact[] => [
      ...claimFacts(claim, notesOf(side), side.naming, endsOf(side)),
      // Where files were left out, claims are missing that others lean on.
      ...(isWhole && pair.before !== null && pair.after !== null ? [originFact(claim)] : []),
    ],
  });
  return claims.map((pair) => thingChanges(pair, tellingOf(pair), sides)).filter(hasChanged);
}

const translationTelling: Telling<Translation> = {
  idOf: ({ language }) => language,
  nameOf: ({ title }) => title,
  fileOf: ({ file }) => file,
  factsOf: (translation, { naming }) => translationFacts(translation, naming),
};

const compareTranslations = (old: readonly Translation[], next: readonly Translation[], sides: Sides): ThingChanges[] =>
  pairBy(old, next, ({ language }) => language)
    .map((pair) => thingChanges(pair, translationTelling, sides))
    .filter(hasChanged);
