import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A fresh folder for a test's own use, by its real path. Whoever makes one removes it. */
export const makeTemporaryFolder = async (): Promise<string> => mkdtemp(join(await realpath(tmpdir()), 'dated-reports-'));

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Makes temporary folders for the tests of a file, and removes them all when its tests are over. */
export function temporaryFolders(): () => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    await Promise.all(made.map(removeFolder));
  });
  return async () => {
    const folder = await makeTemporaryFolder();
    made.push(folder);
    return folder;
  };
}
