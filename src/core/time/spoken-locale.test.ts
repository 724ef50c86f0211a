import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';
import { spokenLocale } from './spoken-locale.ts';

test('dates are told by the names of the language in which all else is said', () => {
  expect(['en', 'en-US', 'EN', 'uk', 'constructor', ''].map(spokenLocale)).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB', 'en-GB', 'en-GB']);
  for (const locale of ['en', 'uk']) expect(phrasesOf(locale).locale).toBe(spokenLocale(locale));
});
