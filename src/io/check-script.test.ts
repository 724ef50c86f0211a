import { execFile, spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { explainText } from './explain/explain-text.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

function check(cwd: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { cwd, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const site = `title: A timeline
description: Dated reports.
language: en
time-zone: Europe/Kyiv
period: 2023-01/2023-05
licence: CC-BY-4.0
sides:
  - { id: ukraine, name: Ukrainian side }
topics:
  - { id: losses, name: Losses }
metrics:
  - { id: killed, name: killed, unit: persons }
`;
const source = 'type: article\ntitle: A source\n';

test('content without a fault is checked in silence', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site });
  expect(await check(folder)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('warnings are listed and are no failure', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': source });
  const { status, stdout, stderr } = await check(folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^content\/sources\/a\.yml:1:1 source-unused warning: /);
});

test('all faults of all files are listed in one run, by their paths from where the command was started', async () => {
  const folder = await temporaryFolder({
    'there/site.yml': site.replace('time-zone: Europe/Kyiv', 'time-zone: Europe/Kiev2'),
    'there/sources/a.yml': Buffer.from('type: article\ntitle: caf\xe9\n', 'latin1'),
    'there/entries/a.md': 'no front matter\n',
    'here/file': '',
  });
  await symlink('/etc/passwd', join(folder, 'there/sources/b.yml'));
  const { status, stdout } = await check(join(folder, 'here'), '--content', '../there');
  expect(status).toBe(1);
  const found = stdout.split('\n').map((line) => /^(\S+?:\d+:\d+ [a-z0-9-]+) /.exec(line)?.[1]).filter((line) => line !== undefined);
  expect(found).toEqual([
    '../there/entries/a.md:1:1 front-matter-missing',
    '../there/site.yml:4:12 time-zone-unknown',
    '../there/sources/a.yml:2:11 file-not-utf8',
    '../there/sources/b.yml:1:1 file-symbolic-link',
  ]);
  expect(stdout).toMatch(/\n4 errors\.\nWhat each code means: docs\/problems\.md, .*\n$/);
});

test('each format lists the same problems on standard output, with the same status', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': 'type: artcle\n' });
  const [text, github, json, sarif] = await Promise.all(['text', 'github', 'json', 'sarif'].map((format) => check(folder, '--format', format)));
  for (const { status, stderr } of [text, github, json, sarif] as { status: number; stderr: string }[]) expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const { problems } = JSON.parse(json?.stdout ?? '');
  const codes = problems.map(({ code }: { code: string }) => code);
  expect(codes).toContain('value-not-listed');
  expect(text?.stdout.split('\n').filter((line) => line.startsWith('content/')).length).toBe(codes.length);
  expect(github?.stdout.split('\n').filter((line) => /^::(?:error|warning) file=content\/sources\/a\.yml,/.test(line)).length).toBe(codes.length);
  expect(JSON.parse(sarif?.stdout ?? '').runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
});

test('a call that cannot be meant ends with 2, and nothing on standard output', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site });
  expect(await check(folder, '--content', 'contents')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'check: The content folder “contents” cannot be read: it does not exist.\n    Name the folder with --content DIR.\n',
  });
  expect(await check(folder, '--fromat', 'json')).toEqual({ status: 2, stdout: '', stderr: 'check: There is no option --fromat.\n    Did you mean --format?\n' });
});

test('help is printed without content', async () => {
  const { status, stdout, stderr } = await check(await temporaryFolder(), '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('--content DIR');
});

const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`content/entries/number-${index}.md`, 'x']));

test('a reader that leaves early is no mistake, and changes no status', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, ...many });
  const child = spawn(process.execPath, [script], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('a long list arrives whole in a pipe', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, ...many });
  expect((await check(folder)).stdout).toMatch(/\n2000 errors\.\nWhat each code means: .*\n$/);
});

test.runIf(process.platform === 'linux')('a list that cannot be written is said to be lost', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': source });
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'], encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'check: the disk is full\n' });
});

test('the content of this repository has no error', async () => {
  const { status, stdout } = await check(fileURLToPath(new URL('../..', import.meta.url)));
  expect({ status, errors: stdout.split('\n').filter((line) => /^content\S+ [a-z0-9-]+ (?!warning: )/.test(line)) }).toEqual({ status: 0, errors: [] });
});

