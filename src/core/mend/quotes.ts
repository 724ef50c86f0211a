import type { Document } from 'yaml';
import { valueText } from '../compose/yaml-text.ts';
import type { Patch } from './patch.ts';
import { isTextAlone, stepInto, type Schema } from './shape-steps.ts';
import { findAll, yamlDocument, type FoundScalar } from './yaml-tree.ts';

/** What is to be done to the quotes of a text. */
export interface QuotePatches {
  /** Quotes that nothing needs go, and what needs some has double ones, as `npm run new` writes them. */
  readonly evened: readonly Patch[];
  /** Quotes around numbers and truth values that stand where only a text can, as they are written. */
  readonly added: readonly Patch[];
}

export function quotePatches(document: Document.Parsed, text: string, shapes: readonly Schema[]): QuotePatches {
  const { scalars } = findAll(document, shapes, stepInto);
  return { evened: scalars.flatMap((found) => evened(found, text) ?? []), added: scalars.flatMap((found) => quotedText(found, text) ?? []) };
}

// Readers of YAML 1.1, and there are many, take these for truth values, hours or dates.
const isSafeInQuotes = (value: string): boolean => /^(?:y|n|yes|no|on|off)$|^[\d:]+$/i.test(value);

function evened({ scalar: { value, type, range }, isKey, isInFlow, isJson }: FoundScalar<Schema>, text: string): Patch | null {
  if (isJson || typeof value !== 'string' || !range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return null;
  const [from, to] = range;
  const written = text.slice(from, to);
  // An escape may be there so that a sign can be seen.
  if (written.includes('\n') || (type === 'QUOTE_DOUBLE' && /\\[^"\\]/.test(written.replaceAll('\\\\', '')))) return null;
  if (isKey && !/^:[ \n]/.test(text.slice(to, to + 2))) return null;
  const wanted = isSafeInQuotes(value) ? `"${value}"` : valueText(value, isInFlow);
  return wanted !== written && isReadAs(wanted, value, isInFlow) ? { from, to, text: wanted } : null;
}

function quotedText({ scalar: { value, type, range }, isKey, isJson, shapes }: FoundScalar<Schema>, text: string): Patch | null {
  if (isKey || isJson || type !== 'PLAIN' || !range || (typeof value !== 'number' && typeof value !== 'boolean') || !isTextAlone(shapes)) return null;
  const [from, to] = range;
  const written = text.slice(from, to);
  return written === String(value) ? { from, to, text: `"${written}"` } : null;
}

/** Whether a text that is put after a key, in braces or not, is read as this value. */
function isReadAs(written: string, value: string, isInFlow: boolean): boolean {
  // To ask the parser takes long where there are thousands, and most are of this kind.
  if (written === value && /^\p{L}[\p{L}\p{M}\p{N}]*(?: [\p{L}\p{M}\p{N}]+)+$/u.test(value)) return true;
  const document = yamlDocument(isInFlow ? `{ a: ${written}, b: 1 }` : `a: ${written}\n`);
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(isInFlow ? { a: value, b: 1 } : { a: value });
}
