import type { Span } from './spans.ts';

// After these a full stop ends no sentence; nor does one after a single letter.
const shortened = new Set(
  'mr mrs ms dr prof gen col lt maj capt sgt st no nos vs approx ca cf eg ie etc fig vol тис млн млрд тыс ст ім им вул ул рр гг напр грн руб ген полк див см стор стр'.split(' '),
);

/**
 * The sentences of a text. A full stop, question or exclamation mark ends one where white space and a capital, a digit or an opening mark
 * follow, and so does an empty line.
 */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: ending, index } of text.matchAll(/[.!?…]+[”"»“’)\]]{0,3}\s+(?=[“„«"(¿¡[]{0,3}[\p{Lu}\p{N}])|\n\s*\n/gu)) {
    if (ending.startsWith('.') && isShortened(text.slice(Math.max(from, index - 8), index))) continue;
    sentences.push({ from, to: index + ending.length });
    from = index + ending.length;
  }
  return from < text.length ? [...sentences, { from, to: text.length }] : sentences;
}

function isShortened(before: string): boolean {
  const word = /(?<![\p{L}\p{N}])\p{L}{1,6}$/u.exec(before)?.[0] ?? '';
  return word.length === 1 || shortened.has(word.toLowerCase());
}
