import { describe, expect, test } from 'vitest';
import { ukExplorerWords as words } from './explorer-words.ts';

describe('the live timeline in Ukrainian', () => {
  test('bends what the date of knowledge leaves out, number by number', () => {
    expect([1, 2, 5, 21].map((count) => words.notKnown(count, 0, 0))).toEqual([
      'Не показано: 1 повідомлення, зроблене пізніше.',
      'Не показано: 2 повідомлення, зроблені пізніше.',
      'Не показано: 5 повідомлень, зроблених пізніше.',
      'Не показано: 21 повідомлення, зроблене пізніше.',
    ]);
    expect([1, 3, 11].map((count) => words.notKnown(0, count, 0))).toEqual([
      'Не показано: 1 повідомлення, можливо, зроблене пізніше.',
      'Не показано: 3 повідомлення, можливо, зроблені пізніше.',
      'Не показано: 11 повідомлень, можливо, зроблених пізніше.',
    ]);
  });

  test('lists what is left out, with semicolons, as commas stand within', () => {
    expect(words.notKnown(2, 1, 5)).toBe('Не показано: 2 повідомлення, зроблені пізніше; 1 повідомлення, можливо, зроблене пізніше; 5 повідомлень без дати.');
    expect(words.notKnown(0, 0, 0)).toBeNull();
  });

  test('bends the verb of what fits at another time', () => {
    expect([1, 4, 5].map(words.nothingNow)).toEqual([
      'У цей час жодне повідомлення не відповідає цьому вибору; в інший час відповідає 1 повідомлення.',
      'У цей час жодне повідомлення не відповідає цьому вибору; в інший час відповідають 4 повідомлення.',
      'У цей час жодне повідомлення не відповідає цьому вибору; в інший час відповідає 5 повідомлень.',
    ]);
  });

  test('names the drawing by its clock', () => {
    expect(words.drawing('reported')).toMatch(/^Діаграма повідомлень за часом, коли їх зроблено\. /);
    expect(words.drawing('occurred')).toMatch(/^Діаграма повідомлень за вказаним у них часом подій\. /);
  });
});
