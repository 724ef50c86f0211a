import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputPlace } from './output-place.ts';
import { isAlive } from './process-alive.ts';

/**
 * Mends what builds that were killed have left beside an output: where one was killed in the moment between taking the old
 * output away and putting the new one in its place, the old one comes back; their other folders are removed. The lock of
 * the output must be held.
 */
export function recoverOutput(place: OutputPlace): void {
  const leftovers = readdirSync(place.parent).flatMap((name) => {
    const leftover = place.leftover(name);
    return leftover === null ? [] : [{ ...leftover, path: join(place.parent, name) }];
  });
  const newest = leftovers
    .filter(({ kind }) => kind === 'old')
    .sort((a, b) => statSync(b.path).ctimeMs - statSync(a.path).ctimeMs)[0];
  if (newest !== undefined && !existsSync(place.out)) renameSync(newest.path, place.out);
  for (const { path, pid } of leftovers) {
    if (pid === process.pid || !isAlive(pid)) rmSync(path, { recursive: true, force: true });
  }
}
