// Of these, babel's name is the English one in small letters.
const known = new Set('ar bg ca cs da de el en es et fi fr he hr hu is it la lt lv nl pl pt ro ru sk sl sv tr uk vi'.split(' '));

/** What babel, by whose names biblatex knows languages, calls that of a BCP 47 tag; null: one that is not in this list. */
export function babelNameOf(tag: string): string | null {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return known.has(language) ? (new Intl.DisplayNames(['en'], { type: 'language' }).of(language)?.toLowerCase() ?? null) : null;
}
