import type { Chronicle } from '../model/chronicle.ts';
import { textsOfEntries, type EntryTexts } from './entry-texts.ts';
import { bitOf, fields } from './fields.ts';
import { wordsIn } from './fold-words.ts';
import { writePostings, type PostingGroup } from './postings.ts';
import { writeShard, type SearchManifest } from './shards.ts';

/** The whole index; what stands in its files, and under which keys. */
export interface SearchIndex extends Pick<SearchManifest, 'entries' | 'keys'> {
  /** By shard, its text as of `writeShard`. */
  readonly shards: readonly string[];
}

/** How large a shard may become, in bytes of UTF-8; a word with more postings than that fills one alone. */
export const largestShard = 36_000;

/** The words of all entries of a record, each with where it stands. Entries are told by their positions in the record. */
export function buildSearchIndex(chronicle: Chronicle, plainText: (body: string) => string): SearchIndex {
  const textsOf = textsOfEntries(chronicle, plainText);
  const known = new WeakMap<readonly string[], ReadonlySet<string>>();
  // By word, positions with the fields in their last six bits: there are millions of them.
  const found = new Map<string, number[]>();
  chronicle.entries.forEach((entry, position) => {
    for (const [word, bits] of wordsByBits(textsOf(entry), known)) {
      const posting = position * 64 + bits;
      const before = found.get(word);
      if (before === undefined) found.set(word, [posting]);
      else before.push(posting);
    }
  });
  const words = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: chronicle.entries.length, ...inShards(words.map(([word, postings]) => [word, writePostings(groupsOf(postings))])) };
}

function groupsOf(postings: readonly number[]): PostingGroup[] {
  const groups = Map.groupBy(postings, (posting) => posting % 64);
  return [...groups].map(([bits, same]) => ({ bits, entries: same.map((posting) => Math.floor(posting / 64)) })).sort((a, b) => a.bits - b.bits);
}

function wordsByBits(texts: EntryTexts, known: WeakMap<readonly string[], ReadonlySet<string>>): Map<string, number> {
  const found = new Map<string, number>();
  for (const field of fields) {
    const bit = bitOf(field);
    for (const group of texts[field]) {
      let words = known.get(group);
      if (words === undefined) known.set(group, (words = new Set(group.flatMap(wordsIn))));
      for (const word of words) found.set(word, (found.get(word) ?? 0) | bit);
    }
  }
  return found;
}

/** Cuts the sorted words into shards, as few as there can be in that order. */
function inShards(all: readonly (readonly [word: string, postings: string])[]): Pick<SearchIndex, 'keys' | 'shards'> {
  const keys: string[] = [];
  const shards: string[] = [];
  let words: string[] = [];
  let postings: string[] = [];
  let size = 0;
  let key = '';
  const end = (): void => {
    keys.push(key);
    shards.push(writeShard({ words, postings }));
    words = [];
    postings = [];
    size = 0;
  };
  for (const [word, written] of all) {
    const more = bytesOf(word) + written.length + 2;
    if (words.length > 0 && size + more > largestShard) {
      const before = words.at(-1) ?? '';
      end();
      key = distinction(before, word);
    }
    words.push(word);
    postings.push(written);
    size += more;
  }
  if (words.length > 0) end();
  return { keys, shards };
}

/** The shortest beginning of a word that comes after another word, which comes before it. */
function distinction(before: string, word: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}

/** Bytes in UTF-8. */
const bytesOf = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
