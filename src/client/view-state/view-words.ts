/** As many characters (UTF-16 units) are searched for; more is no search. */
export const longestWords = 200;

/**
 * What to search for as a view holds it: on one line, with one space between words and none around them, no control
 * characters, no halves of characters, and not too long.
 */
export function tidyWords(text: string): { readonly words: string; readonly isShortened: boolean } {
  const tidy = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD').trim();
  const words = tidy.slice(0, longestWords).replace(/\p{Cs}/gu, '').trimEnd();
  return { words, isShortened: tidy.length > longestWords };
}
