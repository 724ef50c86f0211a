import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSlip } from './json-slip.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['a comma after the last item, at the comma', '{"a": [1, 2 ,\n]}', 12, 'a comma stands after the last item, where none belongs'],
    ['a comma after the last key', '{"a": 1,}', 7, 'a comma stands after the last item, where none belongs'],
    ['a missing comma, before what follows', '{"a": 1 "b": 2}', 8, 'a comma is missing before this'],
    ['a missing colon', '{"a" 1}', 5, 'a colon is missing after the key'],
    ['a missing value', '{"a": }', 6, 'a value is missing before this'],
    ['a missing value before a comma', '[1,,2]', 3, 'a value is missing before this'],
    ['a key without quotes', '{a: 1}', 1, 'texts stand in double quotes'],
    ['a number for a key', '{1: 1}', 1, 'a key in double quotes belongs here'],
    ['a text without quotes', '{"kind": city}', 9, 'texts stand in double quotes'],
    ['single quotes', "{'a': 1}", 1, 'texts stand in straight double quotes'],
    ['typographic quotes', '{“a”: 1}', 1, 'texts stand in straight double quotes'],
    ['a comment', '{ // a\n}', 2, 'it cannot hold comments'],
    ['a number with a leading zero', '[01]', 1, 'this is no number as JSON writes it'],
    ['a quote that is not closed', '{"a": "b\n}', 6, 'this quote is not closed on its line'],
    ['an escape that there is not', '["a\\q"]', 3, 'a backslash stands here that begins no escape; write two'],
    ['a tab in a text', '["a\tb"]', 3, 'a tab stands in a text; write \\t'],
    ['a bracket that is not closed', '{"a": [1', 6, 'this “[” is not closed'],
    ['a bracket that closes another', '{"a": [1}', 8, '“}” closes nothing here; “]” is missing before it'],
    ['something after the end', '{} {}', 3, 'something stands after its end'],
    ['nothing at all', ' \n', 0, 'it is empty'],
  ])('%s', (_what, text, offset, detail) => expect(jsonSlip(text)).toMatchObject({ offset, detail }));

  it('is found, and only then, where the engine finds one', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"', '1', '-0.5e3', 'true', 'null', ' ', '\n', '\t', '\u0007', '\\', "'", 'x', '//');
    const nearly = fc.oneof(fc.array(piece).map((pieces) => pieces.join('')), fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at) + json.slice(at + 1))), fc.json());
    fc.assert(
      fc.property(nearly, (text) => {
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(jsonSlip(text) === null).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told of a hundred thousand brackets', () => {
    expect(jsonSlip('['.repeat(100_000))?.offset).toBe(99_999);
    expect(jsonSlip('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
  });
});
