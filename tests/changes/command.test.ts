import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesFormat, changesVersion } from '../../src/core/compare/changes.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { edited, harbourFolder, type Edit } from './harbour.ts';
import { repositoryWith, type Repository } from './repository.ts';

const makeFolder = temporaryFolders();
const wire = 'entries/coast-wire-containers-2019-11-03.md';
const gull = 'entries/gull-wreck-2019-11-06.md';

const told = `Entries

changed coast-wire-containers-2019-11-03: Coast Wire counts forty containers adrift
  ! Its claims changed, and no new revision says so.
  claim changed boats-that-night: Between seven and nine boats sank at their moorings on 3 November.
    figure: 7 to 9 boats sunk → 7 to 10 boats sunk

1 entry changed. 1 warning.
`;

/** `main`: the harbour; `more-boats`: another figure; `faulty`: an entry with an error; `no-site`: no record at all. */
let repository: Repository;

async function edit(...edits: Edit[]): Promise<void> {
  for (const [path] of edits) {
    const file = edited(edits).find((each) => each.path === path);
    if (file === undefined || !('text' in file)) await rm(join(repository.folder, 'content', path));
    else await writeFile(join(repository.folder, 'content', path), file.text);
  }
}

async function branch(name: string, ...edits: Edit[]): Promise<void> {
  repository.git('checkout', '--quiet', '-b', name, 'main');
  await edit(...edits);
  repository.commit();
  repository.git('checkout', '--quiet', 'main');
}

beforeAll(async () => {
  repository = await repositoryWith(harbourFolder, await makeFolder());
  repository.git('branch', '--move', 'main');
  await branch('more-boats', [wire, 'min: 7, max: 9', 'min: 7, max: 10']);
  await branch('faulty', [gull, 'summary: A', 'sumary: A'], [wire, 'min: 7, max: 9', 'min: 7, max: 10']);
  await branch('no-site', ['site.yml', null]);
});

