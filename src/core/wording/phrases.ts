import { foldWord, type Word } from './words.ts';

/** One word of a phrase; an open one stands for every word that begins so. */
export interface PhraseWord {
  readonly folded: string;
  readonly isOpen: boolean;
}

/** A word or phrase as a list writes it: words with spaces between, each of which may end in `*` for any ending. */
export const readPhrase = (written: string): PhraseWord[] =>
  written
    .trim()
    .split(/[\s-]+/)
    .map((word) => ({ folded: foldWord(word.replace(/\*$/, '')), isOpen: word.endsWith('*') }));

interface Node<Value> {
  readonly exact: Map<string, Node<Value>>;
  readonly open: Map<string, Node<Value>>;
  /** The lengths of what `open` holds, the longest first. */
  lengths: number[];
  value: Value | undefined;
}

const nodeOf = <Value>(): Node<Value> => ({ exact: new Map(), open: new Map(), lengths: [], value: undefined });

// Words that begin alike are few in any list that people write; one that is made to be slow is not followed to its end.
const mostSteps = 200;

/** Phrases of one or more words, each with what is known of it, to be found where they begin. */
export class Phrases<Value> {
  readonly #root = nodeOf<Value>();

  /** The first value that is given for a phrase stays. */
  add(phrase: readonly PhraseWord[], value: Value): void {
    let node = this.#root;
    for (const { folded, isOpen } of phrase) {
      const branch = isOpen ? node.open : node.exact;
      let next = branch.get(folded);
      if (next === undefined) {
        branch.set(folded, (next = nodeOf()));
        if (isOpen && !node.lengths.includes(folded.length)) node.lengths = [...node.lengths, folded.length].sort((a, b) => b - a);
      }
      node = next;
    }
    if (phrase.length > 0) node.value ??= value;
  }

  /** The longest phrase that begins with the word at `index`; `isJoined` tells whether a word and the next can be of one phrase. */
  at(words: readonly Pick<Word, 'folded'>[], index: number, isJoined: (index: number) => boolean): { readonly value: Value; readonly length: number } | null {
    let best = null as { value: Value; length: number } | null;
    let steps = 0;
    const follow = (node: Node<Value>, length: number): void => {
      if (node.value !== undefined && length > (best?.length ?? 0)) best = { value: node.value, length };
      const word = words[index + length]?.folded;
      if (word === undefined || (length > 0 && !isJoined(index + length - 1))) return;
      const nexts = [node.exact.get(word), ...node.lengths.map((each) => (each <= word.length ? node.open.get(word.slice(0, each)) : undefined))];
      for (const next of nexts) if (next !== undefined && (steps += 1) <= mostSteps) follow(next, length + 1);
    };
    follow(this.#root, 0);
    return best;
  }
}
