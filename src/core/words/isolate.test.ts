import { expect, test } from 'vitest';
import { isolate } from './isolate.ts';

test.each(['Northhaven', 'Ærøskøbing', '北港', 'Бар'])('%s stands as it is', (name) => {
  expect(isolate(name)).toBe(name);
});

test.each(['חיפה', 'ميناء', 'Haven \u202eneva'])('%j keeps to itself', (name) => {
  expect(isolate(name)).toBe(`\u2068${name}\u2069`);
});
