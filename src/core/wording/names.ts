import { Phrases } from './phrases.ts';
import type { Span } from './spans.ts';
import { wordsOf, type Word } from './words.ts';

/** A name of more words counts by its first. */
const longest = 12;

/** Names that may stand anywhere, letter by letter as they are written. */
export class Names {
  readonly #phrases = new Phrases<true>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#phrases.add(exactWords(name).slice(0, longest).map(({ folded }) => ({ folded, isOpen: false })), true);
  }

  in(text: string): Span[] {
    const words = exactWords(text);
    return words.flatMap(({ from }, index) => {
      const found = this.#phrases.at(words, index, () => true);
      return found === null ? [] : [{ from, to: (words[index + found.length - 1] as Word).to }];
    });
  }
}

const exactWords = (text: string): Word[] => wordsOf(text).map((word) => ({ ...word, folded: text.slice(word.from, word.to).normalize('NFC') }));
