// What XML 1.0 cannot hold, however it is escaped: most control characters, halves of pairs, U+FFFE and U+FFFF.
const unheld = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text with U+FFFD for each character that XML cannot hold. */
export const heldInXml = (text: string): string => text.replace(unheld, '\uFFFD');
