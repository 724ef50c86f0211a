import type { ActorFile } from '../parse/shape/actor-file.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';
import type { PlaceFile } from '../parse/shape/place-file.ts';
import type { QuestionFile } from '../parse/shape/question-file.ts';
import type { SourceFile } from '../parse/shape/source-file.ts';
import { Blank } from './yaml-text.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a thing must say, with what belongs there, in the words of the content format. */
const needed = {
  entry: {
    title: 'what the report says, in one line',
    occurred: 'when what it tells is said to have happened: a date such as 2023-02-26, or unknown',
    reported: 'when it was said or published: a date such as 2023-02-26, or unknown',
    summary: 'one sentence for lists',
  },
  claim: { id: 'a short name in small letters', statement: 'what is claimed, in a sentence of your own' },
  chain: { actor: 'the id of who said it first, from actors.yml' },
  unnamed: { side: 'the id of the side of that speaker, from site.yml' },
  cites: { source: 'the id of the source that you read, from sources/' },
  source: { type: 'what it is: article-newspaper, webpage, post, report, interview …', title: 'its title, as it was published' },
  actor: { name: 'the name in the language of the timeline', kind: 'person, organisation, formation or state', side: 'the id of a side, from site.yml' },
  place: { name: 'the name in the language of the timeline', kind: 'city, town, village, district, river, road or other' },
  question: { question: 'the question, in a sentence' },
  counted: { metric: 'the id of what is counted, from site.yml; or options instead' },
} as const;

const withBlanks = (data: Data, hints: Readonly<Record<string, string>>): Data => ({
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

const linkWithBlanks = (link: Data): Data => (link['unnamed'] === undefined ? link : { unnamed: link['unnamed'], ...withBlanks(link, needed.unnamed) });

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
