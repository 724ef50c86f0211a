import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../src/core/compile.ts';
import { ImportSession } from '../src/core/import/import-session.ts';
import { noMapping, readMapping, type Mapping } from '../src/core/import/mapping.ts';
import { namesIn } from '../src/core/import/names-in-content.ts';
import type { RecordKind } from '../src/core/import/record-item.ts';
import type { SourceText } from '../src/core/model/source-text.ts';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { ContentWriter } from '../src/io/import/content-writer.ts';
import { importFormatNames, importKinds, wayOf, type ImportKind } from '../src/io/import/import-formats.ts';
import { idsThere } from '../src/io/import/ids-there.ts';
import { placeColumnNames } from '../src/io/import/places.ts';
import type { ImportSource } from '../src/io/import/import-source.ts';
import { idsIn, outlineOf, readRecord } from '../src/io/import/record.ts';
import { readText } from '../src/io/import/read-text.ts';
import { reportColumnNames } from '../src/io/import/report-table.ts';
import { runImport } from '../src/io/import/run-import.ts';
import { formatProblems } from '../src/io/problem-formats.ts';
import { problemLines } from '../src/io/problem-formats/text.ts';
import { isSystemError, plainReason } from '../src/io/plain-reason.ts';
import { readContent } from '../src/io/read-content.ts';
import { shownPath } from '../src/io/shown-path.ts';
import { visibleText } from '../src/io/visible-text.ts';

const recordKinds: Readonly<Record<ImportKind, readonly RecordKind[]>> = {
  entries: ['entry'],
  sources: ['source'],
  places: ['place'],
  actors: ['actor'],
  questions: ['question'],
  record: ['site', 'entry', 'source', 'actor', 'place', 'question'],
};

await runCommand({
  name: 'import',
  summary: 'Brings records of another file into the content. Nothing is written over; each record that is left out is named with its reason, and what a person must still fill in with its place.',
  options: {
    as: { choices: importKinds, meaning: 'what the file holds; record: all that a record of this program holds', required: true },
    from: { choices: importFormatNames, meaning: 'the format of the file; by default told by its name and its beginning' },
    mapping: { takes: 'FILE', meaning: 'a YAML file that names the columns of a table, or the keys of JSON: docs/import.md' },
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    'dry-run': { meaning: 'write nothing, and print what would be written' },
  },
  positionals: [{ name: 'FILE', meaning: 'the file to bring in' }],
  async run({ values, positionals: [file = ''], stdout, stderr }) {
    const isDry = values['dry-run'];
    const beginning = await beginningOf(file);
    const way = wayOf(file, beginning, values.as, values.from);
    const mapping = values.mapping === null ? noMapping : await mappingIn(values.mapping, values.as, async (text) => stderr.write(text));
    if (mapping === null) return 1;
    const content = await contentOf(values.content, values.as);
    const { chronicle } = compile(content);
    const text = () => readText(file);
    const say = async (line: number, words: string): Promise<void> => stderr.write(`${visibleText(file)}:${line}: ${visibleText(words)}\n`);
    const remarks: Promise<void>[] = [];

    const things = 'things' in way ? way.things(text) : null;
    const outline = things === null ? null : await outlineOf(things);
    const find = namesIn(chronicle);
    const read = 'read' in way ? (remark: ImportSource['remark']) => way.read({ text, mapping, find, remark }) : null;
    const expected = outline?.ids ?? (await idsIn(read!(() => {})));
    const session = new ImportSession(content, idsThere(content, chronicle), { expected });
    const items = read?.((line, words) => void remarks.push(say(line, words))) ?? readRecord(things!, outline!, new Set(recordKinds[values.as]));
    const writer = isDry ? null : new ContentWriter(values.content);
    const counts = await runImport(items, session, writer, {
      leftOut: (line, name, reasons) => say(line, `${name} is left out: ${reasons.join(' ')}`),
      lost: async (line, name, what) => {
        for (const each of what) await say(line, `${name}: ${each}`);
      },
      taken: async (taken, blanks) => {
        await stderr.write(blanks.map((problem) => problemLines({ ...problem, file: shownPath(values.content, problem.file) })).join(''));
        if (isDry) await stdout.write('list' in taken ? `${shownPath(values.content, taken.list)}, at its end:\n${taken.item}${taken.item.endsWith('\n') ? '' : '\n'}\n` : taken.files.map(({ path, text: whole }) => `${shownPath(values.content, path)}:\n${whole}\n`).join(''));
      },
    });
    // A record is made of what was published.
    if (writer !== null && outline !== null && content.length === 0) await writer.addFile({ path: 'published.ids', text: outline.published.map((id) => `${id}\n`).join('') });
    const refusals = (await writer?.finish()) ?? [];
    await Promise.all(remarks);
    for (const refusal of refusals) await stderr.write(`${visibleText(refusal)}\n`);
    await stderr.write(summaryOf(counts, isDry));
    return counts.leftOut + counts.blanks + refusals.length > 0 ? 1 : 0;
  },
});

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function summaryOf({ written, leftOut, blanks }: { written: number; leftOut: number; blanks: number }, isDry: boolean): string {
  const parts = [
    `${counted(written, 'record', 'records')} ${isDry ? 'would be written' : 'written'}`,
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(blanks > 0 ? [`${counted(blanks, 'has', 'have')} something to fill in`] : []),
  ];
  return `${parts.join(', ')}.${written > 0 && !isDry ? ' “npm run check” says how the whole stands.' : ''}\n`;
}

/** @throws CallError when the file is not there or is no file. */
async function beginningOf(file: string): Promise<string> {
  for await (const piece of readText(file)) return piece;
  return '';
}

/** The mapping of the file; null: it has faults, which were told. */
async function mappingIn(file: string, as: ImportKind, say: (text: string) => Promise<void>): Promise<Mapping<string> | null> {
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw new CallError(`The mapping “${file}” cannot be read: ${plainReason(thrown)}.`);
  });
  const read = readMapping<string>(file, text, as === 'places' ? placeColumnNames : reportColumnNames);
  if ('mapping' in read) return read.mapping;
  await say(formatProblems(read.problems, 'text', { pathOf: (path) => path }));
  return null;
}

/** The content as it is; a record may also begin a folder that is not there yet. */
async function contentOf(folder: string, as: ImportKind): Promise<SourceText[]> {
  const isThere = await stat(join(folder)).then(
    () => true,
    (thrown: unknown) => !(isSystemError(thrown) && thrown.code === 'ENOENT'),
  );
  return !isThere && as === 'record' ? [] : readContent(folder);
}
