import { cp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { sha256Hex } from '../../src/io/hash.ts';
import { projectFolder } from '../support/project.ts';
import { makeSnapshot } from '../support/snapshots.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const { zip, bag } = inject('snapshot');
const reversed = pathToFileURL(join(import.meta.dirname, '../build/reversed-listing.ts')).href;

/** The source of the snapshot in another place, with the packages that its lockfile names. */
async function sourceElsewhere(): Promise<string> {
  const source = join(await newFolder(), 'an other place', 'source');
  await cp(join(bag, 'data/source'), source, { recursive: true });
  await symlink(join(projectFolder, 'node_modules'), join(source, 'node_modules'));
  return source;
}

test('the source in a snapshot makes the same package, site and all, and needs to be told nothing: from another path, in another zone and language, with other rights of files and another order of listings', async () => {
  const source = await sourceElsewhere();
  const made = await makeSnapshot(join(await newFolder(), 'out'), {
    project: source,
    cwd: source,
    env: { SOURCE_DATE_EPOCH: undefined, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    nodeArgs: ['--import', reversed, '--import', 'data:text/javascript,process.umask(0o077)'],
  });
  expect(sha256Hex(await readFile(made))).toBe(sha256Hex(await readFile(zip)));
});
