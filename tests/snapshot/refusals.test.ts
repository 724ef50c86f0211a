import { spawnSync } from 'node:child_process';
import { copyFile, cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectFolder } from '../support/project.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { sampleContent, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const { harbour } = inject('sites');
const { zip, bag } = inject('snapshot');

const snapshot = (...args: string[]) => runScript('scripts/snapshot.ts', { args: ['--content', harbour.content, ...args] });

async function emptyRecord(): Promise<string> {
  const content = await newFolder();
  await writeContent(content, sampleContent([]));
  return content;
}

describe('a snapshot that cannot be made leaves nothing behind, and says why:', () => {
  test('content with an error', async () => {
    const content = await newFolder();
    await writeContent(content, [['site.yml', 'title: [']]);
    const out = join(await newFolder(), 'out');
    const { status, stderr } = await runScript('scripts/snapshot.ts', { args: ['--content', content, '--out', out] });
    expect({ status, says: /site\.yml:1:\d+ /.test(stderr), left: await readdir(join(out, '..')) }).toEqual({ status: 1, says: true, left: [] });
  });

  test.each([
    { fault: 'a name that a package cannot have', args: ['--name', '50%'], status: 2, says: 'The name of a package cannot be “50%”.' },
    { fault: 'an output in the content', args: ['--out', join(harbour.content, 'media')], status: 2, says: 'lies in the content folder' },
    { fault: 'an output that is a file', args: ['--out', join(projectFolder, 'package.json')], status: 2, says: 'The folder for the output is a file.' },
    { fault: 'an earlier snapshot that is none', args: ['--since', join(projectFolder, 'src')], status: 2, says: 'is no snapshot' },
    { fault: 'an earlier snapshot that is broken', args: ['--since', join(projectFolder, 'package.json')], status: 1, says: 'cannot be read as a snapshot' },
  ])('$fault', async ({ args, status, says }) => {
    const place = await newFolder();
    const ended = await snapshot(...(args.includes('--out') ? [] : ['--out', join(place, 'out')]), ...args);
    expect({ status: ended.status, stdout: ended.stdout }).toEqual({ status, stdout: '' });
    expect(ended.stderr).toContain(says);
    expect(await readdir(place)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a disk on which the package has no room', async () => {
    const place = await newFolder();
    const args = ['-c', 'ulimit -f 1000; exec "$@"', 'sh', process.execPath, join(projectFolder, 'scripts/snapshot.ts'), '--content', await emptyRecord(), '--out', join(place, 'out')];
    const { status, stdout, stderr } = spawnSync('sh', args, { cwd: projectFolder, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined } });
    expect({ status, stdout, left: await readdir(place) }).toEqual({ status: 1, stdout: '', left: [] });
    expect(stderr).toContain('snapshot: the file would be larger than this system or account allows');
  });

  test.skipIf(process.platform === 'win32')('an interrupt in the middle', async () => {
    const place = await newFolder();
    const running = startScript('scripts/snapshot.ts', { args: ['--content', await emptyRecord(), '--out', join(place, 'deep/out')] });
    await expect.poll(() => running.stderr(), { interval: 20, timeout: 60_000 }).toContain('writing the');
    running.child.kill('SIGINT');
    const { status, stdout, stderr } = await running.ended;
    expect({ status, stdout, left: await readdir(place) }).toEqual({ status: 1, stdout: '', left: [] });
    expect(stderr).toContain('snapshot: it was interrupted, and nothing was written.');
  });
});

describe('two snapshots', () => {
  test('are compared claim by claim, packed or not, and with a folder', async () => {
    const content = await newFolder();
    await cp(harbour.content, content, { recursive: true });
    await writeFile(join(content, 'site.yml'), (await readFile(join(content, 'site.yml'), 'utf8')).replace('went out', 'went off'));
    const changes = (old: string, next: string) => runScript('scripts/changes.ts', { args: [old, next] });
    expect(await changes(zip, bag)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const { status, stdout } = await changes(zip, content);
    expect(status).toBe(0);
    expect(stdout).toContain('went off');
  });

  test('of which one was cut off are not', async () => {
    const cut = join(await newFolder(), 'cut.zip');
    await copyFile(zip, cut);
    await truncate(cut, 100_000);
    const { status, stdout, stderr } = await runScript('scripts/changes.ts', { args: [zip, cut] });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('cut.zip” cannot be read as a snapshot');
  });
});
