/**
 * Text from outside as one line that no terminal, log or reader is deceived by: control characters, line breaks,
 * direction controls and other invisible characters, and halves of surrogate pairs, are written as `\u{202E}`.
 */
export function visibleText(text: string): string {
  return text.replace(hidden, codePoint).replaceAll('##[', runnerCommand);
}

// Joiners (U+200C, U+200D) are invisible too, but Persian, Indic scripts and emoji are spelt with them.
const hidden = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u200C\u200D]]/gv;

// GitHub's runner obeys `##[command]` anywhere in a line of a log, and pull requests choose the content.
const runnerCommand = '##\\u{5B}';

const codePoint = (character: string): string => `\\u{${(character.codePointAt(0) as number).toString(16).toUpperCase()}}`;
