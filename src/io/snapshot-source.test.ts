import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTime } from './clock.ts';
import { contentDigest, readSnapshotSource, snapshotSourceFile, snapshotSourceText } from './snapshot-source.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const facts = { name: 'a', time: 9, builtFrom: 7, baseUrl: null, contentCommit: null, programCommit: null, differing: 0 };

async function unpacked(): Promise<string> {
  const folder = await temporaryFolder({ 'content/site.yml': 'title: a\n', 'other/site.yml': 'title: a\n' });
  await writeFile(join(folder, snapshotSourceFile), snapshotSourceText({ ...facts, contentDigest: await contentDigest(join(folder, 'content')) }));
  return folder;
}

test('the content of a snapshot’s source has the time that the snapshot states, and no other content has', async () => {
  const folder = await unpacked();
  expect(await readSnapshotSource(join(folder, 'content'))).toMatchObject(facts);
  expect(await buildTime(join(folder, 'content'), {})).toEqual({ epochSeconds: 7, from: 'snapshot' });
  expect(await buildTime(join(folder, 'content'), { SOURCE_DATE_EPOCH: '8' })).toEqual({ epochSeconds: 8, from: 'SOURCE_DATE_EPOCH' });
  expect(await readSnapshotSource(join(folder, 'other'))).toBeNull();
});

test('content that was changed since is of no known state; what a system leaves beside it changes nothing', async () => {
  const folder = await unpacked();
  await writeFile(join(folder, 'content/.DS_Store'), 'x');
  expect(await readSnapshotSource(join(folder, 'content'))).toMatchObject(facts);
  await writeFile(join(folder, 'content/site.yml'), 'title: b\n');
  expect(await readSnapshotSource(join(folder, 'content'))).toBeNull();
  expect(await buildTime(join(folder, 'content'), {})).toEqual({ epochSeconds: null, from: 'none' });
});

test.each(['', '[]', 'null', '{"format":"dated-reports-snapshot-source","version":2}', '{"format":"dated-reports-snapshot-source","version":1,"name":1}'])('%j is a fault', async (text) => {
  const folder = await unpacked();
  await writeFile(join(folder, snapshotSourceFile), text);
  await expect(readSnapshotSource(join(folder, 'content'))).rejects.toThrow(/is not what a snapshot of this version of the program holds/);
});
