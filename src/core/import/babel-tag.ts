const dialects: Readonly<Record<string, string>> = { american: 'en-US', usenglish: 'en-US', british: 'en-GB', ukenglish: 'en-GB', ngerman: 'de', naustrian: 'de-AT', nswissgerman: 'de-CH', francais: 'fr', brazilian: 'pt-BR', norsk: 'nb', nynorsk: 'nn' };

let languages: ReadonlyMap<string, string> | null = null;

/** The BCP 47 tag of what babel, by whose names biblatex knows languages, calls one; null: it is no such name. */
export function tagOfBabel(name: string): string | null {
  languages ??= namedInEnglish();
  const folded = name.trim().toLowerCase();
  return dialects[folded] ?? languages.get(folded) ?? null;
}

// Nearly all of babel's names are the English ones.
function namedInEnglish(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return new Map(codes.flatMap((code) => (new Intl.Locale(code).language === code ? [[names.of(code)?.toLowerCase() ?? '', code] as const] : [])));
}
