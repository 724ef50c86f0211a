import { bodyText } from '../core/markdown/plain-text.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { pieceName, pieceScript } from '../core/piece.ts';
import { buildSearchIndex } from '../core/search/build-index.ts';
import { searchFormat, searchVersion, shardPath, type SearchManifest } from '../core/search/shards.ts';
import { sha256Hex } from '../io/hash.ts';
import { siteInput } from './input.ts';
import type { Asset } from './scripts.ts';

interface Search {
  readonly manifest: SearchManifest;
  readonly files: readonly Asset[];
}

const made = new WeakMap<Chronicle, Search>();

/** The index of the record that is being built; made once for each record. */
function search(): Search {
  const { chronicle } = siteInput();
  const found = made.get(chronicle) ?? searchOf(chronicle);
  made.set(chronicle, found);
  return found;
}

function searchOf(chronicle: Chronicle): Search {
  const { entries, keys, shards } = buildSearchIndex(chronicle, bodyText);
  // One digest for all: a new entry moves those after it, so that hardly a shard stays as it was.
  const digest = sha256Hex(JSON.stringify(shards)).slice(0, 12);
  const manifest = { format: searchFormat, version: searchVersion, digest, entries, keys } as const;
  const files = shards.map((text, shard) => {
    const path = shardPath(manifest, shard);
    return { path, type: 'text/javascript', text: pieceScript(pieceName(path), text) };
  });
  return { manifest, files };
}

/** What a page hands to `openSearch`; about a kilobyte for ten thousand entries. */
export const searchManifest = (): SearchManifest => search().manifest;

/** Every file under `search/`. */
export const searchFiles = (): readonly Asset[] => search().files;
