import { oneLine } from './one-line.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A text as TeX that is set as the same text: UTF-8 stays, special characters are escaped, and signs that TeX draws together
 * (`--`, ` `` `, `''`, `<<`, `>>`, `?``, `!``) are kept apart. A straight apostrophe is the apostrophe, which TeX sets as ’.
 */
export const texOf = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}$&#%_^~]/g, (character) => escapes[character] ?? '')
    .replace(/-(?=-)|'(?=')|`(?=`)|<(?=<)|>(?=>)|[?!](?=`)|,(?=,)/g, '$&{}');

/** The value of a field. */
export const braced = (tex: string): string => `{${tex}}`;

/** An address as the value of a verbatim field, in which nothing is escaped: only what would end it is, in the way of addresses. */
export const verbatimAddress = (address: string): string => braced(oneLine(address).replace(/[{}\\]/g, encodeURIComponent));
