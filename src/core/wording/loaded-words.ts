import type { Phrases } from './phrases.ts';
import type { Span } from './spans.ts';
import { wordsOf, type Word } from './words.ts';

/** What the list of loaded words says of one. */
export interface Advice {
  readonly instead: string;
  readonly why: string;
}

/** A loaded word or phrase, and where it stands. */
export interface LoadedWord extends Span {
  readonly advice: Advice;
}

/** The loaded words of a text, wherever they stand, in its order. Hyphens and white space may part the words of a phrase. */
export function loadedWordsIn(text: string, loaded: Phrases<Advice>): LoadedWord[] {
  const words = wordsOf(text);
  const isJoined = (index: number): boolean => {
    const gap = text.slice(words[index]?.to, words[index + 1]?.from);
    return /^[\s\u00ad\u2010\u2011-]+$/.test(gap);
  };
  const found: LoadedWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = loaded.at(words, index, isJoined);
    if (match === null) continue;
    found.push({ from: (words[index] as Word).from, to: (words[index + match.length - 1] as Word).to, advice: match.value });
    index += match.length - 1;
  }
  return found;
}
