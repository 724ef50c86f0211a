/** How many octets a code point takes in UTF-8; half of a pair is written as U+FFFD, which takes three. */
export function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** How many octets a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let octets = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    octets += octetsOf(codePoint);
    if (codePoint > 0xffff) index += 1;
  }
  return octets;
}
