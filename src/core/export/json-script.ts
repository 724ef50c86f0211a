// What ends or opens markup, what older scripts took for a line end, and what turns the reading direction of a source text.
const active = /[<>&\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * JSON (RFC 8259) that stands in a script element of the type of its format, or anywhere else in HTML, as it is: it cannot end the
 * element, begin a comment or hide in what a reader of the source sees. A JSON reader gets the same value.
 */
export function jsonScript(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
