import { exportFiles, type ExportFile, type ExportPath } from '../core/export/export-formats.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { DataFileName } from '../core/words/page-data-words.ts';
import { sha256Hex } from '../io/hash.ts';
import { siteInput } from './input.ts';

/** One file in which the record leaves, and how to make it. */
export interface DataFile extends Pick<ExportFile, 'path' | 'type' | 'group' | 'holds' | 'shape'> {
  readonly name: DataFileName;
  readonly text: () => string;
}

/** What a page tells of a file. */
export interface DataFacts {
  readonly bytes: number;
  /** Its first lines, long ones cut, without white space at their ends. */
  readonly beginning: readonly string[];
}

const folder = 'data/';
type NameOf<Path extends string> = Path extends `data/${infer Name}` ? Name : Path;

export const dataFiles: readonly DataFile[] = exportFiles.map((each) => {
  const { path, type, group, holds, shape }: ExportFile = each;
  return { path, type, group, holds, shape, name: nameOf(each.path), text: () => textOf(each) };
});

/** Those for which `pages/data` answers. */
export const inDataFolder: readonly DataFile[] = dataFiles.filter(({ path }) => path.startsWith(folder));

function nameOf(path: ExportPath): NameOf<ExportPath> {
  return (path.startsWith(folder) ? path.slice(folder.length) : path) as NameOf<ExportPath>;
}

// A file of a large record takes hundreds of megabytes: what a page tells of it is found when it is written, which Astro does before
// it comes to the page, as the deeper path; the text itself is not kept.
const known = new WeakMap<Chronicle, Map<string, DataFacts>>();

function textOf({ path, text }: ExportFile): string {
  const { chronicle, baseUrl } = siteInput();
  const made = text(chronicle, { baseUrl, digest: sha256Hex });
  const facts = known.get(chronicle) ?? new Map<string, DataFacts>();
  known.set(chronicle, facts.set(path, { bytes: Buffer.byteLength(made), beginning: beginningOf(made) }));
  return made;
}

export function factsOf(file: DataFile): DataFacts {
  const found = () => known.get(siteInput().chronicle)?.get(file.path);
  if (found() === undefined) file.text();
  return found() as DataFacts;
}

const mostLines = 8;
const longestLine = 160;

function beginningOf(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; lines.length < mostLines && from < text.length; ) {
    const end = text.indexOf('\n', from);
    const after = end < 0 ? text.length : end;
    // Put together anew: a slice would keep the whole text in memory.
    const characters = Array.from(text.slice(from, Math.min(after, from + 2 * longestLine + 1)).trimEnd());
    lines.push(characters.length > longestLine ? `${characters.slice(0, longestLine).join('')}…` : characters.join(''));
    from = after + 1;
  }
  return lines;
}