test('of content that was changed, only what the change has to do with is told', async () => {
  const folder = await temporaryFolder({
    'content/site.yml': site,
    'content/sources/a.yml': source,
    'content/sources/b.yml': source.replace('article', 'artcle'),
    'before/site.yml': site,
    'before/sources/b.yml': source.replace('article', 'artcle'),
  });
  expect((await check(folder)).status).toBe(1);
  const { status, stdout } = await check(folder, '--changed', 'before');
  expect(status).toBe(0);
  expect(stdout).toContain('content/sources/a.yml:1:1 source-without-url');
  expect(stdout).not.toContain('sources/b.yml');
});

test('what is watched is checked again when it is saved, until it is interrupted', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site });
  const child = spawn(process.execPath, [script, '--watch'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const hears = (words: string): Promise<void> => expect.poll(() => said, { timeout: 20_000 }).toContain(words) as unknown as Promise<void>;
  await hears('No problems.');
  await writeFile(join(folder, 'content/site.yml'), site.replace('Kyiv', 'Kiyv'));
  await hears('time-zone-unknown');
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
});

const untidy = "title: 'A source'\ntype: report \n";

test('what can be mended is mended first, told of file by file, and then the content is checked', async () => {
  const folder = await temporaryFolder({ 'content/site.yml': site, 'content/sources/a.yml': untidy, 'content/sources/b.yml': 'title: A: b \n', 'content/published.ids': '' });
  const dry = await check(folder, '--fix', '--dry-run');
  expect(dry.stdout).toContain('content/sources/a.yml: keys put in order in 1 place, quotes of 1 text made like the others, spaces taken off the end of 1 line\n');
  expect(dry.stdout).toContain("    - title: 'A source'\n");
  expect(dry.stdout).toContain('2 files would be mended; nothing was written.\n');
  expect(await readFile(join(folder, 'content/sources/a.yml'), 'utf8')).toBe(untidy);
  const { status, stdout } = await check(folder, '--fix');
  expect(status).toBe(1);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'content/sources/a.yml: keys put in order in 1 place, quotes of 1 text made like the others, spaces taken off the end of 1 line',
    'content/published.ids: 1 id added',
    'content/sources/b.yml: left as it is, it cannot be read yet',
    '2 files mended.',
  ]);
  expect(stdout).toContain('content/sources/b.yml:1:8 yaml-syntax');
  expect(await readFile(join(folder, 'content/sources/a.yml'), 'utf8')).toBe('type: report\ntitle: A source\n');
  expect(await readFile(join(folder, 'content/published.ids'), 'utf8')).toBe('a\n');
});

test('with an older content beside it, only what differs from that is mended, and only new ids are added', async () => {
  const before = { 'site.yml': site, 'sources/a.yml': untidy, 'published.ids': '' };
  const folder = await temporaryFolder({
    ...Object.fromEntries(Object.entries(before).flatMap(([path, text]) => [[`content/${path}`, text], [`before/${path}`, text]])),
    'content/sources/b.yml': untidy,
  });
  const { stdout, stderr } = await check(folder, '--fix', '--changed', 'before', '--format', 'json');
  expect(JSON.parse(stdout).summary.errors).toBe(0);
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['content/sources/b.yml', 'content/published.ids', '2 files mended.', '']);
  expect(await readFile(join(folder, 'content/published.ids'), 'utf8')).toBe('b\n');
  expect(await readFile(join(folder, 'content/sources/a.yml'), 'utf8')).toBe(untidy);
});

test('what a code means is printed without content; what is none, and options that do not go together, end with 2', async () => {
  const folder = await temporaryFolder();
  expect(await check(folder, '--explain', 'chain-missing')).toEqual({ status: 0, stdout: explainText('chain-missing'), stderr: '' });
  expect(await check(folder, '--explain', 'chain-mising')).toEqual({ status: 2, stdout: '', stderr: 'check: There is no code “chain-mising”.\n    Did you mean chain-missing?\n' });
  expect(await check(folder, '--fix', '--watch')).toMatchObject({ status: 2, stderr: expect.stringContaining('--fix and --watch do not go together') });
});
