import { describe, expect, test } from 'vitest';
import { ukTimelineWords as words } from './timeline-words.ts';

describe('the timeline in Ukrainian', () => {
  test('counts reports by the plural rules', () => {
    expect([0, 1, 2, 5, 11, 21, 22, 112].map(words.reports)).toEqual(['0 повідомлень', '1 повідомлення', '2 повідомлення', '5 повідомлень', '11 повідомлень', '21 повідомлення', '22 повідомлення', '112 повідомлень']);
  });

  test('tells a part of them in the genitive, which has one form for all but one', () => {
    expect(words.inWindow(1, 2, 0, 0)).toBe('1 із 2 повідомлень');
    expect(words.inWindow(86, 194, 0, 0)).toBe('86 із 194 повідомлень');
    expect(words.inWindow(20, 21, 0, 0)).toBe('20 із 21 повідомлення');
    expect(words.inWindow(3, 3, 2, 1)).toBe('3 повідомлення, 2 без дати, 1 поза періодом');
  });

  test('bends the verb of what runs on', () => {
    expect([1, 3, 5, 21].map(words.runningOn)).toEqual(['ще 1 триває далі', 'ще 3 тривають далі', 'ще 5 тривають далі', 'ще 21 триває далі']);
  });

  test('leaves out of a cluster and of the overview what there is none of', () => {
    expect(words.cluster(5, null, 0)).toBe('5 повідомлень');
    expect(words.cluster(2, '3 – 4 листопада', 1)).toBe('2 повідомлення, 3 – 4 листопада, 1 з числовими даними');
    expect(words.notInOverview(2, 0)).toBe('Тут не враховано: 2 з менш точною датою');
    expect(words.notInOverview(2, 5)).toBe('Тут не враховано: 2 з менш точною датою, 5 поза періодом');
  });
});
