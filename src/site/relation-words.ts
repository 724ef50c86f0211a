import type { Relation } from '../core/model/claim.ts';
import type { TimeSpan } from '../core/model/time-span.ts';
import { pathOf } from '../core/render/address.ts';
import { differenceWords, sharedSpeakerWords } from '../core/render/contradiction-words.ts';
import type { Catalogue } from '../core/words/catalogue.ts';
import { contradictionBetween } from './contradictions.ts';
import { claimOf, type Lookup } from './lookup.ts';
import { speakerOf, waysOf, type Speaker } from './speakers.ts';

/** One end of a relation: a claim of an entry, or with null the entry as a whole. */
export interface RelationEnd {
  readonly entry: string;
  readonly claim: string | null;
}

/** A relation as it reads from one of its ends: what it says, and the other end with its path, who speaks there and when. */
export interface RelationWords {
  readonly verb: string;
  readonly other: string;
  readonly path: string;
  readonly speakers: readonly Speaker[];
  /** When the other end was reported; null: it is not in the record yet. */
  readonly reported: TimeSpan | null;
  readonly note: string | null;
  /** That one speaker stands on both sides of a contradiction, and in what the two cannot be compared: whole sentences. */
  readonly remarks: readonly string[];
}

/** `of` is the end from which the relation is seen. */
export function relationWords(relation: Relation, of: RelationEnd, things: Lookup, { page, locale }: Catalogue): RelationWords {
  const end = claimOf(things, relation);
  const contradiction = relation.type === 'disputes' ? contradictionBetween(things.chronicle, of, relation) : null;
  const difference = differenceWords(relation.differsIn, [claimOf(things, of)?.claim ?? null, end?.claim ?? null], locale);
  const speakers = end === null ? [] : end.claim === null ? waysOf(end.entry, things).map(({ origin }) => origin) : end.claim.chain.slice(0, 1).map((link) => speakerOf(link, things));
  return {
    verb: page.value.relation[relation.type][relation.direction],
    other: end?.claim?.statement ?? end?.entry.title ?? relation.entry,
    path: pathOf({ kind: 'entry', id: relation.entry, claim: relation.claim }),
    speakers,
    reported: end?.entry.reported ?? null,
    note: relation.note,
    remarks: [
      ...(contradiction?.speakers ?? []).map((speaker) => `${speakerOf(speaker.link, things).name} ${sharedSpeakerWords(speaker, locale)}.`),
      ...(difference === null ? [] : [difference]),
    ],
  };
}
