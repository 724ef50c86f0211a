/** A code point as Unicode writes it: `U+202E`. */
export const codePointText = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
