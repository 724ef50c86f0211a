const spoken: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The BCP 47 locale by whose names and order dates are told to readers of another: that of its language, and British English
 * for a language in which nothing else is said either.
 */
export function spokenLocale(locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(spoken, language) ? (spoken[language] as string) : 'en-GB';
}
