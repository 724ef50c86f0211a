import { compile, hasErrors } from '../src/core/compile.ts';
import type { Problem } from '../src/core/model/problem.ts';
import { changedProblems } from '../src/io/changed-problems.ts';
import { runCommand } from '../src/io/command.ts';
import { refreshIds } from '../src/io/editor/schema-files.ts';
import { readSide } from '../src/io/content-side.ts';
import { onSettledChange } from '../src/io/on-settled-change.ts';
import { formatProblems, problemFormats } from '../src/io/problem-formats.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { readContent } from '../src/io/read-content.ts';
import { shownPath } from '../src/io/shown-path.ts';
import { untilInterrupted } from '../src/io/until-interrupted.ts';

await runCommand({
  name: 'check',
  summary: 'Reads all content and lists every problem of every file, each with how to mend it. Warnings alone are no failure.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    format: {
      choices: problemFormats,
      meaning: 'how problems are written: for people, for the summary of a pull request, for programs, as GitHub workflow commands, or as SARIF 2.1.0 for code scanning; into a file with npm run --silent',
      default: 'text',
    },
    changed: { takes: 'REVISION', meaning: 'only the problems of files that differ from this revision of git or folder, and those that the difference makes elsewhere' },
    watch: { meaning: 'check again whenever a file of the content is saved, until Ctrl-C' },
  },
  async run({ values: { content, format, changed, watch }, stdout, stderr }) {
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    const check = async (): Promise<0 | 1> => {
      progress.stage('reading content');
      const texts = await readContent(content).finally(progress.end);
      progress.stage('checking content');
      const { problems } = compile(texts);
      const told = changed === null ? problems : changedProblems(await oldContent(changed, content), { texts, problems });
      progress.end();
      await stdout.write(formatProblems(told, format, { pathOf: (file) => shownPath(content, file) }));
      if (told.length === 0 && format === 'text' && (stdout.isTerminal || watch)) await stdout.write('No problems.\n');
      await refreshIds(content, texts);
      return hasErrors(told) ? 1 : 0;
    };
    const first = await check();
    if (!watch) return first;
    const end = onSettledChange([content], async () => {
      await stdout.write('\n');
      await check();
    });
    await untilInterrupted();
    end();
    return 0;
  },
});

async function oldContent(word: string, content: string): Promise<{ texts: Awaited<ReturnType<typeof readContent>>; problems: readonly Problem[] }> {
  const { texts } = await readSide(word, content);
  return { texts: [...texts], problems: compile(texts).problems };
}
