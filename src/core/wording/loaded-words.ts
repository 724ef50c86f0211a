import { Phrases, type PhraseWord } from './phrases.ts';
import { quotationsIn, type Span } from './quotations.ts';
import { countWords, foldWord, wordsOf, type Word } from './words.ts';

/** What the list of loaded words says of one. */
export interface Advice {
  readonly instead: string;
  readonly why: string;
}

/** Something in a text that the house style advises against: a word of the list, or a quotation with its number of words. */
export type Remark =
  | { readonly kind: 'word'; readonly from: number; readonly written: string; readonly advice: Advice }
  | { readonly kind: 'quotation'; readonly from: number; readonly written: string; readonly words: number };

/** A longer quotation is more than a reader needs to check a claim. */
export const longestQuotation = 25;

/** More of a kind in one text are not told. */
const most = 50;
/** Names and phrases of more words count by their first. */
const longestName = 12;

/** A word or phrase as the list writes it: words with spaces between, each of which may end in `*` for any ending. */
export const readPhrase = (written: string): PhraseWord[] =>
  written
    .trim()
    .split(/[\s-]+/)
    .map((word) => ({ folded: foldWord(word.replace(/\*$/, '')), isOpen: word.endsWith('*') }));

/** The language of a tag (BCP 47) alone, without region and script. */
export const languageOf = (tag: string): string => (tag.split('-', 1)[0] as string).toLowerCase();

/** Names that may stand anywhere, letter by letter as they are written. */
export class Names {
  readonly #phrases = new Phrases<true>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#phrases.add(exactWords(name).slice(0, longestName).map(({ folded }) => ({ folded, isOpen: false })), true);
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

/** Loaded words outside quotations, names and addresses, and quotations that are too long, in the order of the text. */
export function remarksOn(text: string, loaded: Phrases<Advice> | null, names: Names): Remark[] {
  const quotations = quotationsIn(text);
  const long = quotations.flatMap(({ from, to }): Remark[] => {
    const written = text.slice(from, to);
    const words = countWords(written);
    return words > longestQuotation ? [{ kind: 'quotation', from, written, words }] : [];
  });
  const found = loaded === null ? [] : loadedIn(text, loaded, () => [...quotations, ...names.in(text), ...addressesIn(text)]);
  return [...long.slice(0, most), ...found].sort((a, b) => a.from - b.from);
}

function loadedIn(text: string, loaded: Phrases<Advice>, freeOf: () => readonly Span[]): Remark[] {
  const words = wordsOf(text);
  const isJoined = (index: number): boolean => {
    const gap = text.slice(words[index]?.to, words[index + 1]?.from);
    return /^[\s\u00ad\u2010\u2011-]+$/.test(gap);
  };
  const found: { word: Word; to: number; advice: Advice }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = loaded.at(words, index, isJoined);
    if (match === null) continue;
    const last = words[index + match.length - 1] as Word;
    found.push({ word: words[index] as Word, to: last.to, advice: match.value });
    index += match.length - 1;
  }
  if (found.length === 0) return [];
  const free = inOrder(freeOf());
  let next = 0;
  return found
    .filter(({ word, to }) => {
      while (next < free.length && (free[next] as Span).to <= word.from) next += 1;
      const span = free[next];
      return span === undefined || span.from > word.from || span.to < to;
    })
    .slice(0, most)
    .map(({ word, to, advice }): Remark => ({ kind: 'word', from: word.from, written: text.slice(word.from, to), advice }));
}

/** Spans by their beginnings, those that overlap joined. */
function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

const addressesIn = (text: string): Span[] => [...text.matchAll(/https?:\/\/[^\s<>]+/gi)].map(({ 0: written, index }) => ({ from: index, to: index + written.length }));
