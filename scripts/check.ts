import { compile, hasErrors } from '../src/core/compile.ts';
import { runCommand } from '../src/io/command.ts';
import { formatProblems, problemFormats } from '../src/io/problem-formats.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { readContent } from '../src/io/read-content.ts';
import { shownPath } from '../src/io/shown-path.ts';

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
  },
  async run({ values: { content, format }, stdout, stderr }) {
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    progress.stage('reading content');
    const texts = await readContent(content).finally(progress.end);
    progress.stage('checking content');
    const { problems } = compile(texts);
    progress.end();
    await stdout.write(formatProblems(problems, format, { pathOf: (file) => shownPath(content, file) }));
    if (problems.length === 0 && format === 'text' && stdout.isTerminal) await stdout.write('No problems.\n');
    return hasErrors(problems) ? 1 : 0;
  },
});