describe('npm run changes', () => {
  it('says what changed between two revisions, and ends well', async () => {
    expect(await repository.changes('main', 'more-boats')).toMatchObject({ status: 0, stdout: told, stderr: '' });
  });

  it('says what changed between two folders, and between a revision and a folder', async () => {
    repository.git('checkout', '--quiet', 'more-boats');
    try {
      expect(await repository.changes('main', 'content')).toMatchObject({ status: 0, stdout: told, stderr: '' });
      expect(await repository.changes(harbourFolder, 'content')).toMatchObject({ status: 0, stdout: told, stderr: '' });
    } finally {
      repository.git('checkout', '--quiet', 'main');
    }
  });

  it('is silent on a pipe where nothing changed', async () => {
    expect(await repository.changes('main', 'content')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('writes Markdown and JSON, also where nothing changed', async () => {
    const markdown = await repository.changes('main', 'more-boats', '--format', 'markdown');
    expect(markdown).toMatchObject({ status: 0, stderr: '' });
    expect(markdown.stdout).toContain('- Figure: `7 to 9 boats sunk` → `7 to 10 boats sunk`\n');
    expect((await repository.changes('main', 'main', '--format', 'markdown')).stdout).toContain('Nothing changed.');
    const json = await repository.changes('main', 'more-boats', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      format: changesFormat,
      version: changesVersion,
      old: { name: 'main', errors: [], leftOut: [] },
      new: { name: 'more-boats' },
      changes: { entries: [{ id: 'coast-wire-containers-2019-11-03', warnings: ['claims-changed-without-revision'], claims: [{ changes: [{ before: { value: { max: 9 } }, after: { value: { max: 10 } } }] }] }] },
    });
  });

  it('compares what can be compared where files have errors, names them, and ends with 1', async () => {
    const { status, stdout, stderr } = await repository.changes('main', 'faulty');
    expect(status).toBe(1);
    expect(stdout).toBe(`${told.replace('1 entry changed. 1 warning.', `not compared gull-wreck-2019-11-06: A wreck on the shore road (withdrawn)
  its file has errors on the new side

1 entry changed, 1 not compared. 1 warning.`)}`);
    expect(stderr).toContain('faulty:content/entries/gull-wreck-2019-11-06.md:5:1 key-unknown ');
    expect(stderr).toMatch(/\nWhat has errors was left out of the comparison\.\n$/);
    const { old, new: next } = JSON.parse((await repository.changes('faulty', 'main', '--format', 'json')).stdout);
    expect(old.leftOut).toEqual(['faulty:content/entries/gull-wreck-2019-11-06.md']);
    expect(old.errors.map(({ code, file }: { code: string; file: string }) => [code, file])).toContainEqual(['key-unknown', 'faulty:content/entries/gull-wreck-2019-11-06.md']);
    expect(next).toEqual({ name: 'main', errors: [], leftOut: [] });
  });

  it('ends well, and names the errors, where they leave nothing out', async () => {
    await branch('lost', [gull, null]);
    const { status, stdout, stderr } = await repository.changes('main', 'lost');
    expect(status).toBe(0);
    expect(stdout).toContain('removed gull-wreck-2019-11-06');
    expect(stderr).toMatch(/^lost:content\/published\.ids:\d+:1 published-lost /);
  });

  it('says that nothing could be compared where a side has no site.yml, and ends with 1', async () => {
    const { status, stdout, stderr } = await repository.changes('no-site', 'main');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^no-site:content\/site\.yml:1:1 file-missing .*\n.*\n1 error\.\nNothing could be compared: a side has no site\.yml that can be read\.\n$/);
    expect(JSON.parse((await repository.changes('no-site', 'main', '--format', 'json')).stdout)).toMatchObject({ changes: null, old: { leftOut: ['no-site:content/site.yml'] } });
  });

  it('names symbolic links in either side, and reads none', async () => {
    repository.git('checkout', '--quiet', '-b', 'linked', 'main');
    await symlink('/etc/hostname', join(repository.folder, 'content/sources/host.yml'));
    repository.commit();
    try {
      for (const word of ['linked', 'content']) {
        const { status, stderr } = await repository.changes('main', word);
        expect({ word, status }).toEqual({ word, status: 1 });
        expect(stderr).toMatch(/content\/sources\/host\.yml:1:1 file-symbolic-link /);
      }
    } finally {
      repository.git('checkout', '--quiet', 'main');
    }
  });

  it('says that a folder was read where a revision has its name', async () => {
    repository.git('branch', '--force', 'content', 'more-boats');
    expect(await repository.changes('main', 'content')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '“content” is a folder and a revision: the folder is read. The revision can be written “content^{}”.\n',
    });
    expect((await repository.changes('main', 'content^{}')).stdout).toBe(told);
    repository.git('branch', '--delete', '--force', 'content');
  });

  it.each([
    [[], 'OLD is missing.'],
    [['main'], 'NEW is missing.'],
    [['main', 'content', 'more'], '“more” is one word too many.'],
    [['main', 'nowhere'], '“nowhere” is neither a folder nor a revision.'],
    [['main..more-boats', 'main'], '“main..more-boats” is neither a folder nor a single revision.'],
    [['main', 'more-boats', '--content', 'texts'], 'The revision “main” cannot be read: “texts” is not there.'],
    [['main', 'more-boats', '--format', 'html'], '--format cannot be “html”.'],
    [['--', '-h', 'main'], '“-h” begins with a hyphen, as no revision does.'],
  ])('ends with 2 for the call %j', async (args, message) => {
    const { status, stdout, stderr } = await repository.changes(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(`changes: ${message}`);
  });

  it('has help that names what can be given', async () => {
    const { status, stdout } = await runScript('scripts/changes.ts', { args: ['--help'], cwd: await makeFolder() });
    expect(status).toBe(0);
    expect(stdout).toContain('npm run changes -- OLD NEW [--content DIR] [--format text|markdown|json]');
  });
});
