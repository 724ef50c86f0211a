const names: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hr: 'croatian',
  hu: 'hungarian',
  is: 'icelandic',
  it: 'italian',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovenian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
};

/** What babel, by whose names biblatex knows languages, calls that of a BCP 47 tag; null: one that is not in this list. */
export function babelNameOf(tag: string): string | null {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(names, language) ? (names[language] ?? null) : null;
}
