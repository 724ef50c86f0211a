import { describe, expect, test } from 'vitest';
import { enPanelWords as words } from './panel-words.ts';

describe('the panels of the live timeline in English', () => {
  test('count other answers', () => {
    expect([1, 2].map((count) => words.rivals(count, 'How many?'))).toEqual(['1 other answer to “How many?”', '2 other answers to “How many?”']);
  });

  test('say of the lines only those that are drawn', () => {
    expect(words.joins(true, true)).toBe('Joined by a line: one disputes the other. By dashes: one supports the other.');
    expect(words.joins(false, true)).toBe('By dashes: one supports the other.');
    expect(words.joins(false, false)).toBe('');
  });
});
