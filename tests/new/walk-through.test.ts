import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import { readContent } from '../../src/io/read-content.ts';
import { walkFolder } from '../../src/io/walk-folder.ts';
import { projectFolder } from '../support/project.ts';
import { runScript, type Ended } from '../support/run-script.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const newFolder = temporaryFolders();

/** The commands that CONTRIBUTING.md shows for a first report, each as the words after `npm run`. */
async function commandsOfTheGuide(): Promise<string[][]> {
  const guide = await readFile(join(projectFolder, 'CONTRIBUTING.md'), 'utf8');
  const part = guide.slice(guide.indexOf('### A first report in ten minutes'), guide.indexOf('### A worked example'));
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(part) ?? [];
  const lines = block.split('\n').filter((line) => line !== '');
  return lines.map((line) => [...line.replace(/^npm run /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').filter((word) => word !== '--'));
}

const errorsIn = async (content: string): Promise<readonly Problem[]> => compile(await readContent(content)).problems.filter(({ severity }) => severity === 'error');

describe('the walk-through for a first report, in a copy of the content', () => {
  let content: string;
  let before: Map<string, string>;
  let results: Ended[];

  const filesOf = async (): Promise<Map<string, string>> => {
    const paths = (await walkFolder(content)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
    return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(content, path), 'utf8')] as const)));
  };

  beforeAll(async () => {
    content = join(await newFolder(), 'content');
    await cp(join(projectFolder, 'content'), content, { recursive: true });
    before = await filesOf();
    results = [];
    for (const [script = '', ...args] of await commandsOfTheGuide()) results.push(await runScript(`scripts/${script}.ts`, { args: [...args, '--content', content] }));
  }, 60_000);

  test('runs as it is written: three things are made, and the check finds the one blank', () => {
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    expect(results.slice(0, 2).map(({ stderr }) => stderr)).toEqual([expect.stringContaining('Nothing is left to fill in.'), expect.stringContaining('Nothing is left to fill in.')]);
    expect(results[2]?.stderr).toContain('One blank is left to fill in');
    expect(results[3]?.stdout).toMatch(/example-relief-society-says-that-it-brought-stoves-to-2023-02-24\.md:\d+:\d+ value-empty /);
  });

  test('adds two files and an item, and writes over nothing', async () => {
    const after = await filesOf();
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual(['entries/example-relief-society-says-that-it-brought-stoves-to-2023-02-24.md', 'sources/example-gazette-stoves-for-those-who-stay-2023-02-24.yml']);
    expect([...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path)).toEqual(['actors.yml']);
    expect(after.get('actors.yml')?.startsWith(before.get('actors.yml') ?? '?')).toBe(true);
  });

  test('ends without an error once the remark gives way to a sentence', async () => {
    expect((await errorsIn(content)).map(({ code }) => code)).toEqual(['value-empty']);
    const file = join(content, 'entries/example-relief-society-says-that-it-brought-stoves-to-2023-02-24.md');
    const text = await readFile(file, 'utf8');
    expect(text).toContain('summary: # one sentence for lists\n');
    await writeFile(file, text.replace('# one sentence for lists', 'The Example Relief Society said that it had brought stoves.'));
    expect(await errorsIn(content)).toEqual([]);
  });

  test('refuses to make the same things again', async () => {
    const [first = []] = await commandsOfTheGuide();
    const again = await runScript('scripts/new.ts', { args: [...first.slice(1), '--content', content] });
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('the content has the source “example-gazette-stoves-for-those-who-stay-2023-02-24” already');
  });
});

test.each([
  { fault: 'a kind that cannot be made', args: ['entyr'], status: 2, says: 'Did you mean entry?' },
  { fault: 'an option of another kind', args: ['place', '--title', 'A'], status: 2, says: '--title is nothing that place can say.' },
  { fault: 'a date that does not exist', args: ['entry', '--title', 'A', '--reported', '2023-02-30'], status: 1, says: '2023-02-30' },
  { fault: 'a hostile id', args: ['source', '--id', '../../a', '--title', 'A', '--type', 'webpage'], status: 1, says: '“.” is not allowed in it' },
])('$fault is refused, and nothing is written', async ({ args, status, says }) => {
  const content = join(await newFolder(), 'content');
  await cp(join(projectFolder, 'tests/fixtures/harbour'), content, { recursive: true });
  const files = (await walkFolder(content)).map(({ path }) => path);
  const result = await runScript('scripts/new.ts', { args: [...args, '--content', content] });
  expect(result.status).toBe(status);
  expect(result.stderr).toContain(says);
  expect((await walkFolder(content)).map(({ path }) => path)).toEqual(files);
});
