import { copyFile, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openFolder } from '../../src/package/open-folder.ts';
import { readWhole, type PackedFile } from '../../src/package/packed-file.ts';
import { handMadeZip } from '../../src/package/testing/hand-made-zip.ts';
import { handMadePackage } from '../../src/verify/testing/hand-made-package.ts';
import { verifyPackage } from '../../src/verify/verify-package.ts';
import { projectFolder } from '../support/project.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const { zip, bag } = inject('snapshot');
const verify = (...args: string[]) => runScript('scripts/verify.ts', { args });
const tagFiles = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt', 'tagmanifest-sha256.txt', 'tagmanifest-sha512.txt'];

describe('a snapshot, as it was written by other code,', () => {
  test('is whole: as a zip, as a folder, and its web archive alone', async () => {
    const [packed, folder, around, wacz] = await Promise.all([verify(zip), verify(bag), verify(dirname(bag)), verify(join(bag, 'data/site.wacz'))]);
    const swhid = /^External-Identifier: (swh:1:dir:[0-9a-f]{40})$/m.exec(await readFile(join(bag, 'bag-info.txt'), 'utf8'))?.[1];
    for (const ended of [packed, folder, around]) expect(ended).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`^Whole: .*: [\\d,]+ files, [\\d.]+ MB\\.\\n${swhid}\\n$`)) });
    expect(wacz).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Whole: .*: a web archive, 5 files/) });
  });

  test('is verified for programs', async () => {
    const { status, stdout } = await verify(zip, '--format', 'json');
    expect({ status, ...JSON.parse(stdout) }).toEqual({ status: 0, format: 'dated-reports-verification', version: 1, package: zip, kind: 'bag', whole: true, files: expect.any(Number), bytes: expect.any(Number), swhid: expect.stringMatching(/^swh:1:dir:/), rebuilt: false, findings: [] });
  });
});

describe('of every file of a snapshot', () => {
  let files: readonly PackedFile[];
  beforeAll(async () => {
    ({ files } = await openFolder(bag));
  });
  const findingsOf = async (changed: readonly PackedFile[]) => (await verifyPackage({ files: changed, faults: [] }, 'folder', 'bag', { stage: () => {}, count: () => {} })).findings;
  const inPayload = () => files.filter(({ path }) => path.startsWith('data/'));
  const named = async (kind: string, changed: readonly PackedFile[]) => new Set((await findingsOf(changed)).flatMap((finding) => (finding.kind === kind ? [finding.path] : [])));
  /** One bit of one byte of it is another, near the place that the number says. */
  const flipped = (file: PackedFile, number: number): PackedFile => ({
    ...file,
    onDisk: null,
    async *chunks() {
      const bytes = Buffer.from(await readWhole(file, 1e9));
      const at = number % bytes.length;
      bytes[at] = (bytes[at] as number) ^ (1 << number % 8);
      yield bytes;
    },
  });
  const copied = (file: PackedFile): PackedFile => ({ ...file, path: `${file.path}.more` });

  test('a byte that is changed is found, and it is named: all of the payload, a third at a time, those and no others', async () => {
    for (const turn of [0, 1, 2]) {
      const isChanged = (index: number) => index % 3 === turn && (files[index] as PackedFile).size > 0 && (files[index] as PackedFile).path.startsWith('data/');
      const expected = files.filter((_, index) => isChanged(index)).map(({ path }) => path);
      const found = await named('changed', files.map((file, index) => (isChanged(index) ? flipped(file, index * 7919) : file)));
      // The site as a whole, and its web archive, are then found to be other than the bag and the site say.
      const own = [...found].filter((path) => !path.includes('!') && (expected.includes(path) || !['data/site', 'data/site.wacz'].includes(path)));
      expect(own.sort()).toEqual(expected.sort());
    }
  });

  test('that it was removed is found, and it is named', async () => {
    const expected = inPayload().map(({ path }) => path);
    expect([...(await named('missing', files.filter(({ path }) => !path.startsWith('data/'))))]).toEqual(expect.arrayContaining(expected));
  });

  test('another beside it is found, and is named', async () => {
    const found = await named('extra', files.flatMap((file) => [file, copied(file)]));
    expect([...found].filter((path) => path !== 'data/site.wacz').sort()).toEqual(files.map(({ path }) => `${path}.more`).sort());
  });

  test.each(tagFiles)('%s: a change and its loss are found', async (path) => {
    const file = files.find((each) => each.path === path) as PackedFile;
    expect((await findingsOf(files.map((each) => (each === file ? flipped(file, file.size >> 1) : each)))).filter((finding) => finding.path === path)).not.toEqual([]);
    expect(await findingsOf(files.filter((each) => each !== file))).toContainEqual(expect.objectContaining({ kind: 'missing', path }));
  });
});

