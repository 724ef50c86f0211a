import { compile, type Compilation } from '../compile.ts';
import type { SourceText } from '../model/source-text.ts';
import { mendText, type Mendings } from './mend-text.ts';
import { idsIn, mendPublished } from './published-list.ts';
import { newProblems, sameRecord } from './same-meaning.ts';

/** A file with what is mended in it. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly mended: Mendings;
}

export interface MendedContent {
  readonly files: readonly MendedFile[];
  /** Files that are left as they are though something may be wrong with them: why, in words that end a sentence. */
  readonly left: readonly { readonly path: string; readonly reason: string }[];
  /** The content with all that was mended, and what is in it. */
  readonly texts: readonly SourceText[];
  readonly compilation: Compilation;
}

/** Which files may be mended, and which ids may be added to `published.ids`. */
export interface MendingScope {
  readonly has: (path: string) => boolean;
  readonly mayAdd: (id: string) => boolean;
}

const published = 'published.ids';

/**
 * Mends what can be mended without a word being changed: order of keys, quotes, ends of lines, the form of letters, `published.ids`. The record that is
 * made of the content stays the same, but for things that an error kept out of it, and no problem is new; a file for which that would not hold is left as it is.
 */
export function mendContent(texts: readonly SourceText[], scope: MendingScope): MendedContent {
  const before = compile(texts);
  const left: { path: string; reason: string }[] = [];
  const found = texts.flatMap((source): MendedFile[] => {
    if (!('text' in source) || !scope.has(source.path)) return [];
    const result = mendText(source.path, source.text);
    if (result !== null && 'refused' in result) left.push({ path: source.path, reason: result.refused });
    return result === null || 'refused' in result || result.text === source.text ? [] : [{ path: source.path, before: source.text, after: result.text, mended: result.mended }];
  });
  const kept = keepSame(texts, before, found);
  for (const file of found) if (!kept.files.includes(file)) left.push({ path: file.path, reason: reasonOf(kept, file) });

  const list = texts.find(({ path }) => path === published);
  if (list === undefined || !('text' in list)) return { ...kept, left };
  const ids = kept.compilation.chronicle === null ? [] : idsIn(kept.compilation.chronicle).filter(scope.mayAdd);
  const result = scope.has(published) || ids.length > 0 ? mendPublished(list.text, ids) : null;
  if (result === null || 'refused' in result || result.text === list.text) return { ...kept, left };
  const file = { path: published, before: list.text, after: result.text, mended: result.mended };
  const all = keepSame(kept.texts, kept.compilation, [file]);
  return all.files.length === 0 ? { ...kept, left: [...left, { path: published, reason: reasonOf(kept, file) }] } : { ...all, files: [...kept.files, file], left };
}

type Kept = Omit<MendedContent, 'left'>;

/** Of mended files, all with which the content stays the same: mostly all of them, else those with which it does one by one. */
function keepSame(texts: readonly SourceText[], before: Compilation, files: readonly MendedFile[]): Kept {
  const none = { files: [], texts, compilation: before };
  if (files.length === 0) return none;
  const whole = withFiles(texts, files);
  const compilation = compile(whole);
  if (differenceOf(before, compilation, files) === null) return { files, texts: whole, compilation };
  if (files.length === 1) return none;
  return files.reduce<Kept>((kept, file) => {
    const next = keepSame(kept.texts, kept.compilation, [file]);
    return next.files.length === 0 ? kept : { ...next, files: [...kept.files, file] };
  }, none);
}

function withFiles(texts: readonly SourceText[], files: readonly MendedFile[]): SourceText[] {
  const after = new Map(files.map((file) => [file.path, file.after]));
  return texts.map((source) => (after.has(source.path) ? { path: source.path, text: after.get(source.path) as string } : source));
}

const reasonOf = ({ texts, compilation }: Kept, file: MendedFile): string => differenceOf(compilation, compile(withFiles(texts, [file])), [file]) ?? 'it goes with none of the others';

/** What keeps mended files from being the same content, in words that end a sentence; null: nothing does. */
function differenceOf(before: Compilation, after: Compilation, files: readonly MendedFile[]): string | null {
  // An error keeps the rest of its file from being looked at: where it is mended, warnings that it hid come up, and things that it kept out of the record.
  const uncovered = new Set(files.flatMap(({ path, mended }) => (mended.texts === undefined ? [] : path)));
  const added = newProblems(before.problems, after.problems).filter(({ file, severity }) => severity === 'error' || !uncovered.has(file));
  if (added[0] !== undefined) return `the check would find ${added[0].code} then`;
  return uncovered.size > 0 || sameRecord(before.chronicle, after.chronicle) ? null : 'the timeline would not be the same';
}
