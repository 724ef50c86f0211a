import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceFunction, pieceName, pieceScript } from './piece.ts';

let calls: unknown[][] = [];

/** What a page gets when it runs a script. */
function brought(script: string): unknown[][] {
  calls = [];
  // A page of its own each time: V8's JSON.parse takes a key that is a quotation mark for one that it has just read as a backslash.
  runInContext(script, createContext({ [pieceFunction]: (name: unknown, data: unknown) => calls.push([name, JSON.stringify(data)]) }));
  return calls;
}

const hostile = ['</script><script>alert(1)</script>', '<!--', "'", '"', '\\', '\\u0027', '`${alert(1)}`', '\u2028\u2029', '\n\r\0', '\ud800', ']]>', '-->', '__proto__', 'Бахмут', '𝒜'];

describe('a piece', () => {
  it('brings its name and its data, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), (value, text, name) => {
        const data = { [text]: value, list: [text, name] };
        expect(brought(pieceScript(name, data))).toEqual([[name, JSON.stringify(data)]]);
      }),
      { numRuns: 50 },
    );
  });

  it('can stand in an element of HTML, and on one line of every reader', () => {
    for (const text of hostile) expect(pieceScript(text, { [text]: text })).toMatch(/^[^<\n\r\u2028\u2029]*\n$/);
  });

  it('changes nothing that data inherit', () => {
    const [call] = brought(pieceScript('a', JSON.parse('{"__proto__":{"polluted":true}}')));
    expect(call).toEqual(['a', '{"__proto__":{"polluted":true}}']);
  });

  it('is a statement without a line of its own for each thing', () => {
    expect(pieceScript('0.ab', ['Яр', "'"])).toBe(`datedReportsPiece('0.ab',JSON.parse('["Яр","\\u0027"]'))\n`);
  });
});

it.each([
  ['search/3.0a1b.js', '3.0a1b'],
  ['../search/3.0a1b.js', '3.0a1b'],
  ['file:///a/b/3.0a1b.js', '3.0a1b'],
  ['3.js', '3'],
])('the name of the piece at %s is %s', (path, name) => expect(pieceName(path)).toBe(name));
