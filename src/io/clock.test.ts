import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { buildTime } from './clock.ts';
import { CallError } from './call-error.ts';
import { temporaryFolder, writeFiles } from './testing/temporary-folder.ts';

const { SOURCE_DATE_EPOCH: _, ...environment } = process.env;

function commit(folder: string, epochSeconds: number): void {
  const env = { ...environment, GIT_COMMITTER_DATE: `${epochSeconds} +0200`, GIT_AUTHOR_DATE: '1500000000 +0000', GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder, env });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

test('SOURCE_DATE_EPOCH goes before all else', async () => {
  const folder = await temporaryFolder({ 'content/a': '1' });
  commit(folder, 1_600_000_000);
  expect(await buildTime(folder, { ...environment, SOURCE_DATE_EPOCH: '1700000000' })).toEqual({ epochSeconds: 1_700_000_000, from: 'SOURCE_DATE_EPOCH' });
  expect(await buildTime(folder, { SOURCE_DATE_EPOCH: '0' })).toEqual({ epochSeconds: 0, from: 'SOURCE_DATE_EPOCH' });
});

test.each(['yesterday', '-1', '1.5', '1e9', '0x10', ' 1', '253402300800', '99999999999999999999'])('SOURCE_DATE_EPOCH cannot be “%s”', async (text) => {
  await expect(buildTime('.', { SOURCE_DATE_EPOCH: text })).rejects.toThrow(CallError);
});

test('else it is the time at which the content was last committed, not the rest of the checkout', async () => {
  const folder = await temporaryFolder({ 'content/[a]/site.yml': '1', other: '1' });
  commit(folder, 1_600_000_000);
  await writeFiles(folder, { other: '2' });
  commit(folder, 1_650_000_000);
  expect(await buildTime(`${folder}/content/[a]`, environment)).toEqual({ epochSeconds: 1_600_000_000, from: 'commit' });
  expect(await buildTime(folder, { ...environment, SOURCE_DATE_EPOCH: '' })).toEqual({ epochSeconds: 1_650_000_000, from: 'commit' });
});

test('the repository that a hook works for is not asked', async () => {
  const [hooked, content] = [await temporaryFolder({ a: '1' }), await temporaryFolder({ a: '1' })];
  commit(hooked, 1_600_000_000);
  commit(content, 1_650_000_000);
  const hook = { ...environment, GIT_DIR: `${hooked}/.git`, GIT_WORK_TREE: hooked };
  expect(await buildTime(content, hook)).toMatchObject({ epochSeconds: 1_650_000_000 });
});

test('without a checkout, without git, or with nothing committed, there is no time', async () => {
  const none = { epochSeconds: null, from: 'none' };
  const folder = await temporaryFolder({ 'content/a': '1' });
  expect(await buildTime(folder, environment)).toEqual(none);
  expect(await buildTime(folder, { PATH: '/nowhere' })).toEqual(none);
  expect(await buildTime(`${folder}/absent`, environment)).toEqual(none);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  expect(await buildTime(`${folder}/content`, environment)).toEqual(none);
});
