import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonScript } from './json-script.ts';

const hostile = ['</script><script>alert(1)</script>', '<!--', ']]>', '"', "'", '\\', '&lt;', '\u2028\u2029', '\u202Eevil\u202C', '\u2066x\u2069', '\u200F', '\u0000', '𝒜'];

describe('JSON for a script element', () => {
  it('has nothing that ends the element, opens a comment or begins a reference', () => {
    expect(jsonScript(hostile)).not.toMatch(/[<>&]/);
  });

  it('has no line end of older scripts, and nothing that turns the direction of its source', () => {
    expect(jsonScript(hostile)).not.toMatch(/[\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it('is the same value for a reader of JSON, keys included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...hostile), (value, text) => {
        const given = { [text]: value, text };
        expect(JSON.parse(jsonScript(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('keeps letters of every script as they are, and can be laid out', () => {
    expect(jsonScript({ a: 'Бахмут שלום' }, 1)).toBe('{\n "a": "Бахмут שלום"\n}');
  });
});
