import * as z from 'zod';
import { mappingText, pageText } from '../compose/file-texts.ts';
import { entryFront, translationFront } from '../compose/entry-front.ts';
import type { RelationOrders } from '../compose/made-relations.ts';
import { actorData, placeData, questionData, siteData, sourceData } from '../compose/things.ts';
import { Actor } from '../model/actor.ts';
import { chronicleVersion } from '../model/chronicle.ts';
import { Entry } from '../model/entry.ts';
import { Place } from '../model/place.ts';
import { Question } from '../model/question.ts';
import { Site } from '../model/site.ts';
import { Source } from '../model/source.ts';
import type { Reading } from './draft.ts';

const models = { site: Site, entry: Entry, source: Source, actor: Actor, place: Place, question: Question } as const;

export type RecordKind = keyof typeof models;

/** The lists of a record as JSON, and what one item of each is. */
export const recordLists: Readonly<Record<string, RecordKind>> = { entries: 'entry', sources: 'source', actors: 'actor', places: 'place', questions: 'question' };

export const isRecordKind = (kind: unknown): kind is RecordKind => typeof kind === 'string' && Object.hasOwn(models, kind);

/** Why a record cannot be read by what its beginning says; null: it can. */
export function recordFault(expected: string, format: unknown, version: unknown): string | null {
  if (format !== expected) return `its format is “${String(format)}”, and not “${expected}”`;
  return version === chronicleVersion ? null : `it is of version ${String(version)} of the format, and this program reads version ${chronicleVersion}`;
}

/**
 * A thing of a record (`data/chronicle.json`, or a line of `data/chronicle.jsonl`) as the content tells it. What the record counts by
 * itself is not taken over: it is counted again.
 */
export function readRecordItem(kind: RecordKind, value: unknown, orders: RelationOrders): Reading {
  const { data, error } = models[kind].safeParse(value);
  if (error !== undefined) return { refused: error.issues.map((issue) => `${issue.path.join('.') || kind}: ${issue.message}`) };
  switch (kind) {
    case 'site':
      return { draft: { kind, id: null, text: mappingText(siteData(data as Site)) }, lost: [] };
    case 'source':
      return { draft: { kind, id: (data as Source).id, data: sourceData(data as Source) }, lost: [] };
    case 'actor':
      return { draft: { kind, id: (data as Actor).id, data: actorData(data as Actor) }, lost: [] };
    case 'place':
      return { draft: { kind, id: (data as Place).id, feature: placeData(data as Place) }, lost: [] };
    case 'question':
      return { draft: { kind, id: (data as Question).id, data: questionData(data as Question) }, lost: [] };
    case 'entry':
      return readEntry(data as Entry, orders);
  }
}

function readEntry(entry: Entry, orders: RelationOrders): Reading {
  const translations = entry.translations.map((each) => ({ path: `entries/${entry.id}.${each.language}.md`, text: pageText(translationFront(each), each.body) }));
  return { draft: { kind: 'entry', id: entry.id, front: entryFront(entry, orders.madeBy(entry)), body: entry.body, translations }, lost: [] };
}

/** The relations and the id of an item of a record, as far as it has them: for what is heard before anything is written. */
export const RelatedItem = z.object({ id: z.string(), relations: Entry.shape.relations, claims: z.array(z.looseObject({ id: z.string(), relations: Entry.shape.relations })) });
