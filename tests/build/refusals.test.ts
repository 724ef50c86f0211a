import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hashFolder } from '../../src/io/hash.ts';
import { projectFolder } from '../support/project.ts';
import { buildSite, runScript } from '../support/run-script.ts';
import { sampleContent, sampleEntry, sampleIds, writeContent } from '../support/sample-content.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();
const entries = sampleIds(2).map((id) => ({ id, reported: '2021-03-01' }));

let out: string;
let before: string;
beforeAll(async () => {
  const content = await newFolder();
  await writeContent(content, sampleContent(entries));
  out = join(await newFolder(), 'site');
  await buildSite(content, out);
  before = await hashFolder(out);
});

const build = (content: string, ...more: string[]) => runScript('scripts/build.ts', { args: ['--content', content, '--out', out, ...more] });

describe('content with an error writes nothing, says where the error is, and ends with 1:', () => {
  test.each([
    { fault: 'an unknown source', path: 'entries/log-002.md', text: sampleEntry({ id: 'log-002', reported: '2021-03-01' }).replace('source: log-book', 'source: log-bok'), says: /entries\/log-002\.md:\d+:\d+ .*log-bok/ },
    { fault: 'a date that does not exist', path: 'entries/log-002.md', text: sampleEntry({ id: 'log-002', reported: '2021-02-29' }), says: /entries\/log-002\.md:4:\d+ .*2021-02-29/ },
    { fault: 'a site without a title', path: 'site.yml', text: 'language: en\n', says: /site\.yml:\d+:\d+ / },
    { fault: 'a file that does not belong there', path: 'entries/notes.txt', text: 'notes\n', says: /entries\/notes\.txt:1:1 / },
    { fault: 'text that is not UTF-8', path: 'entries/log-002.md', text: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]), says: /entries\/log-002\.md:2:1 / },
  ])('$fault', async ({ path, text, says }) => {
    const content = await newFolder();
    await writeContent(content, sampleContent(entries));
    await writeFile(join(content, path), text);
    const { status, stdout, stderr } = await build(content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(await hashFolder(out)).toBe(before);
  });

  test('a file that cannot be read: a link to nowhere', async () => {
    const content = await newFolder();
    await writeContent(content, sampleContent(entries));
    await symlink('/nowhere', join(content, 'entries/log-003.md'));
    const { status, stderr } = await build(content);
    expect(status).toBe(1);
    expect(stderr).toMatch(/entries\/log-003\.md:1:1 /);
    expect(await hashFolder(out)).toBe(before);
  });

  test('and where there was no output, there is none', async () => {
    const content = await newFolder();
    await writeContent(content, [['site.yml', 'title: [']]);
    const place = await newFolder();
    const { status } = await runScript('scripts/build.ts', { args: ['--content', content, '--out', join(place, 'site')] });
    expect(status).toBe(1);
    expect(await readdir(place)).toEqual([]);
  });
});

describe('a call that cannot be meant writes nothing, says how to mend it, and ends with 2:', () => {
  test.each([
    { fault: 'a content folder that does not exist', args: ['--content', join(projectFolder, 'no-such-folder')], says: 'it does not exist' },
    { fault: 'a file for the content folder', args: ['--content', join(projectFolder, 'package.json')], says: 'it is not a folder' },
    { fault: 'an option that does not exist', args: ['--contnet', 'content'], says: 'Did you mean --content?' },
    { fault: 'an option without its value', args: ['--content'], says: '--content needs a value: DIR' },
    { fault: 'a word too many', args: ['content'], says: '“content” is one word too many.' },
    { fault: 'an option that is given twice', args: ['--content', 'content', '--content', 'content'], says: '--content is given twice.' },
    { fault: 'an address that is none', args: ['--base-url', 'example.org'], says: 'cannot be the address of the site' },
  ])('$fault', async ({ args, says }) => {
    const { status, stdout, stderr } = await runScript('scripts/build.ts', { args: [...args, '--out', out] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(await hashFolder(out)).toBe(before);
  });

  test.each([
    { fault: 'an output that holds the work of somebody', make: async () => newFolder(), says: 'holds files that no build has written' },
    { fault: 'an output that is the project', make: async () => projectFolder, says: 'is or contains the project' },
  ])('$fault', async ({ make, says }) => {
    const content = await newFolder();
    await writeContent(content, sampleContent(entries));
    const place = await make();
    if (place !== projectFolder) await writeFile(join(place, 'letter.txt'), 'Dear reader');
    const files = await readdir(place);
    const { status, stderr } = await runScript('scripts/build.ts', { args: ['--content', content, '--out', place] });
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(await readdir(place)).toEqual(files);
  });
});

const scripts = (await readdir(join(projectFolder, 'scripts'))).filter((name) => name.endsWith('.ts'));

describe.each(scripts)('scripts/%s', (script) => {
  test('explains itself when asked, and ends with 0', async () => {
    const { status, stdout, stderr } = await runScript(`scripts/${script}`, { args: ['--help'] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Usage: npm run ${script.slice(0, -'.ts'.length)} -- `);
    expect(stdout).toContain('Exit status: 0 done, 1 the content or the output is at fault, 2 the call is at fault.');
  });
});

test('a script refuses an option that it does not know, with the nearest that it does', async () => {
  const { status, stdout, stderr } = await runScript('scripts/check.ts', { args: ['--hel'] });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('There is no option --hel.\n    Did you mean --help?');
});
