import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';

describe('counted nouns', () => {
  it('stand in the singular and in the plural', () => {
    expect(plural(1, 'report')).toBe('1 report');
    expect(plural(0, 'report')).toBe('0 reports');
    expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries');
  });
});
