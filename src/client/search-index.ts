import { findIn, parseQuery, shardsFor, type Found } from '../core/search/query.ts';
import { readShard, searchFormat, searchVersion, shardPath, type SearchManifest, type Shard } from '../core/search/shards.ts';
import { loadPiece } from './load-piece.ts';

export interface SearchResult extends Found {
  /** The words that were looked up, as search compares them. None: nothing was asked for, and nothing is to be left out. */
  readonly words: readonly string[];
  /** How many words more were typed: only the first ones are looked up. */
  readonly leftOut: number;
}

export interface Search {
  /**
   * The entries that have all the words. Loads what is needed of the index, and keeps it. Never rejected: what could not be
   * loaded is told by the words in `failed`, and is asked for again with the next search.
   */
  readonly find: (query: string) => Promise<SearchResult>;
}

/**
 * Search over the index of a site. `base` is the way from the page to the root of the site: empty, or with a slash at its
 * end. `load` is for tests.
 * @throws TypeError for the manifest of another format.
 */
export function openSearch(manifest: SearchManifest, base: string, load: (href: string) => Promise<unknown> = loadPiece): Search {
  const { format, version } = manifest;
  if (format !== searchFormat || version !== searchVersion) throw new TypeError('This is no search index that can be read here.');
  const shards = new Map<number, Shard>();
  const fetchShard = async (shard: number): Promise<void> => {
    if (!shards.has(shard)) shards.set(shard, readShard(await load(`${base}${shardPath(manifest, shard)}`)));
  };
  return {
    find: async (text) => {
      const query = parseQuery(text);
      await Promise.allSettled(shardsFor(query, manifest).map(fetchShard));
      return { ...findIn(query, manifest, shards), words: query.wanted.map(({ word }) => word), leftOut: query.leftOut };
    },
  };
}
