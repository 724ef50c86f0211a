import { dateForms } from './date-parts.ts';

/**
 * What every text that `parseEdtf` reads matches, as the text of a regular expression; with the word `unknown`, or without. It knows no
 * calendar, so that not all that matches is read.
 */
export function edtfPattern({ unknown }: { readonly unknown: boolean }): string {
  const date = `(?:${dateForms.map(({ source }) => source.slice(1, -1)).join('|')})`;
  const open = String.raw`(?:\.\.)?`;
  return `^(?:${unknown ? 'unknown|' : ''}${date}(?:/(?:${date}|${open}))?|${open}/${date})$`;
}
