import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { mutated } from './mutated-content.ts';

describe('good content with slips and hostile strings in one file', () => {
  it('is always answered with a list of problems, each with its place', () => {
    fc.assert(
      fc.property(mutated, ({ texts }) => {
        for (const { line, column, message, hint } of compile(texts).problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
