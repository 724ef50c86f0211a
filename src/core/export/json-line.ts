// What some readers take for the end of a line, and JSON lets stand as it is.
const lineEnds = /[\u0085\u2028\u2029]/g;

/** JSON (RFC 8259) that is one line for every reader. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(lineEnds, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
