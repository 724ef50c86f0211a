import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { CallError } from './call-error.ts';
import { hashFolder } from './hash.ts';
import { recoverFolder, replaceFolder } from './output-folder.ts';
import { outputMarker } from './output-marker.ts';
import { temporaryFolder, writeFiles } from './testing/temporary-folder.ts';

/** A project with its content and no output yet. */
async function project() {
  const folder = await temporaryFolder({ 'content/site.yml': 'x', 'package.json': '{}' });
  const surroundings = { content: join(folder, 'content'), project: folder };
  const out = join(folder, 'dist');
  const build = (files: Record<string, string>, to = out) => replaceFolder(to, (fresh) => writeFiles(fresh, files), surroundings);
  return { folder, out, surroundings, build };
}

/** What is in the folder that holds the output: nothing may be left beside it. */
const beside = async (folder: string) => (await readdir(folder)).sort();
const atRest = ['content', 'dist', 'package.json'];

const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('the output is made where there was none, in folders that did not exist', async () => {
  const { folder, build } = await project();
  await build({ 'index.html': '1', 'a/b.html': '2' }, join(folder, 'deep/er/dist'));
  expect((await readdir(join(folder, 'deep/er/dist'), { recursive: true })).sort()).toEqual([outputMarker, 'a', 'a/b.html', 'index.html']);
  expect(await beside(join(folder, 'deep/er'))).toEqual(['dist']);
});

