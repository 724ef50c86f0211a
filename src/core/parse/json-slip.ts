/** Where a text stops being JSON, and why, in plain words that end the sentence “This cannot be read: …”. */
export interface JsonSlip {
  readonly offset: number;
  readonly detail: string;
}

/** What may come next; the states that begin with `first` also let an empty list or mapping end. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

type Token =
  | { readonly kind: 'mark'; readonly mark: string; readonly end: number }
  | { readonly kind: 'text' | 'other'; readonly end: number }
  | { readonly kind: 'slip'; readonly offset: number; readonly detail: string };

/**
 * The first slip in a text that is meant as JSON (RFC 8259), or null. Engines word it each in their own way, and do not
 * always say where it is. Not recursive, so that depth cannot exhaust the stack.
 */
export function jsonSlip(text: string): JsonSlip | null {
  const open: { readonly bracket: string; readonly offset: number }[] = [];
  let next: Next = 'value';
  let comma = 0;
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const token = readToken(text, at);
    if (token.kind === 'slip') return token;
    const mark = token.kind === 'mark' ? token.mark : null;
    const inside = open.at(-1)?.bracket ?? null;
    if (next === 'comma') {
      if (inside === null) return { offset: at, detail: 'something stands after its end' };
      if (mark === ',') [next, comma] = [inside === '{' ? 'key' : 'value', at];
      else if (mark === '}' || mark === ']') {
        if (mark !== closing[inside]) return { offset: at, detail: `“${mark}” closes nothing here; “${closing[inside]}” is missing before it` };
        open.pop();
      } else return { offset: at, detail: mark === ':' ? '“:” does not belong here' : 'a comma is missing before this' };
    } else if (next === 'colon') {
      if (mark !== ':') return { offset: at, detail: 'a colon is missing after the key' };
      next = 'value';
    } else if (mark === '}' || mark === ']') {
      const isEmpty = (next === 'first key' && mark === '}') || (next === 'first value' && mark === ']');
      if (!isEmpty) return text[comma] === ',' && comma === lastBefore(text, at) ? { offset: comma, detail: 'a comma stands after the last item, where none belongs' } : { offset: at, detail: 'a value is missing before this' };
      open.pop();
      next = 'comma';
    } else if (mark === ',' || mark === ':') return { offset: at, detail: `a ${next === 'key' || next === 'first key' ? 'key' : 'value'} is missing before this` };
    else if (next === 'key' || next === 'first key') {
      if (token.kind !== 'text') return { offset: at, detail: 'a key in double quotes belongs here' };
      next = 'colon';
    } else if (mark === null) next = 'comma';
    else {
      open.push({ bracket: mark, offset: at });
      next = mark === '{' ? 'first key' : 'first value';
    }
    at = skipSpace(text, token.end);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return { offset: unclosed.offset, detail: `this “${unclosed.bracket}” is not closed` };
  return next === 'comma' ? null : { offset: 0, detail: 'it is empty' };
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}

function lastBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && ' \t\n\r'.includes(text[before] as string)) before--;
  return before;
}

const literal = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\p{L}\p{N}_.+-])/uy;

function readToken(text: string, at: number): Token {
  const first = text[at] as string;
  if ('{}[],:'.includes(first)) return { kind: 'mark', mark: first, end: at + 1 };
  if (first === '"') return readText(text, at);
  literal.lastIndex = at;
  if (literal.test(text)) return { kind: 'other', end: literal.lastIndex };
  return { kind: 'slip', offset: at, detail: slipOf(text, at) };
}

function slipOf(text: string, at: number): string {
  if (text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at)) return 'it cannot hold comments';
  if (text[at] === "'" || text[at] === '“' || text[at] === '„') return 'texts stand in straight double quotes';
  return /[0-9+.-]/.test(text[at] as string) ? 'this is no number as JSON writes it' : 'texts stand in double quotes';
}

function readText(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return { kind: 'text', end: at + 1 };
    if (character === '\n') break;
    if (character < ' ') return { kind: 'slip', offset: at, detail: character === '\t' ? 'a tab stands in a text; write \\t' : 'a control character stands in a text' };
    if (character !== '\\') continue;
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6))) {
      return { kind: 'slip', offset: at, detail: 'a backslash stands here that begins no escape; write two' };
    }
    at++;
  }
  return { kind: 'slip', offset: start, detail: 'this quote is not closed on its line' };
}
