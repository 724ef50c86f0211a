import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { CallError } from '../../src/io/call-error.ts';
import { readSide } from '../../src/io/content-side.ts';
import { readContent } from '../../src/io/read-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { harbourFolder } from './harbour.ts';
import { repositoryWith, type Repository } from './repository.ts';

const makeFolder = temporaryFolders();
const here = process.cwd();
let repository: Repository;

beforeEach(async () => {
  repository = await repositoryWith(harbourFolder, await makeFolder());
  process.chdir(repository.folder);
});
afterEach(() => process.chdir(here));

const textsOf = async (word: string, content = 'content'): Promise<readonly SourceText[]> => (await readSide(word, content)).texts;
const failure = (word: string, content = 'content'): Promise<unknown> => readSide(word, content).then(() => 'no failure', (thrown: unknown) => thrown);
const faultOf = (texts: readonly SourceText[], path: string): unknown => texts.flatMap((each) => (each.path === path ? ['fault' in each ? each.fault : 'none'] : []))[0];

describe('the content of a revision', () => {
  it('is read as that of the folder is, texts, pictures and faults', async () => {
    await repository.write({
      'content/media/large.png': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(300_000)]),
      'content/media/none.png': '',
      'content/sources/latin.yml': Buffer.from('title: caf\xe9\n', 'latin1'),
      'content/sources/picture.yml': Buffer.from('\x89PNG\r\n\x1a\n\xff\xff', 'latin1'),
      'content/sources/empty.yml': '',
      'content/.hidden/site.yml': 'x',
      'content/.DS_Store': Buffer.from([0xff, 0x00]),
      'content/entries/.x.swp': Buffer.from([0xff]),
      'content/entries/deeper/a b\tc"ü.md': 'x\r\n',
      'content/entries/-rf.md': 'x',
    });
    await symlink('/etc/passwd', join(repository.folder, 'content/sources/link.yml'));
    await symlink('..', join(repository.folder, 'content/loop'));
    repository.commit();
    const texts = await textsOf('HEAD');
    expect(texts).toEqual(await readContent('content'));
    expect(texts.map(({ path }) => path)).toContain('entries/deeper/a b\tc"ü.md');
    expect(faultOf(texts, 'sources/link.yml')).toEqual({ kind: 'symbolic-link' });
  });

  it('is the committed one, whatever lies in the folder', async () => {
    await rm('content', { recursive: true });
    await mkdir('content');
    await writeFile('content/site.yml', 'changed');
    repository.git('add', '--all');
    expect(await textsOf('HEAD')).toEqual(await readContent(harbourFolder));
    expect(repository.git('status', '--porcelain', '--', 'content/site.yml')).toBe('M  content/site.yml');
  });

  it.runIf(process.platform === 'linux')('has a fault where the name of a file is not UTF-8', async () => {
    const blob = repository.git('hash-object', '-w', 'content/site.yml');
    const tree = execFileSync('git', ['mktree'], { cwd: repository.folder, input: Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from([0x63, 0xff, 0x0a])]) }).toString().trim();
    expect(await textsOf(tree)).toEqual([{ path: 'c\uFFFD', fault: { kind: 'unreadable', reason: 'its name is not valid UTF-8' } }]);
  });

  it('has a fault for a submodule, and does not enter it', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},content/sources/other`);
    repository.git('commit', '--quiet', '--message', 'x');
    expect(faultOf(await textsOf('HEAD'), 'sources/other')).toEqual({ kind: 'unreadable', reason: 'it is a submodule' });
    expect(await failure('HEAD:content/sources/other')).toMatchObject({ name: 'CallError' });
    expect(await failure('HEAD', 'content/sources/other')).toMatchObject({ name: 'CallError' });
  });

  it('has a fault for what this clone does not have', async () => {
    const blob = repository.git('rev-parse', 'HEAD:content/actors.yml');
    await rm(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const texts = await textsOf('HEAD');
    expect(faultOf(texts, 'actors.yml')).toEqual({ kind: 'unreadable', reason: 'this clone does not have it' });
    expect(texts.length).toBe((await readContent(harbourFolder)).length);
  });

  it('is read in many handfuls', async () => {
    const files = Array.from({ length: 5100 }, (_, index) => [`content/sources/s-${index}.yml`, `title: ${index}\n`] as const);
    await repository.write(Object.fromEntries(files));
    repository.commit();
    expect(await textsOf('HEAD')).toEqual(await readContent('content'));
  });
});

describe('a revision', () => {
  it('can be named in each way that git knows', async () => {
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('tag', 'light');
    repository.git('tag', '--annotate', '--message', 'x', 'heavy');
    repository.git('tag', '--annotate', '--message', 'x', 'of-a-tree', 'HEAD:content');
    repository.git('branch', 'topic/one');
    await rm('content/entries', { recursive: true });
    repository.commit();
    const expected = await readContent(harbourFolder);
    for (const word of [first, first.slice(0, 8), 'light', 'heavy', 'topic/one', 'refs/heads/topic/one', 'HEAD~1', 'main^', '@~', 'HEAD~1^{/x}', 'HEAD~1:content', 'HEAD~1:content/', 'HEAD~1:./content', 'of-a-tree', `${first}:content`]) {
      expect([word, await textsOf(word)]).toEqual([word, expected]);
    }
    expect((await textsOf('HEAD')).length).toBeLessThan(expected.length);
  });

  it('names its files as git does', async () => {
    const pathOf = async (word: string, content?: string) => (await readSide(word, content ?? 'content')).pathOf('site.yml');
    expect(await pathOf('HEAD')).toBe('HEAD:content/site.yml');
    expect(await pathOf('HEAD:content')).toBe('HEAD:content/site.yml');
    expect(await pathOf('HEAD:content/')).toBe('HEAD:content/site.yml');
    expect(await pathOf('HEAD:')).toBe('HEAD:site.yml');
    expect(await pathOf('HEAD', '.')).toBe('HEAD:site.yml');
    expect(await pathOf('content')).toBe('content/site.yml');
  });

  it('has its content where --content says, seen from where the command was started', async () => {
    await repository.write({ 'deep/down/texts/site.yml': 'x' });
    repository.commit();
    const expected: SourceText[] = [{ path: 'site.yml', text: 'x' }];
    expect(await textsOf('HEAD', 'deep/down/texts')).toEqual(expected);
    expect(await textsOf('HEAD', join(repository.folder, 'deep/down/texts/'))).toEqual(expected);
    process.chdir('deep');
    expect(await textsOf('HEAD', './down/texts')).toEqual(expected);
    expect(await textsOf('HEAD', '../content')).toEqual(await readContent(harbourFolder));
    expect(await failure('HEAD', 'content')).toMatchObject({ name: 'CallError', message: 'The revision “HEAD” cannot be read: “deep/content” is not there.' });
  });

  it('is read from a repository without a checkout', async () => {
    const bare = await makeFolder();
    repository.git('clone', '--quiet', '--bare', repository.folder, join(bare, 'bare.git'));
    process.chdir(join(bare, 'bare.git'));
    expect(await textsOf('main')).toEqual(await readContent(harbourFolder));
  });

  it('is a fault of the call where it has no such folder, or the folder is a file, a link or elsewhere', async () => {
    await symlink('content', join(repository.folder, 'linked'));
    repository.commit();
    const message = async (word: string, content?: string) => (await failure(word, content) as CallError).message;
    expect(await message('HEAD', 'texts')).toBe('The revision “HEAD” cannot be read: “texts” is not there.');
    expect(await message('HEAD', 'content/site.yml')).toBe('The revision “HEAD” cannot be read: “content/site.yml” is no folder there.');
    expect(await message('HEAD', 'linked')).toBe('The revision “HEAD” cannot be read: “linked” is no folder there.');
    expect(await message('HEAD', '../elsewhere')).toBe('The content folder “../elsewhere” lies outside of the repository.');
    expect(await message('HEAD', '/etc')).toBe('The content folder “/etc” lies outside of the repository.');
    expect(await message('HEAD:content/site.yml')).toBe('“HEAD:content/site.yml” names a file, and a content folder is expected.');
  });

  it('goes behind a folder of the same name, and that is said', async () => {
    repository.git('branch', 'content');
    await writeFile('content/site.yml', 'changed');
    const side = await readSide('content', 'content');
    expect(side.texts).toEqual(await readContent('content'));
    expect(side.remark).toBe('“content” is a folder and a revision: the folder is read. The revision can be written “content^{}”.');
    expect(await textsOf('content^{}')).toEqual(await readContent(harbourFolder));
    expect((await readSide('content/media', 'content')).remark).toBe(null);
  });

  it('is not told from one that is unknown by anything but git', async () => {
    const message = async (word: string) => (await failure(word) as CallError).message;
    for (const word of ['nowhere', 'HEAD~7', 'f'.repeat(40), '', ' ', 'HEAD:nowhere', 'content/site.yml', '^HEAD', '@{1', 'main@{u}']) {
      const thrown = await failure(word);
      expect([word, thrown instanceof CallError]).toEqual([word, true]);
    }
    expect(await message('nowhere')).toBe('“nowhere” is neither a folder nor a revision.');
    expect(await failure('HEAD..main')).toMatchObject({ message: '“HEAD..main” is neither a folder nor a single revision.', hint: 'Name the two sides apart: npm run changes -- OLD NEW.' });
    process.chdir(await makeFolder());
    expect(await message('nowhere')).toMatch(/^“nowhere” is neither a folder nor a revision \(git: fatal: not a git repository.*\)\.$/);
  });

  it('cannot be an option of git, or a command of a shell', async () => {
    const words = ['-h', '--all', '--output=made', '--git-dir=/', '--exec=touch made', '--upload-pack=touch made', '$(touch made)', '`touch made`', '; touch made', '| touch made', '\n--all', 'HEAD\n--all', "' touch made '", '--end-of-options', '--'];
    const before = readdirSync('.').sort();
    for (const word of words) {
      expect([word, (await failure(word)) instanceof CallError]).toEqual([word, true]);
      expect([word, (await failure('HEAD', word)) instanceof CallError]).toEqual([word, true]);
      expect([word, (await failure(`HEAD:${word}`)) instanceof CallError]).toEqual([word, true]);
    }
    expect(readdirSync('.').sort()).toEqual(before);
  });

  it('is looked for here, and not where the environment of a hook says', async () => {
    const saved = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = join(await makeFolder(), 'nowhere');
    try {
      expect(await textsOf('HEAD')).toEqual(await readContent(harbourFolder));
    } finally {
      if (saved === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = saved;
    }
  });

  it('leaves the repository as it is', async () => {
    const state = () => [repository.git('status', '--porcelain'), repository.git('rev-parse', 'HEAD'), repository.git('for-each-ref'), readdirSync('.git').sort().join()];
    const before = state();
    await textsOf('HEAD');
    expect(state()).toEqual(before);
  });
});

describe('a folder', () => {
  it('needs no git and no repository', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = await makeFolder();
    try {
      expect(await textsOf('content')).toEqual(await readContent('content'));
      expect(await failure('HEAD')).toMatchObject({ name: 'CallError', message: 'Revisions are read with git, and git is not installed.' });
    } finally {
      process.env['PATH'] = path;
    }
  });
});
