import { compile, hasErrors } from '../src/core/compile.ts';
import { exportFiles, type ExportFile } from '../src/core/export/export-formats.ts';
import { baseUrlOf } from '../src/io/base-url.ts';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { sha256Hex } from '../src/io/hash.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { readContent } from '../src/io/read-content.ts';
import { reportProblems } from '../src/io/report-problems.ts';

const files: readonly ExportFile[] = exportFiles;
const formats = [...new Set(files.map(({ format }) => format))];
const parts = [...new Set(files.flatMap(({ part }) => part ?? []))];

await runCommand({
  name: 'export',
  summary: 'Writes the record in one format to standard output, as it stands under data/ of the site; into a file with npm run --silent. Content with errors is not exported.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    part: { choices: parts, meaning: 'which file of a format that has several; by default its first' },
    'base-url': { takes: 'URL', meaning: 'where the site stands, for addresses; by default the url of site.yml' },
  },
  positionals: [{ name: 'FORMAT', meaning: 'the format', choices: formats }],
  async run({ values, positionals: [format], stdout, stderr }) {
    const file = fileOf(format as string, values.part);
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    progress.stage('reading content');
    const texts = await readContent(values.content).finally(progress.end);
    const { chronicle, problems } = compile(texts);
    const errors = problems.filter(({ severity }) => severity === 'error');
    await reportProblems(errors, values.content, stderr);
    if (chronicle === null || hasErrors(problems)) return 1;
    const baseUrl = baseUrlOf(values['base-url'], chronicle.site.url);
    await stdout.write(file.text(chronicle, { baseUrl, digest: sha256Hex }));
    return 0;
  },
});

/** @throws CallError where the format has no such part. */
function fileOf(format: string, part: string | null): ExportFile {
  const ofFormat = files.filter((each) => each.format === format);
  const found = part === null ? ofFormat[0] : ofFormat.find((each) => each.part === part);
  if (found !== undefined) return found;
  const own = ofFormat.flatMap((each) => each.part ?? []);
  throw new CallError(`${format} has no part “${part}”.`, own.length === 0 ? 'It is one file: leave out --part.' : `Choose from ${own.join(', ')}.`);
}
