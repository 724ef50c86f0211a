import * as z from 'zod';
import { actorFile, type ActorFile } from '../parse/shape/actor-file.ts';
import { claimFile } from '../parse/shape/claim-file.ts';
import { entryFile, type EntryFile } from '../parse/shape/entry-file.ts';
import { anything } from '../parse/shape/field.ts';
import { placeFile, type PlaceFile } from '../parse/shape/place-file.ts';
import { questionFile, type QuestionFile } from '../parse/shape/question-file.ts';
import { sourceFile, type SourceFile } from '../parse/shape/source-file.ts';
import { plainWords } from '../parse/shape/told.ts';
import { Blank } from './yaml-text.ts';

type Data = Readonly<Record<string, unknown>>;
type Hints = Readonly<Record<string, string>>;

/** What the definition of a key says in its first sentence. */
const hintOf = (definition: z.ZodType): string => plainWords(definition.meta()?.description ?? '', ['', '']).replace(/\. .*$/s, '');

/** The hints of these keys of a mapping. */
const hintsOf = ({ shape }: z.ZodObject, keys: readonly string[]): Hints => Object.fromEntries(keys.map((key) => [key, hintOf(shape[key] as z.ZodType)]));

/** The keys that must be there, in the order of the definition. */
const requiredIn = ({ shape }: z.ZodObject): string[] => Object.keys(shape).filter((key) => !(shape[key] as z.ZodType).safeParse(undefined).success);

const entry = entryFile(anything);
const claim = claimFile(anything);
const link = claim.shape.chain.element;
const { properties: place } = placeFile(anything).shape;
const question = questionFile(anything);
const without = (keys: readonly string[], ...others: readonly string[]): string[] => keys.filter((key) => !others.includes(key));

/** What a thing must say, with what belongs there. Claims have hints of their own, and each id is known. */
const needed = {
  entry: hintsOf(entry, without(requiredIn(entry), 'claims')),
  claim: hintsOf(claim, without(requiredIn(claim), 'chain', 'cites')),
  chain: hintsOf(link, ['actor']),
  unnamed: hintsOf(link, ['side']),
  cites: hintsOf(claim.shape.cites.element, requiredIn(claim.shape.cites.element)),
  source: hintsOf(sourceFile(anything), requiredIn(sourceFile(anything))),
  actor: hintsOf(actorFile(anything), without(requiredIn(actorFile(anything)), 'id')),
  place: hintsOf(place, without(requiredIn(place), 'id')),
  question: hintsOf(question, without(requiredIn(question), 'id')),
  counted: hintsOf(question, ['metric']),
};

const withBlanks = (data: Data, hints: Hints): Data => ({
  ...Object.fromEntries(Object.entries(hints).map(([key, hint]) => [key, data[key] ?? new Blank(hint)])),
  ...data,
});

/**
 * An entry's front matter with a blank for each thing that it must say and does not; every claim is filled up, too. What is not of the shape
 * that it should have stays as it is, for the check to speak of.
 */
export function entryWithBlanks(front: Partial<EntryFile>): Data {
  const { title, occurred, reported, summary, places, topics, claims, ...rest } = front;
  return defined({
    ...withBlanks(defined({ title, occurred, reported, summary }), needed.entry),
    places,
    topics,
    claims: isEmpty(claims) ? [claimWithBlanks({ id: 'claim' })] : eachOf(claims, claimWithBlanks),
    ...rest,
  });
}

function claimWithBlanks({ id, statement, chain, about, covers, figures, answers, cites, ...more }: Data): Data {
  return defined({
    ...withBlanks(defined({ id, statement }), needed.claim),
    chain: isEmpty(chain) ? [withBlanks({}, needed.chain)] : eachOf(chain, linkWithBlanks),
    about,
    covers,
    figures,
    answers,
    cites: isEmpty(cites) ? [withBlanks({}, needed.cites)] : cites,
    ...more,
  });
}

const linkWithBlanks = (given: Data): Data => (given['unnamed'] === undefined ? given : { unnamed: given['unnamed'], ...withBlanks(given, needed.unnamed) });

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Each mapping of a list, filled; whatever is none stays. */
const eachOf = (list: unknown, fill: (item: Data) => Data): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? fill(item as Data) : item)) : list;

export const sourceWithBlanks = (data: Partial<SourceFile>): Data => withBlanks(defined(data), needed.source);
export const actorWithBlanks = ({ id, ...data }: Partial<ActorFile>): Data => ({ id, ...withBlanks(defined(data), needed.actor) });

/** JSON has no comments: a blank of a place is `null`. */
export const placeWithBlanks = ({ id, ...properties }: Partial<PlaceFile['properties']>): Data => ({
  id,
  ...Object.fromEntries(Object.keys(needed.place).map((key) => [key, null])),
  ...defined(properties),
});

export function questionWithBlanks({ id, ...data }: Partial<QuestionFile>): Data {
  const { question, ...rest } = withBlanks(defined(data), needed.question);
  const isCounted = data.options === undefined && data.metric === undefined;
  return { id, question, ...(isCounted ? withBlanks({}, needed.counted) : {}), ...rest };
}

/** The same with `null` for each blank: what a file with blanks reads as. */
export function readAs(value: unknown): unknown {
  if (value instanceof Blank) return null;
  if (Array.isArray(value)) return value.map(readAs);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, readAs(each)])) : value;
}

const defined = (data: object): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
