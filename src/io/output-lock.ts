import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CallError } from './call-error.ts';
import type { OutputPlace } from './output-place.ts';
import { isAlive } from './process-alive.ts';
import { isSystemError } from './plain-reason.ts';

/** The right of one process to replace an output: a file that exists while it is held, with the process's number in it. */
export interface OutputLock {
  /** Throws where the lock was released, or taken away by hand or in a race for a dead build's lock. */
  readonly assertHeld: () => void;
  readonly release: () => void;
}

/** Locks that this process holds: its own number in another's lock is a number that was given out again. */
const held = new Set<string>();

/** Takes the lock, from a build that was killed too; while another build holds it, the call is refused. */
export async function takeOutputLock({ lock, shown, beside }: OutputPlace): Promise<OutputLock> {
  while (!create(lock)) {
    const holder = await readHolder(lock);
    if (holder === 'gone') continue;
    if (held.has(lock) || (holder !== nobody && holder !== process.pid && isAlive(holder))) {
      throw new CallError(
        `Another build (process ${holder}) is writing “${shown}”.`,
        `Wait until it is done; if there is none, delete ${basename(lock)} beside the output.`,
      );
    }
    removeStale(lock, holder, beside('stale-lock', process.pid));
  }
  held.add(lock);
  const isHeld = () => held.has(lock) && holderIn(lock) === process.pid;
  return {
    assertHeld() {
      if (!isHeld()) throw new CallError(`The writing of “${shown}” was interrupted, and the output is left as it was.`);
    },
    release() {
      if (isHeld()) rmSync(lock, { force: true });
      held.delete(lock);
    },
  };
}

function create(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

const nobody = 0;

/** The process in a lock: nobody where none is written; `null` where there is no lock. */
function holderIn(lock: string): number | null {
  try {
    return Number(/^\d+/.exec(readFileSync(lock, 'utf8'))?.[0] ?? nobody);
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}

// Between the making of the file and the writing of the number a lock is empty, for far less than this.
async function readHolder(lock: string): Promise<number | 'gone'> {
  for (let patience = 10; patience > 0; patience -= 1) {
    const holder = holderIn(lock);
    if (holder === null) return 'gone';
    if (holder !== nobody) return holder;
    await setTimeout(20);
  }
  return nobody;
}

/** Of several that find the same stale lock, one moves it away; who moved a newer one away by mistake puts it back. */
function removeStale(lock: string, holder: number, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'ENOENT') return;
    throw thrown;
  }
  if (holderIn(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}
