import { describe, expect, test } from 'vitest';
import { enPage } from './en/page-words.ts';
import type { Sentence } from './sentence.ts';
import { ukPage } from './uk/page-words.ts';

const textOf = (parts: Sentence<string>): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('').replaceAll('\u00a0', ' ');
const slotsOf = (parts: Sentence<string>): string[] => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.slot])).sort();

/** Every sentence with links that stands in a section, with its path, those that need numbers and names filled in too. */
function sentencesIn(part: unknown, path = ''): [path: string, slots: string[]][] {
  if (typeof part === 'function') {
    const made: unknown = (part as (...values: unknown[]) => unknown)(...Array.from({ length: part.length }, () => 2));
    return Array.isArray(made) ? sentencesIn(made, path) : [];
  }
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return [[path, slotsOf(part as unknown as Sentence<string>)]];
  return Object.entries(part).flatMap(([key, value]) => sentencesIn(value, `${path}.${key}`));
}

const withSentences = ({ about, claim, correction, feed, frame }: typeof enPage) => ({
  about,
  until: claim.until,
  correction,
  feeds: feed,
  ways: frame.notFound.ways,
  origin: frame.embed.origin('a', 2),
});

describe('sentences with links', () => {
  test('have the same links in each language, in an order of its own', () => {
    const english = sentencesIn(withSentences(enPage));
    expect(english.length).toBeGreaterThan(8);
    expect(sentencesIn(withSentences(ukPage))).toEqual(english);
    expect(english.every(([, slots]) => slots.length > 0)).toBe(true);
  });

  test('read as one', () => {
    expect(textOf(enPage.frame.embed.origin('The lamp', 2))).toBe('From The lamp, where this view and all 2 reports stand with their sources.');
    expect(textOf(ukPage.question.openPairs(3))).toBe('Відкриті суперечності: 3 пари тверджень, що оспорюють одне одного.');
  });
});

describe('what pages count in Ukrainian', () => {
  const at = (say: (count: number) => string, ...counts: readonly number[]): string[] => counts.map((count) => say(count).replaceAll('\u00a0', ' '));

  test('is declined by its number', () => {
    expect(at(ukPage.claim.answersInAll, 1, 2, 5, 11, 21, 22)).toEqual(['усього 1 відповідь', 'усього 2 відповіді', 'усього 5 відповідей', 'усього 11 відповідей', 'усього 21 відповідь', 'усього 22 відповіді']);
    expect(at(ukPage.source.cited, 1, 3, 5, 1000)).toEqual(['цитовано 1 раз', 'цитовано 3 рази', 'цитовано 5 разів', 'цитовано 1 000 разів']);
  });

  test('is called independent from the second on', () => {
    expect(at(ukPage.list.origins, 1, 2, 5, 21)).toEqual(['1 першоджерело', '2 незалежні першоджерела', '5 незалежних першоджерел', '21 незалежне першоджерело']);
  });

  test('stands in the genitive after a preposition', () => {
    const lede = (answers: number, sides: number, origins: number, beside: number) => ukPage.question.lede({ answers, sides, origins, beside }).split('. ')[0];
    expect(lede(1, 1, 1, 0)).toBe('1 відповідь від 1 сторони і 1 першоджерела');
    expect(lede(5, 2, 3, 2)).toBe('5 відповідей від 2 сторін і 3 незалежних першоджерел; поруч 2 твердження, які не можна порівняти');
    expect(lede(0, 0, 0, 21)).toBe('0 відповідей від 0 сторін; поруч 21 твердження, яке не можна порівняти');
    expect(at((count) => ukPage.list.firstListed(500, count), 501, 1200)).toEqual([
      'Тут подано початок списку: 500 із 501 повідомлення. Увесь список поділено за місяцями:',
      'Тут подано початок списку: 500 із 1 200 повідомлень. Увесь список поділено за місяцями:',
    ]);
  });

  test('has its verb with it', () => {
    expect(at((count) => ukPage.question.standing(count, 1), 1, 2, 5, 21)).toEqual([
      '1 відповідь має 1 першоджерело.',
      '2 відповіді мають 1 першоджерело.',
      '5 відповідей мають 1 першоджерело.',
      '21 відповідь має 1 першоджерело.',
    ]);
  });
});

describe('the statuses of the claims of one report', () => {
  test('stand with their numbers', () => {
    expect(enPage.value.statuses([['disputed', 1], ['unverified', 2]])).toBe('1 disputed, 2 unverified');
    expect(ukPage.value.statuses([['disputed', 1], ['unverified', 2]])).toBe('оспорюється: 1, не перевірено: 2');
  });
});