test('a new output takes the place of the old one, of which nothing stays', async () => {
  const { folder, out, build } = await project();
  await build({ 'index.html': '1', 'gone.html': '1' });
  await build({ 'index.html': '2' });
  expect((await readdir(out)).sort()).toEqual([outputMarker, 'index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('2');
  expect(await beside(folder)).toEqual(atRest);
});

test('the same files make the same bytes, the marker included', async () => {
  const [one, other] = [await project(), await project()];
  await one.build({ 'index.html': '1' });
  await other.build({ 'index.html': '0' });
  await other.build({ 'index.html': '1' });
  expect(await hashFolder(one.out)).toBe(await hashFolder(other.out));
});

test('a failure leaves the old output untouched, and nothing beside it', async () => {
  const { folder, out, surroundings, build } = await project();
  await build({ 'index.html': '1' });
  const before = await hashFolder(out);
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  const failing = replaceFolder(
    out,
    async (fresh) => {
      await writeFile(join(fresh, 'index.html'), '2');
      throw full;
    },
    surroundings,
  );
  await expect(failing).rejects.toBe(full);
  expect(await hashFolder(out)).toBe(before);
  expect(await beside(folder)).toEqual(atRest);
});

test('the old output is there, whole, all the while that the new one is made', async () => {
  const { folder, out, surroundings, build } = await project();
  await build({ 'index.html': '1' });
  const before = await hashFolder(out);
  await replaceFolder(
    out,
    async (fresh) => {
      await writeFiles(fresh, { 'index.html': '2' });
      expect(await hashFolder(out)).toBe(before);
      expect(await beside(folder)).toEqual(['.dist.lock', basename(fresh), ...atRest]);
    },
    surroundings,
  );
  expect(await hashFolder(out)).not.toBe(before);
});

test('of two builds at once, the second is refused and the first is not disturbed', async () => {
  const { folder, out, surroundings, build } = await project();
  await replaceFolder(
    out,
    async (fresh) => {
      await writeFiles(fresh, { 'index.html': '1' });
      await expect(build({ 'index.html': '2' })).rejects.toThrow(/^Another build \(process \d+\) is writing “/);
    },
    surroundings,
  );
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('1');
  expect(await beside(folder)).toEqual(atRest);
});

test('a build in another process holds the lock, until it is gone', async () => {
  const { folder, out, build } = await project();
  const child = await building(out, folder, 'endless');
  await expect(build({ 'index.html': '2' })).rejects.toThrow(`Another build (process ${child.pid})`);
  await killed(child, 'SIGKILL');
  await build({ 'index.html': '2' });
  expect(await beside(folder)).toEqual(atRest);
});

test.each(['', 'nonsense', String(process.pid)])('a lock with “%s” in it belongs to nobody', async (text) => {
  const { folder, build } = await project();
  await writeFiles(folder, { '.dist.lock': text });
  await build({ 'index.html': '1' });
  expect(await beside(folder)).toEqual(atRest);
});

test('whose lock is taken away stops before the exchange', async () => {
  const { folder, out, surroundings, build } = await project();
  await build({ 'index.html': '1' });
  const robbed = replaceFolder(out, () => writeFile(join(folder, '.dist.lock'), '1\n'), surroundings);
  await expect(robbed).rejects.toThrow('was interrupted');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('1');
  expect(await readFile(join(folder, '.dist.lock'), 'utf8')).toBe('1\n');
});

test('after a kill in the moment of the exchange the old output comes back, also without a build', async () => {
  const { folder, out, surroundings, build } = await project();
  await build({ 'index.html': '1' });
  const before = await hashFolder(out);
  for (const recover of [() => recoverFolder(out), () => replaceFolder(out, () => Promise.reject(new Error('no')), surroundings).catch(() => {})]) {
    const pid = deadPid();
    await rename(out, join(folder, `.dist.old-${pid}`));
    await writeFiles(folder, { [`.dist.new-${pid}/index.html`]: '2', '.dist.lock': `${pid}\n`, [`.dist.stale-lock-${pid}`]: '1' });
    await recover();
    expect(await hashFolder(out)).toBe(before);
    expect(await beside(folder)).toEqual(atRest);
  }
});

test('after a kill behind the exchange the new output stays', async () => {
  const { folder, out, build } = await project();
  await build({ 'index.html': '2' });
  await writeFiles(folder, { [`.dist.old-${deadPid()}/index.html`]: '1' });
  await recoverFolder(out);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('2');
  expect(await beside(folder)).toEqual(atRest);
});

test('only what a dead build of this output has left is removed', async () => {
  const { folder, build } = await project();
  const pid = deadPid();
  const others = [`.dist2.new-${pid}`, `.dist.new-${process.ppid}`, `.dist.new-${pid}.txt`, `.dist.newer-${pid}`, `dist.new-${pid}`];
  await writeFiles(folder, Object.fromEntries([...others, `.dist.new-${pid}`].map((name) => [`${name}/file`, 'x'])));
  await build({ 'index.html': '1' });
  expect(await beside(folder)).toEqual([...others, ...atRest].sort());
});

test('what may be somebody’s work is refused and left alone', async () => {
  const { folder, build } = await project();
  await writeFiles(folder, { 'notes/thesis.txt': 'x', file: 'x', [`marked/${outputMarker}`]: 'another program’s', [`repository/.git/HEAD`]: 'x' });
  await build({ 'index.html': '1' }, join(folder, 'repository2'));
  await mkdir(join(folder, 'repository2/.git'));
  await symlink('dist', join(folder, 'link'));
  const before = await beside(folder);
  for (const [name, message] of [
    ['notes', 'holds files that no build has written'],
    ['marked', 'holds files that no build has written'],
    ['repository', 'holds files that no build has written'],
    ['repository2', 'holds files that no build has written'],
    ['file', 'is a file, not a folder'],
    ['link', 'is a symbolic link'],
  ] as const) {
    const refused = build({ 'index.html': '2' }, join(folder, name));
    await expect(refused).rejects.toThrow(CallError);
    await expect(refused).rejects.toThrow(message);
  }
  expect(await beside(folder)).toEqual(before);
  expect(await readFile(join(folder, 'notes/thesis.txt'), 'utf8')).toBe('x');
});

test('an empty folder is taken', async () => {
  const { folder, out, build } = await project();
  await mkdir(out);
  await build({ 'index.html': '1' });
  expect(await beside(folder)).toEqual(atRest);
});

test('the content, the project and whatever holds them are refused, by whichever path they are reached', async () => {
  const { folder, build } = await project();
  await writeFiles(folder, { [outputMarker]: await markerText(build, folder), [`content/${outputMarker}`]: 'x' });
  const doors = await temporaryFolder();
  await symlink(folder, join(doors, 'door'));
  await mkdir(join(folder, 'content/media'));
  await symlink(join(folder, 'content/media'), join(doors, 'media'));
  for (const [out, message] of [
    [join(folder, 'content'), 'is or contains the content folder'],
    [folder, 'is or contains the content folder'],
    [join(doors, 'door', 'content'), 'is or contains the content folder'],
    [join(folder, '..'), 'is or contains the content folder'],
    [join(folder, 'content', 'new', 'dist'), 'lies in the content folder'],
    [join(doors, 'door', 'content', 'dist'), 'lies in the content folder'],
    [join(doors, 'media', 'dist'), 'lies in the content folder'],
    ['/', 'root of the file system'],
  ] as const) {
    await expect(build({ 'index.html': '1' }, out)).rejects.toThrow(message);
  }
  const apart = await temporaryFolder({ 'content/site.yml': 'x' });
  const aboveProject = replaceFolder(folder, async () => {}, { content: join(apart, 'content'), project: folder });
  await expect(aboveProject).rejects.toThrow('is or contains the project');
  expect(await beside(join(folder, 'content'))).toEqual([outputMarker, 'media', 'site.yml']);
});

async function markerText(build: (files: Record<string, string>, out: string) => Promise<void>, folder: string): Promise<string> {
  await build({}, join(folder, 'made'));
  return readFile(join(folder, 'made', outputMarker), 'utf8');
}

const inTheChild = `
import { writeFile } from 'node:fs/promises';
const { replaceFolder } = await import(process.env.MODULE);
const surroundings = { content: process.env.PROJECT + '/content', project: process.env.PROJECT };
const makers = {
  async endless(fresh) {
    await writeFile(fresh + '/index.html', '2');
    console.log('making');
    setInterval(() => {}, 1000);
    await new Promise(() => {});
  },
  async leaving() {
    process.exit(3);
  },
  // Another program in the same process hears the signal and carries on.
  async deaf(fresh) {
    process.on('SIGTERM', () => {});
    await writeFile(fresh + '/index.html', '2');
    console.log('making');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await import('node:fs/promises').then((fs) => fs.mkdir(fresh, { recursive: true }));
    await writeFile(fresh + '/half.html', '2');
  },
};
if (process.env.MAKER !== 'turns') await replaceFolder(process.env.OUT, makers[process.env.MAKER], surroundings);
else {
  console.log('making');
  for (let turn = 1; ; turn += 1) {
    await replaceFolder(process.env.OUT, async (fresh) => {
      for (let page = 0; page < 40; page += 1) await writeFile(fresh + '/' + page + '.html', String(turn % 2).repeat(1000));
    }, surroundings);
  }
}`;

/** A process that builds; settles when it is about to. */
async function building(out: string, folder: string, maker: 'endless' | 'leaving' | 'deaf' | 'turns'): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', inTheChild], {
    env: { ...process.env, MODULE: new URL('./output-folder.ts', import.meta.url).href, PROJECT: folder, OUT: out, MAKER: maker },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => {
    child.stdout?.once('data', resolve);
    child.once('exit', resolve);
  });
  return child;
}

