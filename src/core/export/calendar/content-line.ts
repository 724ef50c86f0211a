import { octetsOf } from '../utf8-length.ts';

const longestLine = 75;

/** A property with a value that is written as it has to be: folded at 75 octets (RFC 5545, 3.1), never within a character. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** A text as a value (RFC 5545, 3.3.11). Whatever ends a line becomes the one line end that it knows; a control character, of which it knows none, U+FFFD. */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]|\p{Cs}/gu, '\uFFFD');

/** A property that holds a text. `language`: BCP 47. */
export const textLine = (name: string, text: string, language?: string): string => contentLine(language === undefined ? name : `${name};LANGUAGE=${language}`, textValue(text));
