import type { Item } from './item.ts';

/** One entry of a BibTeX file as it stands, with the abbreviations (`@string`) that were defined before it. */
export interface BibtexEntry {
  readonly text: string;
  readonly strings: string;
  readonly type: string;
}

// One that is longer is taken for one that is never closed: otherwise the rest of a large file would be held for it.
const longestEntry = 1024 * 1024;

const opening = /@\s*([A-Za-z]+)\s*[{(]/g;

/**
 * The entries of a BibTeX file one by one, so that a broken one takes no other with it: an entry that is not closed ends where the next
 * line begins another. `@comment` and what stands between entries are passed over, as BibTeX does.
 */
export async function* bibtexEntries(text: AsyncIterable<string>): AsyncGenerator<Item<BibtexEntry>> {
  let rest = '';
  let line = 1;
  let strings = '';
  let count = 0;
  const take = function* (isEnd: boolean): Generator<Item<BibtexEntry>> {
    for (;;) {
      opening.lastIndex = 0;
      const begin = opening.exec(rest);
      if (begin === null) {
        // The sign that begins an entry may be the last of a piece.
        const keep = isEnd ? rest.length : Math.max(rest.lastIndexOf('@'), 0);
        const passed = rest.lastIndexOf('@') < 0 ? rest.length : keep;
        line += linesIn(rest.slice(0, passed));
        rest = rest.slice(passed);
        return;
      }
      const end = endOf(rest, begin.index + begin[0].length);
      if (end === null && !isEnd && rest.length - begin.index < longestEntry) {
        line += linesIn(rest.slice(0, begin.index));
        rest = rest.slice(begin.index);
        return;
      }
      const type = (begin[1] ?? '').toLowerCase();
      const startLine = line + linesIn(rest.slice(0, begin.index));
      const stop = end?.at ?? rest.length;
      const whole = rest.slice(begin.index, stop);
      line += linesIn(rest.slice(0, stop));
      rest = rest.slice(stop);
      if (type === 'comment' || type === 'preamble') continue;
      if (type === 'string' && end?.isClosed === true) strings += `${whole}\n`;
      if (type === 'string') continue;
      count += 1;
      const name = `entry ${count}${labelOf(whole)}`;
      yield { line: startLine, name, content: end?.isClosed === true ? { value: { text: whole, strings, type } } : { fault: 'its braces are never closed, so where it ends cannot be told' } };
    }
  };
  for await (const piece of text) {
    rest += piece;
    yield* take(false);
  }
  yield* take(true);
}

/** Where an entry ends: at the brace that closes it, or, where a line begins another entry first, before that line; null: not yet. */
function endOf(text: string, from: number): { readonly at: number; readonly isClosed: boolean } | null {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === ')' && depth === 1 && text[from - 1] === '(') depth -= 1;
    if (depth === 0) return { at: at + 1, isClosed: true };
    if (sign === '\n' && /^@[A-Za-z]+\s*\{\s*[^\s,{}"=]+\s*,/.test(text.slice(at + 1, at + 200))) return { at: at + 1, isClosed: false };
  }
  return null;
}

const labelOf = (entry: string): string => {
  const [, label] = /^@\s*[A-Za-z]+\s*[{(]\s*([^\s,{}"]+)\s*,/.exec(entry) ?? [];
  return label === undefined ? '' : ` (${label})`;
};

const linesIn = (text: string): number => text.split('\n').length - 1;
