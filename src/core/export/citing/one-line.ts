/** A text as one line: whatever breaks lines in some reader, and other control characters, is a space. */
export const oneLine = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
