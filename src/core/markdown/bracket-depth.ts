/** How deep brackets may be nested, or left open, in one paragraph. */
export const deepestBracket = 28;

/**
 * The offset of the first `[` that is deeper than {@link deepestBracket}; null: there is none. Beyond that depth the
 * parser stops looking for links, and would show them as text without a word.
 */
export function tooDeepBracket(inlineText: string): number | null {
  let depth = 0;
  for (let pos = 0; pos < inlineText.length; pos++) {
    const character = inlineText[pos];
    if (character === '\\') pos++;
    else if (character === '[' && ++depth > deepestBracket) return pos;
    else if (character === ']' && depth > 0) depth--;
  }
  return null;
}
