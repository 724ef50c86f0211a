import { fieldsOf, weightOf, type Field } from './fields.ts';
import { wordsTyped } from './fold-words.ts';
import { readPostings } from './postings.ts';
import { firstAfter, shardOf, shardsFrom, type SearchManifest, type Shard } from './shards.ts';
import { formsOf } from './word-forms.ts';

/** One word that must be found. */
interface Wanted {
  readonly word: string;
  readonly forms: readonly string[];
  /** Whether words that only begin with it are found too: it may not be typed to its end. */
  readonly isOpen: boolean;
}

export interface Query {
  readonly wanted: readonly Wanted[];
  /** How many more words were typed, which are not looked up. */
  readonly leftOut: number;
}

/** An entry in which all words were found. */
export interface Hit {
  /** Its position in the record. */
  readonly entry: number;
  readonly score: number;
  /** Where words were found, the weightiest first. */
  readonly fields: readonly Field[];
}

export interface Found {
  /** The best first; of equals, in the order of the record. */
  readonly hits: readonly Hit[];
  /** Words whose shards are not all there. The hits take no account of them; there are none when no word is left. */
  readonly failed: readonly string[];
}

const mostWords = 20;
// A word as it was typed counts more than another form of it, and that more than a word that begins so.
const asTyped = 1;
const asForm = 0.75;
const asBeginning = 0.5;

/** What a reader asks for: the words in any order, each once. The last one may go on, unless it is a number or one letter. */
export function parseQuery(text: string): Query {
  const { words, isOpen } = wordsTyped(text);
  const each = [...new Set(words)];
  const last = isOpen ? words.at(-1) : undefined;
  const wanted = each.slice(0, mostWords).map((word) => ({ word, forms: formsOf(word), isOpen: word === last && word.length > 1 && !/^[0-9]/.test(word) }));
  return { wanted, leftOut: each.length - wanted.length };
}

/** The shards in which the words of a query can be, ascending. */
export function shardsFor({ wanted }: Query, { keys }: Pick<SearchManifest, 'keys'>): number[] {
  const shards = wanted.flatMap((each) => shardsOf(each, keys));
  return [...new Set(shards)].sort((a, b) => a - b);
}

function shardsOf({ word, forms, isOpen }: Wanted, keys: readonly string[]): number[] {
  const exact = [word, ...forms].map((each) => shardOf(each, keys)).filter((shard) => shard >= 0);
  return isOpen ? [...exact, ...shardsFrom(word, keys)] : exact;
}

/** The entries that have all words of a query, by the shards that are there. */
export function findIn({ wanted }: Query, { keys, entries }: Pick<SearchManifest, 'keys' | 'entries'>, shards: ReadonlyMap<number, Shard>): Found {
  const isKnown = (each: Wanted): boolean => shardsOf(each, keys).every((shard) => shards.has(shard));
  const matches = wanted.filter(isKnown).map((each) => matchesOf(each, keys, entries, shards));
  const sum = (entry: number): number => matches.reduce((total, { scores }) => total + (scores[entry] ?? 0), 0);
  const bits = (entry: number): number => matches.reduce((all, match) => all | (match.bits[entry] ?? 0), 0);
  const hits: Hit[] = [];
  for (let entry = 0; entry < entries && matches.length > 0; entry += 1) {
    if (matches.every(({ scores }) => scores[entry] !== 0)) hits.push({ entry, score: sum(entry), fields: fieldsOf(bits(entry)) });
  }
  return {
    hits: hits.sort((a, b) => b.score - a.score || a.entry - b.entry),
    failed: wanted.filter((each) => !isKnown(each)).map(({ word }) => word),
  };
}

/** By entry, what speaks for it most, and where words were found. */
interface Matches {
  readonly scores: Float64Array;
  readonly bits: Uint8Array;
}

function matchesOf(wanted: Wanted, keys: readonly string[], count: number, shards: ReadonlyMap<number, Shard>): Matches {
  const matches = { scores: new Float64Array(count), bits: new Uint8Array(count) };
  for (const [postings, worth] of postingsOf(wanted, keys, shards)) {
    for (const { bits, entries } of readPostings(postings)) {
      const score = weightOf(bits) * worth;
      for (const entry of entries) {
        matches.scores[entry] = Math.max(score, matches.scores[entry] ?? 0);
        matches.bits[entry] = bits | (matches.bits[entry] ?? 0);
      }
    }
  }
  return matches;
}

/** Postings of the words that match, each with what the match is worth. */
function* postingsOf({ word, forms, isOpen }: Wanted, keys: readonly string[], shards: ReadonlyMap<number, Shard>): Generator<readonly [postings: string, worth: number]> {
  for (const each of [word, ...forms]) {
    const shard = shards.get(shardOf(each, keys));
    if (shard === undefined) continue;
    const at = placeOf(each, shard.words);
    if (shard.words[at] === each) yield [shard.postings[at] ?? '', each === word ? asTyped : asForm];
  }
  if (!isOpen) return;
  for (const number of shardsFrom(word, keys)) {
    const { words, postings } = shards.get(number) as Shard;
    for (let at = placeOf(word, words); words[at]?.startsWith(word) === true; at += 1) yield [postings[at] ?? '', asBeginning];
  }
}

const placeOf = (word: string, words: readonly string[]): number => firstAfter(words, (each) => each < word);
