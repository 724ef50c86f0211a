import { execFileSync } from 'node:child_process';
import { symlink, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/testing/temporary-folder.ts';
import { checkoutOf } from './checkout.ts';
import { contentFiles, programFiles, projectParts } from './source-files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const pathsOf = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path);

const files = {
  'package.json': '{}', 'package-lock.json': '{}', '.gitignore': 'dist/\nnode_modules/\n', 'src/a.ts': 'a', 'content/site.yml': 'x', 'bench/node_modules/b/c.js': 'x',
  'node_modules/a/index.js': 'x', 'dist/index.html': 'x', '.cache/pages/1/a': 'x', 'snapshots/a-2024-01-01-0123456789ab.zip': 'x', 'a-2024-01-01-0123456789ab.zip': 'x', '.snapshot.new-7/site/a': 'x', 'snapshot-source.json': '{}',
};
const program = ['.gitignore', 'package-lock.json', 'package.json', 'src/a.ts'];

async function repository(): Promise<{ folder: string; git: (...args: string[]) => string }> {
  const folder = await temporaryFolder(files);
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false', ...args], { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', 'package.json', 'package-lock.json', '.gitignore', 'src', 'content', 'snapshot-source.json');
  git('commit', '--quiet', '--message', 'a');
  return { folder, git };
}

test('the program is what git keeps of it, and what was added since; nothing that was installed, built or packed', async () => {
  const { folder, git } = await repository();
  const checkout = await checkoutOf(folder, 'package.json');
  expect(checkout).toEqual({ commit: git('rev-parse', 'HEAD').trim(), differing: [] });
  expect(pathsOf(await programFiles(folder, checkout))).toEqual(program);
  await writeFile(join(folder, 'src/b.ts'), 'b');
  await writeFile(join(folder, 'src/a.ts'), 'other');
  await rm(join(folder, 'package-lock.json'));
  const later = await checkoutOf(folder, 'package.json');
  expect(later?.differing).toEqual(['package-lock.json', 'src/a.ts', 'src/b.ts']);
  expect(pathsOf(await programFiles(folder, later))).toEqual(['.gitignore', 'package.json', 'src/a.ts', 'src/b.ts']);
});

test('without git it is a list of parts, in which this project lacks none', async () => {
  const folder = await temporaryFolder(files);
  expect(await checkoutOf(folder, 'package.json')).toBeNull();
  expect(pathsOf(await programFiles(folder, null))).toEqual(program);
  const checkout = await checkoutOf(project, 'package.json');
  if (checkout === null) return expect(pathsOf(await programFiles(project, null)).length).toBeGreaterThan(500);
  const tops = new Set(pathsOf(await programFiles(project, checkout)).map((path) => path.split('/')[0]));
  const isListed = (top: string | undefined) => (projectParts as readonly (string | undefined)[]).includes(top);
  const kept = new Set(execFileSync('git', ['ls-files'], { cwd: project, encoding: 'utf8' }).split('\n').map((path) => path.split('/')[0]));
  expect([...tops].filter((top) => kept.has(top) && !isListed(top))).toEqual([]);
});

test('a folder in a checkout that git keeps nothing of is in none', async () => {
  const { folder } = await repository();
  expect(await checkoutOf(join(folder, 'dist'), 'index.html')).toBeNull();
});

test.skipIf(process.platform === 'win32')('content is all that is read as such, and no link', async () => {
  const folder = await temporaryFolder({ 'site.yml': 'x', 'entries/a.md': 'a', '.DS_Store': 'x', 'entries/.a.md.swp': 'x', '.git/config': 'x' });
  await symlink('site.yml', join(folder, 'link.yml'));
  expect(pathsOf(await contentFiles(folder))).toEqual(['content/entries/a.md', 'content/site.yml']);
});
