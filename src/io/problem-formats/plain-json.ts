/** JSON that means the same, with what a terminal would obey or hide written as JSON's own escapes. */
export function plainJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n\u200C\u200D]]/gv, escaped)}\n`;
}

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
