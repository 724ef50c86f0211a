import type { SourceText } from '../model/source-text.ts';

/** What a code of the catalogue means, with an example. */
export interface Explanation {
  /** What is wrong, in plain words, and why the rule is there: one paragraph of Markdown. */
  readonly means: string;
  readonly example: Example;
}

/**
 * A small change of the good content that gives this code and no other, and how it is mended. Where the file is one of the good content,
 * both are lines of it, without the indent that they share, and take the place of the same lines; else each is the whole file.
 */
export interface Example {
  readonly file: string;
  readonly bad: string | Odd;
  readonly mended: string | Odd;
  /** The lines of the good content in whose place they stand; left out: the mended ones. */
  readonly inPlaceOf?: string;
  /** Other codes that it gives, where that cannot be avoided. */
  readonly companions?: readonly string[];
}

/** What no text of one file can show: a name, bytes, a link. */
export interface Odd {
  readonly shown: string;
  /** Files beside those of the good content, or in their place. */
  readonly files: readonly SourceText[];
  /** Paths of the good content that are not there. */
  readonly without?: readonly string[];
}

/** The good content with one side of an example in it. Throws where the lines do not stand there exactly once. */
export function contentWith(good: readonly SourceText[], example: Example, side: string | Odd): SourceText[] {
  const { file } = example;
  if (typeof side !== 'string') {
    const gone = new Set([...(side.without ?? []), ...side.files.map(({ path }) => path)]);
    return [...good.filter(({ path }) => !gone.has(path)), ...side.files];
  }
  const there = good.find(({ path }) => path === file);
  const inPlaceOf = linesOf(example);
  if (there === undefined || !('text' in there) || inPlaceOf === null) return [...good.filter((each) => each !== there), { path: file, text: `${side}\n` }];
  return good.map((each) => (each === there ? { path: file, text: replaced(there.text, inPlaceOf, side) } : each));
}

/** Whether an example shows Markdown and not the keys before it: by the place of its lines. */
export function isInBody(good: readonly SourceText[], example: Example): boolean {
  const { file } = example;
  const inPlaceOf = linesOf(example);
  const there = good.find(({ path }) => path === file);
  if (!file.endsWith('.md') || there === undefined || !('text' in there) || inPlaceOf === null) return false;
  return placeOf(there.text, inPlaceOf).line > there.text.split('\n').indexOf('---', 1);
}

/** The lines of the good content in whose place an example stands; null: none. */
function linesOf({ mended, inPlaceOf }: Example): string | null {
  return inPlaceOf ?? (typeof mended === 'string' ? mended : null);
}

function replaced(text: string, old: string, next: string): string {
  const { line, indent } = placeOf(text, old);
  const lines = text.split('\n');
  lines.splice(line, old.split('\n').length, ...indented(next, indent));
  return lines.join('\n');
}

function placeOf(text: string, excerpt: string): { line: number; indent: string } {
  const lines = text.split('\n');
  const wanted = excerpt.split('\n');
  const found = lines.flatMap((each, line) => {
    const indent = /^ */.exec(each)?.[0].slice(/^ */.exec(wanted[0] as string)?.[0].length ?? 0) ?? '';
    return indented(excerpt, indent).every((one, index) => lines[line + index] === one) ? [{ line, indent }] : [];
  });
  const [place] = found;
  if (place === undefined || found.length > 1) throw new Error(`These lines stand in the good content ${found.length} times, and not once:\n${excerpt}`);
  return place;
}

const indented = (text: string, indent: string): string[] => text.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`));
