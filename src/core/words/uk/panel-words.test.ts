import { describe, expect, test } from 'vitest';
import { ukPanelWords as words } from './panel-words.ts';

describe('the panels of the live timeline in Ukrainian', () => {
  test('count other answers', () => {
    expect([1, 2, 5, 21].map((count) => words.rivals(count, 'Скільки?'))).toEqual([
      '1 інша відповідь на питання «Скільки?»',
      '2 інші відповіді на питання «Скільки?»',
      '5 інших відповідей на питання «Скільки?»',
      '21 інша відповідь на питання «Скільки?»',
    ]);
  });

  test('tell how far the loading has come in the genitive', () => {
    expect(words.loading(3, 4)).toBe('Завантаження повідомлень: 3 із 4 частин');
    expect(words.loading(3, 21)).toBe('Завантаження повідомлень: 3 із 21 частини');
  });

  test('say of the lines only those that are drawn', () => {
    expect(words.joins(true, true)).toBe('З’єднано лінією: одне оспорює інше. Штрихами: одне підтримує інше.');
    expect(words.joins(true, false)).toBe('З’єднано лінією: одне оспорює інше.');
    expect(words.joins(false, true)).toBe('Штрихами з’єднано: одне підтримує інше.');
    expect(words.joins(false, false)).toBe('');
  });
});
