import type { Catalogue } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { uk } from './uk/catalogue.ts';

const languages: Readonly<Record<string, Catalogue>> = { en, uk };

/** The catalogue of a BCP 47 locale's language; the English one for a language without any. */
export function catalogueOf(locale: string): Catalogue {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? en) : en;
}
