import { directionOf } from '../core/render/direction.ts';

/** Attributes of an element whose text is in another language than the page; none where it is in the same. */
export type LanguageMarks = { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | Readonly<Record<never, never>>;

/** For a text in `language` on a page in `locale`, both BCP 47. */
export const languageMarks = (language: string, locale: string): LanguageMarks => (language === locale ? {} : { lang: language, dir: directionOf(language) });
