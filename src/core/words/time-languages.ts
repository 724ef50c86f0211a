import type { DateWords } from './date-words.ts';
import { enDateWords } from './en/date-words.ts';
import { ukDateWords } from './uk/date-words.ts';

const languages: Readonly<Record<string, DateWords>> = { en: enDateWords, uk: ukDateWords };

/**
 * How a BCP 47 locale's language writes dates; the English way for a language without a catalogue. It is apart from
 * `languages.ts` since scripts need it and nothing else of a catalogue.
 */
export function dateWordsOf(locale: string): DateWords {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? enDateWords) : enDateWords;
}
