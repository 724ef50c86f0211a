const narrow = 7;
const wide = 12.5;

/**
 * How much room a text takes in a sans-serif of 12 units, in the same units. No font is known where pages are built, so
 * that this is rather too much than too little.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? wide : narrow;
  return width;
}

// From Hangul and the radicals of Han on, letters fill a square.
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x1100 && code < 0x1200) || (code >= 0x2e80 && code < 0xe000) || (code >= 0xf900 && code < 0xfb00) || code > 0xff00;
}

/** The text with spaces in words that are wider than that, so that none of it need be cut: addresses have no others. */
export function withLongWordsBroken(text: string, width: number): string {
  return text
    .split(/\s+/u)
    .map((word) => (textWidth(word) <= width ? word : broken(word, width)))
    .join(' ');
}

function broken(word: string, width: number): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join(' ');
}

/** The text in lines of at most that width, broken at spaces; what is beyond the last line is cut and marked with `…`. */
export function linesOf(text: string, width: number, atMost: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const shown = lines.length > atMost ? [...lines.slice(0, atMost - 1), lines.slice(atMost - 1).join(' ')] : lines;
  return shown.map((each) => cut(each, width));
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
