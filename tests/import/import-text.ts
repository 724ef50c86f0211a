import { contentFiles } from '../../src/core/compose/content-files.ts';
import { placesText } from '../../src/core/compose/file-texts.ts';
import { compile } from '../../src/core/compile.ts';
import { ImportSession, type ListFile } from '../../src/core/import/import-session.ts';
import { noMapping } from '../../src/core/import/mapping.ts';
import { namesIn } from '../../src/core/import/names-in-content.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { idsThere } from '../../src/io/import/ids-there.ts';
import type { ImportSource, ReadImport } from '../../src/io/import/import-source.ts';
import type { ImportWriter } from '../../src/io/import/import-writer.ts';
import { outlineOf, readRecord, recordKindsOf, type RecordThings } from '../../src/io/import/record.ts';
import { runImport, type ImportCounts } from '../../src/io/import/run-import.ts';
import { inPieces } from '../../src/io/import/testing/read-import.ts';

export interface Imported {
  /** The content with what was written. */
  readonly content: SourceText[];
  readonly counts: ImportCounts;
  /** What was left out, lost and is to be filled in. */
  readonly told: readonly string[];
}

/** Keeps what is written as texts. */
class TextWriter implements ImportWriter {
  readonly files: SourceText[] = [];
  readonly lists = new Map<ListFile, string[]>();

  async addFiles(files: readonly SourceText[]): Promise<null> {
    this.files.push(...files);
    return null;
  }

  async addItem(list: ListFile, item: string): Promise<null> {
    this.lists.set(list, [...(this.lists.get(list) ?? []), item]);
    return null;
  }

  async finish(): Promise<never[]> {
    return [];
  }

  get texts(): SourceText[] {
    const lists = [...this.lists].map(([path, items]) => ({ path, text: path === 'places.geojson' ? placesText([]).replace('[]', () => `[\n${items.join(',\n')}\n]`) : items.join('') }));
    return [...this.files, ...lists];
  }
}

async function into(content: readonly SourceText[], session: ImportSession, items: Parameters<typeof runImport>[0]): Promise<Imported> {
  const writer = new TextWriter();
  const told: string[] = [];
  const tell = async (line: number, name: string, words: readonly string[]): Promise<void> => void told.push(`${line} ${name}: ${words.join(' ')}`);
  const counts = await runImport(items, session, writer, {
    leftOut: tell,
    lost: tell,
    written: async ({ blanks }) => void told.push(...blanks.map(({ file, message }) => `${file}: ${message}`)),
    listRefused: async () => {},
  });
  return { content: [...content, ...writer.texts], counts, told };
}

/** Brings a record into an empty content, as the command does. */
export async function bringRecord(read: (text: () => AsyncIterable<string>) => RecordThings, text: string, piece = 4096): Promise<Imported> {
  const things = read(() => inPieces(text, piece));
  const outline = await outlineOf(things);
  return into([], new ImportSession([], idsThere([], null), { expected: outline.ids }), readRecord(things, outline, recordKindsOf('record')));
}

/** Brings a text of another format into a content. */
export async function bringText(read: ReadImport, text: string, content: readonly SourceText[], given: Partial<ImportSource> = {}): Promise<Imported> {
  const { chronicle } = compile(content);
  const source = { text: () => inPieces(text, 4096), mapping: noMapping, find: namesIn(chronicle), remark: async () => {}, ...given };
  const session = new ImportSession(content, idsThere(content, chronicle), { expected: { source: new Set(chronicleIds(text)), place: new Set(chronicleIds(text)) } });
  return into(content, session, read(source));
}

// What the first reading of the command finds: every id that the file may bring.
const chronicleIds = (text: string): string[] => [...text.matchAll(/"id": ?"([a-z0-9-]+)"/g)].map(([, id = '']) => id);

/** The record of a content without errors. */
export function recordOf(content: readonly SourceText[]): Chronicle {
  const { chronicle, problems } = compile(content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (chronicle === null || errors.length > 0) throw new Error(errors.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return chronicle;
}

/** The record as it is without its pictures, which are files beside it. */
export const withoutPictures = (chronicle: Chronicle): Chronicle => ({ ...chronicle, entries: chronicle.entries.map((entry) => ({ ...entry, media: [] })) });

export const contentOf = (chronicle: Chronicle): SourceText[] => contentFiles(chronicle);
