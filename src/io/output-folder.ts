import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { CallError } from './call-error.ts';
import { flushFolder, flushNames } from './flush-folder.ts';
import { onEnding } from './on-ending.ts';
import { takeOutputLock } from './output-lock.ts';
import { markOutput, refuseForeignFolder } from './output-marker.ts';
import { outputPlace, type OutputPlace } from './output-place.ts';
import { recoverOutput } from './output-recovery.ts';
import { refuseSwallowing, type OutputSurroundings } from './output-surroundings.ts';
import { isSystemError } from './plain-reason.ts';

/**
 * Replaces an output folder as a whole or not at all. `make` fills a fresh, empty folder beside it; when that is complete
 * and on the disk, the two are exchanged. Whatever ends this sooner (an error of `make`, a signal, a kill) leaves the
 * output as it was; after a kill in the instant of the exchange, the next call or {@link recoverFolder} puts it back.
 * One process at a time; folders that a build did not write, and those of `surroundings`, are refused.
 */
export async function replaceFolder(
  out: string,
  make: (fresh: string) => Promise<void>,
  surroundings: OutputSurroundings,
): Promise<void> {
  const place = outputPlace(out);
  await refuseSwallowing(place, surroundings);
  await refuseForeignFolder(place);
  await mkdir(place.parent, { recursive: true });
  const lock = await takeOutputLock(place);
  const fresh = place.beside('new', process.pid);
  const old = place.beside('old', process.pid);
  const clear = () => {
    removeIfPossible(fresh);
    // Where not even the way back was possible, the old output is still all there is.
    if (existsSync(place.out)) removeIfPossible(old);
    lock.release();
  };
  const callOff = onEnding(clear);
  try {
    recoverOutput(place);
    mkdirSync(fresh);
    await make(fresh);
    await markOutput(fresh);
    await flushFolder(fresh);
    // The lock is gone too where a signal has cleared all away and another listener keeps the process alive.
    lock.assertHeld();
    exchange(place, fresh, old);
    await flushNames(place.parent);
  } finally {
    callOff();
    clear();
  }
}

/** Puts an output back that a killed build has left aside, unless another build is at it. */
export async function recoverFolder(out: string): Promise<void> {
  const place = outputPlace(out);
  if (!existsSync(place.parent)) return;
  const lock = await takeOutputLock(place).catch((thrown: unknown) => {
    if (thrown instanceof CallError) return null;
    throw thrown;
  });
  if (lock === null) return;
  try {
    recoverOutput(place);
  } finally {
    lock.release();
  }
}

// What cannot be removed now is removed by the next call, and must not hide how this one ended.
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {}
}

/** Synchronous, so that no signal is heard in between. */
function exchange({ out, shown }: OutputPlace, fresh: string, old: string): void {
  try {
    if (existsSync(out)) renameSync(out, old);
  } catch (thrown) {
    if (!isSystemError(thrown) || (thrown.code !== 'EBUSY' && thrown.code !== 'EXDEV')) throw thrown;
    throw new CallError(`The output “${shown}” is mounted, and cannot be replaced as a whole.`, 'Name a folder inside it with --out DIR.');
  }
  try {
    renameSync(fresh, out);
  } catch (thrown) {
    if (existsSync(old)) renameSync(old, out);
    throw thrown;
  }
}
