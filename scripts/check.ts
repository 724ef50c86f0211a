import { compile, hasErrors } from '../src/core/compile.ts';
import { idsIn } from '../src/core/mend/published-list.ts';
import type { MendingScope } from '../src/core/mend/mend-content.ts';
import type { SourceText } from '../src/core/model/source-text.ts';
import { codesPage } from '../src/core/render/repository-links.ts';
import { CallError } from '../src/io/call-error.ts';
import { changedFiles, changedProblems, type CheckedContent } from '../src/io/changed-problems.ts';
import { runCommand } from '../src/io/command.ts';
import { refreshIds } from '../src/io/editor/schema-files.ts';
import { readSide } from '../src/io/content-side.ts';
import { explainText } from '../src/io/explain/explain-text.ts';
import { runMending } from '../src/io/mend/run-mending.ts';
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
    fix: { meaning: 'mend first what can be mended without changing a word: order of keys, quotes, spaces at the ends of lines, accents stored apart from their letters, and ids that published.ids lacks; with --changed only in files that differ' },
    'dry-run': { meaning: 'with --fix: write nothing, and show the lines that would change' },
    explain: { takes: 'CODE', meaning: 'print what a code means, with an example, and check nothing' },
  },
  async run({ values: { content, format, changed, watch, fix, 'dry-run': isDry, explain }, stdout, stderr }) {
    if (explain !== null) {
      await stdout.write(explainText(explain));
      return 0;
    }
    if (isDry && !fix) throw new CallError('--dry-run is nothing without --fix.');
    if (fix && watch) throw new CallError('--fix and --watch do not go together.', 'A file that is mended while you write in it would have to be loaded anew: run --fix when you are done.');
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    const pathOf = (file: string): string => shownPath(content, file);
    const check = async (): Promise<0 | 1> => {
      progress.stage('reading content');
      const found = await readContent(content).finally(progress.end);
      progress.stage('checking content');
      const old = changed === null ? null : await oldContent(changed, content);
      const output = format === 'text' ? stdout : stderr;
      const texts = fix ? await runMending({ content, texts: found, scope: scopeOf(old, found), isDry, pathOf, say: (text) => (progress.end(), output.write(text)) }) : found;
      const { chronicle, problems } = compile(texts);
      const told = old === null ? problems : changedProblems(old, { texts, problems });
      progress.end();
      const repository = chronicle?.site.repository ?? null;
      await stdout.write(formatProblems(told, format, { pathOf, codesAt: repository === null ? null : codesPage(repository) }));
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

interface OldContent extends CheckedContent {
  /** Ids of all that was in it. */
  readonly ids: ReadonlySet<string>;
}

async function oldContent(word: string, content: string): Promise<OldContent> {
  const { texts } = await readSide(word, content);
  const { chronicle, problems } = compile([...texts]);
  return { texts: [...texts], problems, ids: new Set(chronicle === null ? [] : idsIn(chronicle)) };
}

/** What may be mended: all, or what differs from an older content. */
function scopeOf(old: OldContent | null, texts: readonly SourceText[]): MendingScope {
  if (old === null) return { has: () => true, mayAdd: () => true };
  const differing = changedFiles(old.texts, texts);
  return { has: (path) => differing.has(path), mayAdd: (id) => !old.ids.has(id) };
}
