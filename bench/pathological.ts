import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../tests/support/project.ts';
import { runScript } from '../tests/support/run-script.ts';

/**
 * How long `npm run check` takes for a whole folder with one entry that is made to be slow: 10 MB, which is refused for its length, and
 * 490 kB, which is not. Prints a table; `node bench/pathological.ts`.
 */
const entry = 'entries/moorings-toll-2019-11.md';
const fixture = join(projectFolder, 'tests/fixtures/harbour');
const [, front = ''] = /^---\n([^]*?\n)---\n/.exec(await readFile(join(fixture, entry), 'utf8')) ?? [];

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));
const body = (piece: string) => (size: number): string => `---\n${front}---\n\n${fill(piece, size)}\n`;
const keys = (make: (size: number) => string) => (size: number): string => `---\n${front}${make(size)}\n---\n`;

const cases: Readonly<Record<string, (size: number) => string>> = {
  'loaded words': body('the occupiers, orcs and liberated '),
  'numbers of nobody': body('5 killed and 6 wounded. '),
  'numbers in a row': body('5 and 6 '),
  'links to nothing': body('[a](entry:b) '),
  'citations of nothing': body('[@x] '),
  'open brackets': body('['),
  'open emphasis': body('*a '),
  backticks: body('`a'),
  'nested quotations': body('> '),
  'quotation marks': body('“a '),
  'rows of a table': (size) => `---\n${front}---\n\n|a|b|\n|-|-|\n${fill('|1|2|\n', size)}`,
  'items of a list': body('- a\n'),
  'tags of HTML': body('<a '),
  entities: body('&#8203;'),
  'invisible signs': body('\u200b'),
  'words of two alphabets': body('p\u0430ypal '),
  backslashes: body('\\'),
  sentences: body('A. '),
  'one long title': (size) => `---\n${front.replace('title: ', `title: ${fill('x', size)} `)}---\n`,
  'many keys': keys((size) => Array.from({ length: Math.ceil(size / 10) }, (_, index) => `k${index}: 1`).join('\n')),
  'a list of escapes': keys((size) => `zz:\n${fill('  - "\\u200b"\n', size)}`),
  'nested brackets': keys((size) => `zz: ${fill('[', size / 2)}${fill(']', size / 2)}`),
  'aliases of aliases': keys(() => ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, index) => `a${index}: &a${index} [*a${index === 0 ? '' : index - 1}, *a${index === 0 ? '' : index - 1}]`)].join('\n')),
};

const folder = await mkdtemp(join(tmpdir(), 'pathological-'));
try {
  await cp(fixture, folder, { recursive: true });
  await cp(join(projectFolder, 'content/wording.yml'), join(folder, 'wording.yml'));
  console.log('| one entry of | 490 kB, s | 10 MB, s |\n| --- | ---: | ---: |');
  for (const [name, textOf] of Object.entries(cases)) {
    const seconds = [];
    for (const size of [490_000, 10_000_000]) {
      await writeFile(join(folder, entry), textOf(size));
      const started = performance.now();
      const { status } = await runScript('scripts/check.ts', { args: ['--content', folder, '--format', 'json'] });
      if (status !== 0 && status !== 1) throw new Error(`The check of “${name}” ended with ${status}.`);
      seconds.push(((performance.now() - started) / 1000).toFixed(1));
    }
    console.log(`| ${name} | ${seconds.join(' | ')} |`);
  }
} finally {
  await rm(folder, { recursive: true });
}
