import { codePointText } from '../model/code-point.ts';

// XML 1.0 and HTML know no C0 or C1 controls but tab, line feed, carriage return and NEL; a lone surrogate is no character.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/u;

/** The text with U+FFFD for each character that no page and no export could carry; every other character stays in its place. */
export const withoutForbidden = (text: string): string => text.replace(new RegExp(forbidden, 'gu'), '\uFFFD');

/** The first character that no page and no export could carry, or null. `offset` is in UTF-16 code units. */
export function forbiddenCharacter(text: string): { offset: number; codePoint: string } | null {
  const match = forbidden.exec(text);
  if (match === null) return null;
  const codePoint = match[0].codePointAt(0) ?? 0;
  return { offset: match.index, codePoint: codePointText(codePoint) };
}
