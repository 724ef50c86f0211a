/** Names the format of manifest and shards; the version moves when its shape does. */
export const searchFormat = 'dated-reports-search';
export const searchVersion = 1;

/** What a page must know to search: which shard holds which words. */
export interface SearchManifest {
  readonly format: typeof searchFormat;
  readonly version: typeof searchVersion;
  /** A digest of all shards, which stands in their names. */
  readonly digest: string;
  /** How many entries the record has. */
  readonly entries: number;
  /** By shard, the text from which on its words are, by code units: ascending, the first one empty. */
  readonly keys: readonly string[];
}

/** The words of a shard, in the order of their code units, with their postings as they are written. */
export interface Shard {
  readonly words: readonly string[];
  readonly postings: readonly string[];
}

/** The path of a shard below the root of the site. */
export const shardPath = ({ digest }: Pick<SearchManifest, 'digest'>, shard: number): string => `search/${shard}.${digest}.js`;

/** In a list in which what comes first is before something: where the rest begins. */
export function firstAfter<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shard that would hold a word; -1 where there is no shard at all. */
export const shardOf = (word: string, keys: readonly string[]): number => firstAfter(keys, (key) => key <= word) - 1;

/** The shards that hold words with a beginning, each by its number. */
export function shardsFrom(beginning: string, keys: readonly string[]): number[] {
  const first = shardOf(beginning, keys);
  return keys.flatMap((key, shard) => (shard === first || (shard > first && key.startsWith(beginning)) ? [shard] : []));
}

/** The words and their postings in turn, with spaces between. */
export const writeShard = ({ words, postings }: Shard): string => words.map((word, index) => `${word} ${postings[index] ?? ''}`).join(' ');

/** @throws TypeError for what is no text. */
export function readShard(data: unknown): Shard {
  if (typeof data !== 'string') throw new TypeError('A part of the search index is no text.');
  const all = data === '' ? [] : data.split(' ');
  return { words: all.filter((_, index) => index % 2 === 0), postings: all.filter((_, index) => index % 2 === 1) };
}
