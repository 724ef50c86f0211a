import { loadedWordsIn, type Advice } from './loaded-words.ts';
import type { Names } from './names.ts';
import { figuresInOwnVoice, type Attribution } from './own-figures.ts';
import type { Phrases } from './phrases.ts';
import { quotationsIn } from './quotations.ts';
import { outside, type Span } from './spans.ts';
import { countWords } from './words.ts';

/** Something in a text that the house style advises against, `written` as it stands there. */
export type Remark =
  | { readonly kind: 'word'; readonly from: number; readonly written: string; readonly advice: Advice }
  | { readonly kind: 'quotation'; readonly from: number; readonly written: string; readonly words: number }
  | { readonly kind: 'figure'; readonly from: number; readonly written: string };

/** What is known of the language and the names of a text. */
export interface Style {
  /** The language (BCP 47); null: not known. */
  readonly language: string | null;
  readonly loaded: Phrases<Advice> | null;
  readonly names: Names;
}

/** A longer quotation is more than a reader needs to check a claim. */
export const longestQuotation = 25;

/** More of a kind in one text are not told. */
export const mostRemarks = 50;

/** Loaded words outside quotations, names and addresses, and quotations that are too long, in the order of the text. */
export function remarksOn(text: string, { loaded, names }: Style): Remark[] {
  const long = quotationsIn(text).flatMap(({ from, to }): Remark[] => {
    const written = text.slice(from, to);
    const words = countWords(written);
    return words > longestQuotation ? [{ kind: 'quotation', from, written, words }] : [];
  });
  const found = loaded === null ? [] : outsideOfOthersWords(text, names, loadedWordsIn(text, loaded));
  const words = found.slice(0, mostRemarks).map(({ from, to, advice }): Remark => ({ kind: 'word', from, written: text.slice(from, to), advice }));
  return inOrder([...long.slice(0, mostRemarks), ...words]);
}

/**
 * Figures outside quotations, names, addresses and what is `free` that the text states as if the timeline knew them; and whether it says
 * whose they are.
 */
export function remarksOnFigures(text: string, { language, names }: Style, free: readonly Span[] = []): { readonly remarks: readonly Remark[]; readonly told: Attribution['told'] } {
  const { figures, told } = figuresInOwnVoice(text, language);
  const own = outsideOfOthersWords(text, names, outside(free, figures)).slice(0, mostRemarks);
  return { remarks: own.map(({ from, to }) => ({ kind: 'figure', from, written: text.slice(from, to) })), told };
}

export const inOrder = (remarks: readonly Remark[]): Remark[] => [...remarks].sort((a, b) => a.from - b.from);

function outsideOfOthersWords<Thing extends Span>(text: string, names: Names, things: readonly Thing[]): Thing[] {
  return things.length === 0 ? [] : outside([...quotationsIn(text), ...names.in(text), ...addressesIn(text)], things);
}

const addressesIn = (text: string): Span[] => [...text.matchAll(/https?:\/\/[^\s<>]+/gi)].map(({ 0: written, index }) => ({ from: index, to: index + written.length }));
