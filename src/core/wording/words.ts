/** A word of a text: as it is compared, and where it stands, in UTF-16 units. */
export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

// A soft hyphen within a word, a stress mark and an apostrophe belong to it; a hyphen parts two words. Without the bound, a word of
// nothing but apostrophes and letters would exhaust the stack.
const pattern = /[\p{L}\p{N}\p{M}]+(?:[\u00ad\u200b-\u200d\u2060'’ʼ‘`´][\p{L}\p{N}\p{M}]+){0,100}/gu;

/** The words of a text, in reading order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ folded: foldWord(written), from: index, to: index + written.length }));

export const countWords = (text: string): number => text.match(pattern)?.length ?? 0;

/** A word in lower case, without stress marks, signs that cannot be seen and the genitive of en, with `е` for `ё` and one apostrophe. */
export const foldWord = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\u0301]/g, '')
    .replaceAll('ё', 'е')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/(?<=[a-z])'s$/, '');

/** The language of a tag (BCP 47) alone, without region and script. */
export const languageOf = (tag: string): string => (tag.split('-', 1)[0] as string).toLowerCase();
