import { readFile, stat } from 'node:fs/promises';
import { compile } from '../../core/compile.ts';
import type { Reading } from '../../core/import/draft.ts';
import { ImportSession } from '../../core/import/import-session.ts';
import { noMapping, readMapping, type Mapping } from '../../core/import/mapping.ts';
import { namesIn } from '../../core/import/names-in-content.ts';
import type { SourceText } from '../../core/model/source-text.ts';
import { CallError } from '../call-error.ts';
import type { CommandOutput } from '../command-output.ts';
import { formatProblems } from '../problem-formats.ts';
import { isSystemError, plainReason } from '../plain-reason.ts';
import { readContent } from '../read-content.ts';
import { ContentWriter } from './content-writer.ts';
import { idsThere } from './ids-there.ts';
import { wayOf, type Way } from './import-formats.ts';
import type { ImportKind } from './import-kinds.ts';
import { ImportTeller } from './import-report.ts';
import type { ImportSource } from './import-source.ts';
import type { Item } from './item.ts';
import { PreviewWriter } from './preview-writer.ts';
import { readText } from './read-text.ts';
import { idsIn, outlineOf, readRecord, recordKindsOf, type RecordOutline } from './record.ts';
import { runImport } from './run-import.ts';

export interface ImportCall {
  readonly file: string;
  readonly as: ImportKind;
  /** The name of the format; null: it is told by the file's name and beginning. */
  readonly from: string | null;
  /** The mapping's file. */
  readonly mapping: string | null;
  /** The folder of the content. */
  readonly content: string;
  /** Whether all that would be written is printed instead. */
  readonly isDry: boolean;
}

/**
 * Brings a file into a content folder. What is written goes to `stdout` in a dry run; what is left out, lost and to be filled in goes to
 * `stderr`. Whether nothing of it is left for a person to do.
 * @throws CallError
 */
export async function bringIn({ file, as, from, mapping: mappingFile, content: folder, isDry }: ImportCall, stdout: CommandOutput, stderr: CommandOutput): Promise<boolean> {
  const way = wayOf(file, await beginningOf(file), as, from);
  const mapping = mappingFile === null ? noMapping : await mappingIn(mappingFile, way, stderr);
  if (mapping === null) return false;
  const content = await contentOf(folder, as);
  const teller = new ImportTeller(file, folder, stderr);
  const { chronicle } = compile(content);
  const source = { text: () => readText(file), mapping, find: namesIn(chronicle), remark: (line: number, words: string) => teller.say(line, words) };
  const { expected, items, outline } = await openFile(way, source, as);
  const session = new ImportSession(content, idsThere(content, chronicle), { expected });
  const writer = isDry ? new PreviewWriter(folder, stdout) : await ContentWriter.begin(folder);

  // A new folder begins with what was published elsewhere: the ids, also the former ones, of all that came.
  const published: string[] | null = outline !== null && content.length === 0 ? [] : null;
  const counts = await runImport(items, session, writer, {
    ...teller.report,
    written: async (written, line, name) => {
      if (written.id !== null) published?.push(written.id, ...(outline?.former.get(written.id) ?? []));
      await teller.report.written(written, line, name);
    },
  }, async () => {
    if (published !== null && published.length > 0) await writer.addFiles([{ path: 'published.ids', text: [...new Set(published)].sort().map((id) => `${id}\n`).join('') }]);
  });
  await teller.finish(counts, isDry);
  return counts.leftOut + counts.blanks === 0;
}

interface OpenFile {
  readonly items: AsyncIterable<Item<Reading>>;
  /** The ids of what the file brings. */
  readonly expected: Partial<RecordOutline['ids']>;
  readonly outline: RecordOutline | null;
}

/** The file is read twice: what something in it refers to may stand later in it. */
async function openFile(way: Way, source: ImportSource, as: ImportKind): Promise<OpenFile> {
  if ('read' in way) {
    const expected = await idsIn(way.read({ ...source, remark: async () => {} }));
    return { items: way.read(source), expected, outline: null };
  }
  const things = way.things(source.text);
  const outline = await outlineOf(things);
  const kinds = recordKindsOf(as);
  const expected = Object.fromEntries(Object.entries(outline.ids).filter(([kind]) => (kinds as ReadonlySet<string>).has(kind)));
  return { items: readRecord(things, outline, kinds), expected, outline };
}

/** @throws CallError when the file is not there, or is none that can be read twice. */
async function beginningOf(file: string): Promise<string> {
  const there = await stat(file).catch((thrown: unknown) => {
    throw new CallError(`“${file}” cannot be read: ${plainReason(thrown)}.`);
  });
  if (!there.isFile()) throw new CallError(`“${file}” is no file that can be read more than once.`, 'Save what it holds as a file.');
  for await (const piece of readText(file)) return piece;
  return '';
}

/** The mapping of the file; null: it has faults, which were told. */
async function mappingIn(file: string, way: Way, stderr: CommandOutput): Promise<Mapping<string> | null> {
  if (!('read' in way) || way.columns === null) throw new CallError(`A mapping says nothing for ${way.format}: what its fields mean is known.`, 'Leave out --mapping.');
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw new CallError(`The mapping “${file}” cannot be read: ${plainReason(thrown)}.`);
  });
  const read = readMapping<string>(file, text, way.columns);
  if ('mapping' in read) return read.mapping;
  await stderr.write(formatProblems(read.problems, 'text', { pathOf: (path) => path }));
  return null;
}

/** The content as it is; a record may also begin a folder that is not there yet. */
async function contentOf(folder: string, as: ImportKind): Promise<SourceText[]> {
  const isThere = await stat(folder).then(
    () => true,
    (thrown: unknown) => !(isSystemError(thrown) && thrown.code === 'ENOENT'),
  );
  return !isThere && as === 'record' ? [] : readContent(folder);
}
