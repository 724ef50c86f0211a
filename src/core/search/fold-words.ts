/** Words of what a reader types, and whether the last one may go on: nothing that ends a word follows it. */
export interface TypedWords {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** A longer word counts by its beginning, in UTF-16 units. */
const longestWord = 40;

/**
 * The words of a text as search compares them, in reading order, each as often as it stands there. Letters lose case, marks
 * and what spellings of one name differ in (`и` for `і`, `ы` and `й`; `е` for `є` and `э`; no signs and apostrophes); hyphens
 * part words, and so do letters and digits. `1,740` is `1740`, `3,5` is `3.5`. Where a space or an apostrophe may part a word
 * or not (`1 740`, `l'eau`), the whole comes first and then its parts.
 */
export const wordsIn = (text: string): string[] => tokensOf(text).flatMap(({ whole, parts }) => [...whole, ...parts]);

/** What is typed is folded in the same way, and taken as a whole where it might be parted. */
export function wordsTyped(text: string): TypedWords {
  const tokens = tokensOf(text);
  return { words: tokens.flatMap(({ whole }) => whole), isOpen: tokens.at(-1)?.isLast ?? false };
}

interface Token {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  /** Whether the text ends with it. */
  readonly isLast: boolean;
}

// A space may stand between the thousands; anything else between digits may, too, or begins the decimals.
const token = /([0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+(?:[.,'][0-9]+)*)|(?:(?![0-9])[\p{L}\p{N}])+(?:(?:'|"(?=[\u05d0-\u05ea]))(?:(?![0-9])[\p{L}\p{N}])+)*/gu;

function tokensOf(text: string): Token[] {
  const folded = fold(text);
  return [...folded.matchAll(token)].map((found) => {
    const [written, number] = found;
    const { whole, parts } = number === undefined ? letters(written) : digits(number);
    return { whole: cut(whole), parts: cut(parts), isLast: found.index + written.length === folded.length };
  });
}

const cut = (words: readonly string[]): string[] =>
  words.filter((word) => word !== '').map((word) => (word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')));

type Reading = Pick<Token, 'whole' | 'parts'>;

function letters(written: string): Reading {
  // The genitive of en: the harbour's.
  const word = written.replace(/([a-z])'s$/, '$1');
  const isLatin = /^[a-z]/.test(word);
  const parts = isLatin && word.includes("'") ? word.split("'").map(withoutSigns).filter(({ length }) => length > 1) : [];
  return { whole: [withoutSigns(word)], parts };
}

const withoutSigns = (word: string): string => word.replace(/['"]/g, '');

function digits(written: string): Reading {
  if (written.includes(' ')) return { whole: [written.replaceAll(' ', '')], parts: written.split(' ') };
  const groups = written.split(/[.,']/);
  const [first = '', second] = groups;
  const areThousands = first.length <= 3 && !first.startsWith('0') && groups.slice(1).every(({ length }) => length === 3);
  if (second === undefined || areThousands) return { whole: [groups.join('')], parts: [] };
  return { whole: groups.length === 2 ? [`${first}.${second}`] : groups, parts: [] };
}

/** Text of one case without marks, with one letter for those that stand for one another, and one sign for all apostrophes. */
function fold(text: string): string {
  return text
    .replaceAll('´', "'")
    .replace(/([0-9])[\u00a0\u2007\u2009\u202f](?=[0-9])/g, '$1,')
    .replaceAll('\u200b', ' ')
    .normalize('NFKD')
    // There and back: of some letters only the capitals are alike.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ‘‛ʹʻʽ`′׳]/g, "'")
    .replace(/[״ʺ]/g, '"')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[æœøłđðþςіыєэґьъךםןףץىیکةٱـ٬٫]/g, (letter) => alike[letter] ?? '');
}

// Those that are left out are dropped.
const alike: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ς: 'σ',
  і: 'и', ы: 'и', є: 'е', э: 'е', ґ: 'г',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا', '٬': ',', '٫': '.',
};
