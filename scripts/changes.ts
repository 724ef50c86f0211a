import { contentInBag, readSnapshotContent } from '../src/archive/snapshot-content.ts';
import { compareChronicles } from '../src/core/compare/compare-chronicles.ts';
import { leftOutFiles } from '../src/core/compare/left-out.ts';
import { compile } from '../src/core/compile.ts';
import { isWhole } from '../src/io/change-formats/comparison.ts';
import { changeFormats, formatChanges } from '../src/io/change-formats.ts';
import { runCommand } from '../src/io/command.ts';
import { readSide, type ContentSide } from '../src/io/content-side.ts';
import { formatProblems } from '../src/io/problem-formats.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';

const meaning = 'a folder with content, a snapshot, packed or unpacked, or a revision of git: main, v1.2, HEAD~3, REVISION:DIR';

await runCommand({
  name: 'changes',
  summary: 'Says what changed between two content folders, snapshots or revisions of git, claim by claim. Changes are no failure.',
  positionals: [
    { name: 'OLD', meaning },
    { name: 'NEW', meaning: 'the same; name the content folder itself for what is not committed yet' },
  ],
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content inside a revision', default: 'content' },
    format: {
      choices: changeFormats,
      meaning: 'how changes are written: for people, for the summary of a pull request, or for programs; into a file with npm run --silent',
      default: 'text',
    },
  },
  async run({ values: { content, format }, positionals: [oldWord = '', newWord = ''], stdout, stderr }) {
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    const read = async (words: string, name: string) => {
      progress.stage(words);
      const { texts, pathOf, remark } = await (readSnapshotSide(name).then((side) => side ?? readSide(name, content))).finally(progress.end);
      if (remark !== null) await stderr.write(`${remark}\n`);
      const { chronicle, problems } = compile(texts);
      const errors = problems.filter(({ severity }) => severity === 'error');
      await stderr.write(formatProblems(errors, 'text', { pathOf }));
      const leftOut = leftOutFiles(chronicle, problems);
      const shown = errors.map((problem) => ({ ...problem, file: pathOf(problem.file) }));
      return { chronicle, leftOut, side: { name, errors: shown, leftOut: leftOut.map(pathOf) } };
    };
    const old = await read('reading the old side', oldWord);
    const next = await read('reading the new side', newWord);
    const changes =
      old.chronicle === null || next.chronicle === null
        ? null
        : compareChronicles(old.chronicle, next.chronicle, { old: old.leftOut, next: next.leftOut });
    const comparison = { old: old.side, next: next.side, changes };
    const text = formatChanges(comparison, format);
    await stdout.write(text);
    if (text === '' && stdout.isTerminal && isWhole(comparison)) await stdout.write('Nothing changed.\n');
    if (isWhole(comparison)) return 0;
    await stderr.write(changes === null ? 'Nothing could be compared: a side has no site.yml that can be read.\n' : 'What has errors was left out of the comparison.\n');
    return 1;
  },
});

async function readSnapshotSide(name: string): Promise<ContentSide | null> {
  const snapshot = await readSnapshotContent(name);
  return snapshot === null ? null : { texts: snapshot.texts, pathOf: (file) => `${name}:${contentInBag}${file}`, remark: null };
}
