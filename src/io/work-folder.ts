import { existsSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CallError } from './call-error.ts';
import { onEnding } from './on-ending.ts';
import { takeOutputLock } from './output-lock.ts';
import type { OutputPlace } from './output-place.ts';
import { recoverOutput } from './output-recovery.ts';

/**
 * Gives `make` a fresh folder beside an output, on its disk, and removes it when that is over, however it ends: also by a signal, and at
 * the next call after a kill. A folder for the output is made where there is none, and removed again where nothing came to stand in it.
 * One process at a time.
 */
export async function inWorkFolder<Result>(place: OutputPlace, make: (work: string) => Promise<Result>): Promise<Result> {
  const found = statSync(place.parent, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) throw new CallError('The folder for the output is a file.', 'Name a folder with --out DIR.');
  const made = makeFolders(place.parent);
  const work = place.beside('new', process.pid);
  const removeFolders = () => {
    for (const folder of made.toReversed()) {
      try {
        rmdirSync(folder);
      } catch {
        return; // Something stands in it.
      }
    }
  };
  const lock = await takeOutputLock(place).catch((thrown: unknown) => {
    removeFolders();
    throw thrown;
  });
  const clear = () => {
    try {
      rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    } catch {} // What cannot be removed now is removed by the next call.
    lock.release();
    removeFolders();
  };
  const callOff = onEnding(clear);
  try {
    recoverOutput(place);
    mkdirSync(work);
    return await make(work);
  } finally {
    callOff();
    clear();
  }
}

/** Makes the folders of a path that are not there, the upper ones first. Node's own way never ends where the system denies that there is a place. */
function makeFolders(path: string): string[] {
  if (existsSync(path)) return [];
  const above = makeFolders(dirname(path));
  mkdirSync(path);
  return [...above, path];
}
