/** A sign that readers cannot see and that stands where honest text needs none; `from` is in UTF-16 units. */
export interface UnseenSign {
  readonly kind: 'direction' | 'invisible';
  readonly codePoint: number;
  readonly from: number;
}

// A flag of a part of a country is a black flag with a few tags behind it: it is passed over as a whole.
const suspect =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const flagLength = 5;

/**
 * The signs that change the direction of reading (UAX #9) or cannot be seen, in the order of the text. Those that a script is written
 * with pass: joiners within Arabic and Indic words and in emoji, spaces without width in Thai, Khmer and their like, variation
 * selectors behind what has variants, and single marks of direction near right-to-left letters. Linear in the text.
 */
export function* unseenSigns(text: string): Generator<UnseenSign> {
  for (const { 0: sign, index } of text.matchAll(suspect)) {
    if (sign.length > flagLength) continue;
    const codePoint = sign.codePointAt(0) as number;
    if (!isHonest(codePoint, text, index, index + sign.length)) yield { kind: isOfDirection(codePoint) ? 'direction' : 'invisible', codePoint, from: index };
  }
}

const isMark = (codePoint: number): boolean => codePoint === 0x200e || codePoint === 0x200f || codePoint === 0x061c;
const isOfDirection = (codePoint: number): boolean => isMark(codePoint) || (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);

const withJoiners =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}\u064B-\u0655\u0670]/u;
const withoutSpaces = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]/u;
const emojiEnd = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u{E007F}]/u;
const emojiStart = /^\p{Extended_Pictographic}/u;
const styled = /^(?!\p{ASCII})[\p{S}\p{Emoji}]/u;
const varied = /^[\p{Sm}\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Script=Egyptian_Hieroglyphs}0\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]/u;

function isHonest(codePoint: number, text: string, from: number, to: number): boolean {
  const before = signBefore(text, from);
  const after = signAt(text, to);
  if (isMark(codePoint)) return isNearRightToLeft(text, from, to);
  if (codePoint === 0x200b) return withoutSpaces.test(before) && withoutSpaces.test(after);
  if (codePoint === 0x200c) return withJoiners.test(before) && /^[\p{L}\p{M}\s\p{P}]/u.test(after);
  if (codePoint === 0x200d) return withJoiners.test(before) || withJoiners.test(after) || (emojiEnd.test(before) && emojiStart.test(after));
  if (codePoint === 0xfe0e || codePoint === 0xfe0f) return /^[#*0-9]/.test(before) ? after === '\u20E3' : styled.test(before);
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0d) return varied.test(before);
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return /^[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before);
  if (codePoint >= 0x180b && codePoint <= 0x180f && codePoint !== 0x180e) return /^\p{Script=Mongolian}/u.test(before);
  // Between two points of a Hebrew letter it keeps their order.
  if (codePoint === 0x034f) return /^\p{Script=Hebrew}/u.test(before) && /^\p{M}/u.test(after);
  return false;
}

function signBefore(text: string, at: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 2] ?? '');
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}

const signAt = (text: string, at: number): string => (at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : '');

// The Arabic mark counts as Arabic itself.
const rightToLeft = '(?!\\u061c)[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}]';
// A word or two of the other direction stand between a mark and the letters that need it.
const between = '[^\\n]{0,40}';
const behindRightToLeft = new RegExp(`(?<=${rightToLeft}${between})`, 'uy');
const beforeRightToLeft = new RegExp(`${between}${rightToLeft}`, 'uy');

// To order signs between words of both directions is what such a mark is for, and one is enough.
function isNearRightToLeft(text: string, from: number, to: number): boolean {
  if (/[\u200e\u200f\u061c]/.test(text[from - 1] ?? '')) return false;
  behindRightToLeft.lastIndex = from;
  beforeRightToLeft.lastIndex = to;
  return behindRightToLeft.test(text) || beforeRightToLeft.test(text);
}
