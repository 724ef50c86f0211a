import { describe, expect, it } from 'vitest';
import { credibilityInWords } from './grade-words.ts';

describe('grades in words', () => {
  it('read the credibility of an information from 1 to 6', () => {
    expect([1, 6].map(credibilityInWords)).toEqual(['confirmed by other sources', 'truth cannot be judged']);
  });
});
