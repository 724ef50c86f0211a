import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { plainReason } from './plain-reason.ts';

test('what the system refuses is said without code or path', async () => {
  const thrown: unknown = await readFile('/nowhere/at/all').catch((error: unknown) => error);
  expect(plainReason(thrown)).toBe('it does not exist');
});

test('what is not listed is named by its code', () => {
  expect(plainReason(Object.assign(new Error('x'), { code: 'EODD', syscall: 'read' }))).toBe('the system reports EODD');
});

test('a mistake of the program is not taken for a reason', () => {
  expect(() => plainReason(new TypeError('x is not a function'))).toThrow(TypeError);
});
