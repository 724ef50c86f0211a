import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import { entryFront, translationFront } from './entry-front.ts';
import { itemsText, mappingText, pageText, placesText } from './file-texts.ts';
import { RelationOrders, type MadeRelation } from './made-relations.ts';
import { actorData, placeData, questionData, siteData, sourceData } from './things.ts';

/** A text file of the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The content folder of which a record was made, written anew: `compile` gives the same record again. Pictures are files beside
 * it, and house style (`wording.yml`), comments and the order of things in a list with ids are not in a record.
 */
export function contentFiles(chronicle: Chronicle): ContentFile[] {
  const { entries, sources, actors, places, questions } = chronicle;
  const orders = new RelationOrders();
  for (const entry of entries) orders.hear(entry);
  return [
    { path: 'site.yml', text: mappingText(siteData(chronicle.site)) },
    ...(actors.length === 0 ? [] : [{ path: 'actors.yml', text: itemsText(actors.map(actorData)) }]),
    ...(places.length === 0 ? [] : [{ path: 'places.geojson', text: placesText(places.map(placeData)) }]),
    ...(questions.length === 0 ? [] : [{ path: 'questions.yml', text: itemsText(questions.map(questionData)) }]),
    ...sources.map((source) => ({ path: source.file, text: mappingText(sourceData(source)) })),
    ...entries.flatMap((entry) => entryFiles(entry, orders.madeBy(entry))),
  ];
}

/** An entry's file, and those of its translations. */
export const entryFiles = (entry: Entry, relations: readonly MadeRelation[]): ContentFile[] => [
  { path: entry.file, text: pageText(entryFront(entry, relations), entry.body) },
  ...entry.translations.map((each) => ({ path: each.file, text: pageText(translationFront(each), each.body) })),
];