/** How a process ends that gets this signal. */
async function killed(child: ChildProcess, signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, signal: child.signalCode };
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, by) => resolve({ code, signal: by })),
  );
  if (signal !== undefined) child.kill(signal);
  return ended;
}

const onUnix = test.runIf(process.platform !== 'win32');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  onUnix(`${signal} ends the process as it would, with the old output untouched and nothing beside it`, async () => {
    const { folder, out, build } = await project();
    await build({ 'index.html': '1' });
    const before = await hashFolder(out);
    const child = await building(out, folder, 'endless');
    expect(await beside(folder)).toEqual(['.dist.lock', `.dist.new-${child.pid}`, ...atRest]);
    expect(await killed(child, signal)).toEqual({ code: null, signal });
    expect(await hashFolder(out)).toBe(before);
    expect(await beside(folder)).toEqual(atRest);
  });
}

test('a program that leaves the process in the middle leaves nothing behind', async () => {
  const { folder, out, build } = await project();
  await build({ 'index.html': '1' });
  const child = await building(out, folder, 'leaving');
  expect(await killed(child)).toEqual({ code: 3, signal: null });
  expect(await beside(folder)).toEqual(atRest);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('1');
});

onUnix('an interrupted build is not published, even if the process goes on', async () => {
  const { folder, out, build } = await project();
  await build({ 'index.html': '1' });
  const child = await building(out, folder, 'deaf');
  expect(await killed(child, 'SIGTERM')).toEqual({ code: 1, signal: null });
  expect((await readdir(out)).sort()).toEqual([outputMarker, 'index.html']);
  expect(await beside(folder)).toEqual(atRest);
});

test('killed at random moments, a build leaves the old output or the new one, never a mixture', { timeout: 60_000 }, async () => {
  const { folder, out, build } = await project();
  const pages = (text: string) => Object.fromEntries(Array.from({ length: 40 }, (_, page) => [`${page}.html`, text.repeat(1000)]));
  const whole: string[] = [];
  for (const text of ['0', '1']) {
    await build(pages(text));
    whole.push(await hashFolder(out));
  }
  const left: string[] = [];
  for (let kill = 0; kill < 10; kill += 1) {
    const child = await building(out, folder, 'turns');
    await setTimeout(Math.random() * 150);
    await killed(child, 'SIGKILL');
    const leftovers = await beside(folder);
    expect(leftovers.includes('dist') || leftovers.some((name) => name.startsWith('.dist.old-'))).toBe(true);
    await recoverFolder(out);
    left.push(await hashFolder(out));
    expect(await beside(folder)).toEqual(atRest);
  }
  for (const hash of left) expect(whole).toContain(hash);
  await rm(out, { recursive: true });
});