describe('what is no whole package ends with status 1 and says why', () => {
  test('a zip that is cut off', async () => {
    const cut = join(await newFolder(), 'cut.zip');
    await copyFile(zip, cut);
    await truncate(cut, 100_000);
    expect(await verify(cut)).toEqual({ status: 1, signal: null, stderr: '', stdout: expect.stringMatching(/^refused: \S+cut\.zip is no zip, or is cut off at its end\nNot whole: \S+cut\.zip was not read any further\.\n$/) });
  });

  test('a folder with a link in it, that is no bag', async () => {
    const folder = await newFolder();
    await symlink('/etc/passwd', join(folder, 'data'));
    await writeFile(join(folder, 'a.txt'), 'a');
    const { status, stdout } = await verify(folder);
    expect({ status, lines: stdout.split('\n').slice(0, 2) }).toEqual({ status: 1, lines: ['missing: bagit.txt is not there, and no manifest: this is no bag', 'refused: data is a symbolic link, which is no file of a package'] });
  });

  test('names that would deceive a terminal are shown as what they are', async () => {
    const file = join(await newFolder(), 'a.zip');
    await writeFile(file, handMadeZip([{ name: '\u202Egpj.exe', bytes: 'x' }, { name: 'a/bagit.txt', bytes: '' }]));
    expect((await verify(file)).stdout).toContain('extra: \\u{202E}gpj.exe ');
  });

  test.each([['no/such/file'], ['.', '--packages', 'x'], []])('and a call that is at fault with status 2: %s', async (...args) => {
    expect(await verify(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^verify: /) });
  });
});

describe('a site is built again from the source in its package', () => {
  const temporaryPlace = async () => mkdtemp(join(await newFolder(), 'tmp-'));
  /** A package, small enough to be built in a moment, whose build is this script. */
  async function packageOf(script: string): Promise<string> {
    const file = join(await newFolder(), 'small.zip');
    const files = handMadePackage({
      payload: (its) => {
        its.set('source/package.json', Buffer.from('{"scripts":{"build":"node build.mjs"}}'));
        its.set('source/build.mjs', Buffer.from(script));
        for (const [path, bytes] of [...its]) if (path.startsWith('site/')) its.set(`source/as-built/${path.slice('site/'.length)}`, bytes);
      },
    });
    await writeFile(file, handMadeZip([...files].map(([path, bytes]) => ({ name: `small/${path}`, bytes }))));
    return file;
  }
  const copy = "import { cpSync, rmSync, writeFileSync } from 'node:fs';\ncpSync('as-built', 'dist', { recursive: true });\n";
  const rebuild = async (file: string, packages: string) => {
    const place = await temporaryPlace();
    const ended = await runScript('scripts/verify.ts', { args: ['--rebuild', '--packages', packages, file], env: { TMPDIR: place } });
    expect(await readdir(place)).toEqual([]);
    return ended;
  };

  test('and is the same, for one that this program has packed', async () => {
    expect(await rebuild(zip, join(projectFolder, 'node_modules'))).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Whole, and the source builds the same site: /) });
  });

  test('and each file that is not is named', async () => {
    const file = await packageOf(`${copy}rmSync('dist/a.svg'); writeFileSync('dist/style.css', 'a{}'); writeFileSync('dist/more.txt', '');`);
    const { status, stdout } = await rebuild(file, await newFolder());
    expect({ status, lines: stdout.split('\n').slice(0, 3) }).toEqual({
      status: 1,
      lines: ['extra: data/site/a.svg is not made when the source is built again', 'missing: data/site/more.txt is made when the source is built again, and is not there', expect.stringMatching(/^changed: data\/site\/style\.css is not what the source makes \(\d+ bytes; built again 3\)$/)],
    });
  });

  test('and a build that fails is told of with its own words', async () => {
    expect(await rebuild(await packageOf("console.error('no such luck'); process.exit(3);"), await newFolder())).toMatchObject({ status: 1, stdout: expect.stringMatching(/^invalid: data\/source cannot be built: “npm run build” ended with 3, and said: .*no such luck/) });
  });

  test('but not where anything is wrong with it', async () => {
    const folder = await newFolder();
    const { status, stderr } = await rebuild(folder, folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'The site was not built again: a program of a package that is not whole is not run.\n' });
  });

  test.skipIf(process.platform === 'win32')('and nothing is left of it where somebody interrupts', async () => {
    const file = await packageOf("import { writeFileSync } from 'node:fs';\nwriteFileSync(process.env.STARTED, String(process.pid)); setInterval(() => {}, 1000);");
    const place = await temporaryPlace();
    const started = join(await newFolder(), 'started');
    const { child, ended } = startScript('scripts/verify.ts', { args: ['--rebuild', '--packages', await newFolder(), file], env: { TMPDIR: place, STARTED: started } });
    await expect.poll(() => readFile(started, 'utf8').catch(() => '')).toMatch(/^\d+$/);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ signal: 'SIGINT', stdout: '' });
    expect(await readdir(place)).toEqual([]);
    const builder = Number(await readFile(started, 'utf8'));
    await expect.poll(() => isAlive(builder)).toBe(false);
    await rm(started);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
