import { cp, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { hashFolder } from '../../src/io/hash.ts';
import { recoverFolder, replaceFolder } from '../../src/io/output-folder.ts';
import { projectFolder } from '../support/project.ts';
import { buildSite, runScript, startScript } from '../support/run-script.ts';
import { sampleContent, sampleIds, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();

/** A content and the site that it makes. */
interface Made {
  readonly content: string;
  readonly out: string;
  readonly hash: string;
}
let first: Made;
let second: Made;
/** How long the second takes. */
let duration: number;

beforeAll(async () => {
  const make = async (count: number) => {
    const content = await newFolder();
    await writeContent(content, sampleContent(sampleIds(count).map((id) => ({ id, reported: '2021-03-01' }))));
    const out = join(await newFolder(), 'site');
    const started = performance.now();
    await buildSite(content, out);
    duration = performance.now() - started;
    return { content, out, hash: await hashFolder(out) };
  };
  first = await make(2);
  second = await make(3);
});

/** A copy of the first site, as its build left it. */
async function builtFirst(): Promise<string> {
  const out = join(await newFolder(), 'site');
  await cp(first.out, out, { recursive: true });
  return out;
}

test('two contents make two sites', () => {
  expect(first.hash).not.toBe(second.hash);
});

test('a page that throws fails the build, and the old output stays as it was', async () => {
  const out = await builtFirst();
  const { status, stderr } = await runScript('tests/build/page-that-throws.ts', { args: [second.content, out] });
  expect(status).toBe(1);
  expect(stderr).toContain('TypeError');
  expect(await hashFolder(out)).toBe(first.hash);
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

/** Ten moments from the start of a build to its end, one in each tenth of it, the same each time. */
const moments = [0.31, 0.84, 0.12, 0.55, 0.97, 0.43, 0.08, 0.66, 0.29, 0.72].map((fraction, tenth) => (tenth + fraction) / 10);

test('a build that is killed, at whichever moment, leaves the old or the new output, and the next build works', async () => {
  const out = await builtFirst();
  for (const moment of moments) {
    const { child, ended } = startScript('scripts/build.ts', { args: ['--content', second.content, '--out', out] });
    await Promise.race([setTimeout(moment * duration), ended]);
    child.kill('SIGKILL');
    await ended;
    // A kill in the instant of the exchange leaves the old output aside, from where this or the next build fetches it.
    await recoverFolder(out);
    expect([first.hash, second.hash], `killed after ${Math.round(moment * 100)} % of its time`).toContain(await hashFolder(out));
  }
  await buildSite(second.content, out);
  expect(await hashFolder(out)).toBe(second.hash);
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

test('a build that is killed while it writes pages leaves the old output, and the next one clears up after it', async () => {
  const out = await builtFirst();
  const { child, ended } = startScript('scripts/build.ts', { args: ['--content', second.content, '--out', out] });
  const isWriting = async () => (await readdir(dirname(out))).some((name) => name.startsWith('.site.new-'));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded && !(await isWriting())) await setTimeout(5);
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');
  expect(await hashFolder(out)).toBe(first.hash);
  await buildSite(second.content, out);
  expect(await hashFolder(out)).toBe(second.hash);
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

test('an output that a kill in the instant of the exchange has left aside comes back', async () => {
  const out = await builtFirst();
  const dead = 2 ** 22 + 1; // Above what Linux, macOS and Windows give out in practice.
  await rename(out, join(dirname(out), `.site.old-${dead}`));
  await writeFile(join(dirname(out), '.site.lock'), `${dead}\n`);
  await recoverFolder(out);
  expect(await hashFolder(out)).toBe(first.hash);
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

test('of two builds of one output at once, the later one stops at once, says why, and harms nothing', async () => {
  const out = await builtFirst();
  const earlier = async (fresh: string) => {
    const later = await runScript('scripts/build.ts', { args: ['--content', second.content, '--out', out] });
    expect(later.status).toBe(2);
    expect(later.stderr).toContain(`Another build (process ${process.pid}) is writing`);
    expect(await hashFolder(out)).toBe(first.hash);
    await writeFile(join(fresh, 'index.html'), 'the earlier one');
  };
  await replaceFolder(out, earlier, { content: first.content, project: projectFolder });
  expect((await readdir(out)).sort()).toEqual(['.dated-reports-output', 'index.html']);
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

test('two builds of two outputs at once do not disturb each other', async () => {
  const place = await newFolder();
  const outs = [first, second].map((_, index) => join(place, `site-${index}`));
  await Promise.all([first, second].map(({ content }, index) => buildSite(content, outs[index] as string)));
  expect(await Promise.all(outs.map(hashFolder))).toEqual([first.hash, second.hash]);
});

test('a build that is started from another folder builds the same, and leaves nothing in that folder', async () => {
  const elsewhere = await newFolder();
  const out = join(await newFolder(), 'site');
  await buildSite(second.content, out, { cwd: elsewhere });
  expect(await hashFolder(out)).toBe(second.hash);
  expect(await readdir(elsewhere)).toEqual([]);
});
