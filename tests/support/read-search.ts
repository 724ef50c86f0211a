import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { pieceFunction, pieceName } from '../../src/core/piece.ts';
import { readShard, type Shard } from '../../src/core/search/shards.ts';
import { filesOf, type Site } from './site.ts';

/** What a file of a built site brings to the page that loads it, under its own name. */
export async function readPiece({ out }: Pick<Site, 'out'>, path: string): Promise<unknown> {
  let brought: unknown;
  const take = (name: string, data: unknown): void => {
    if (name === pieceName(path)) brought = data;
  };
  runInNewContext(await readFile(join(out, path), 'utf8'), { [pieceFunction]: take });
  return brought;
}

/** The shards of a built site’s search, by their paths. */
export async function shardsIn(site: Pick<Site, 'out'>): Promise<Map<string, Shard>> {
  const paths = (await filesOf(site)).filter((path) => path.startsWith('search/'));
  return new Map(await Promise.all(paths.map(async (path) => [path, readShard(await readPiece(site, path))] as const)));
}
