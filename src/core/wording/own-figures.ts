import { Phrases, readPhrase } from './phrases.ts';
import { sentencesIn } from './sentences.ts';
import type { Span } from './spans.ts';
import { en } from './voice/en.ts';
import { ru } from './voice/ru.ts';
import { uk } from './voice/uk.ts';
import type { VoiceWords } from './voice/voice-words.ts';
import { foldWord, languageOf } from './words.ts';

/** Whose the figures of a text are. */
export interface Attribution {
  /** Numbers that nobody is said to have given. */
  readonly figures: readonly Span[];
  /** Its last sentence says whose it is; `open`: and ends in a colon, so that it says it of what follows, too. */
  readonly told: 'no' | 'yes' | 'open';
}

type Voice = Readonly<Record<keyof VoiceWords, Phrases<true>>>;

const voices = new Map<string, Voice>(Object.entries({ en, uk, ru }).map(([language, words]) => [language, voiceOf(words)]));

function voiceOf(words: VoiceWords): Voice {
  const phrasesOf = (list: readonly string[]): Phrases<true> => {
    const phrases = new Phrases<true>();
    for (const written of list) phrases.add(readPhrase(written), true);
    return phrases;
  };
  return Object.fromEntries(Object.entries(words).map(([key, list]: [string, readonly string[]]) => [key, phrasesOf(list)])) as unknown as Voice;
}

/**
 * The figures of a text that are stated as if the timeline knew them: numbers in sentences that do not say whose they are. Passed over
 * are dates, times and lengths of time, ordinals, numbers that are names, and numbers of pages and claims. Of a language without words
 * here nothing is known. Linear in the text.
 */
export function figuresInOwnVoice(text: string, tag: string | null): Attribution {
  const voice = tag === null ? undefined : voices.get(languageOf(tag));
  if (voice === undefined || !/[\p{L}\p{N}]/u.test(text)) return { figures: [], told: 'no' };
  const sentences = sentencesIn(text).map(({ from, to }) => new Sentence(text, from, to, voice));
  const told = sentences.at(-1)?.isAttributed() !== true ? 'no' : /:\s*$/.test(text) ? 'open' : 'yes';
  return { figures: sentences.flatMap((sentence) => (sentence.isAttributed() ? [] : sentence.figures())), told };
}

/** A number in digits, or a word. */
interface Token extends Span {
  readonly folded: string;
  readonly written: string;
  readonly isDigits: boolean;
}

// A month or day, a time of day, a number with its groups of three and its decimals; or a word.
const token = /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}:\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)|\d{1,3}(?:[,.\u00a0\u202f\u2009 ]\d{3}){1,100}(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:[\u00ad'’ʼ‘`´][\p{L}\p{M}]+){0,100}/gu;

const always = (): boolean => true;

/** How many words may stand between whose a figure is and what it is given in: “the General Staff’s latest running total”. */
const between = 2;
/** How many numbers in a row can be parts of one date or length of time. */
const longestRow = 4;

class Sentence {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #voice: Voice;

  constructor(text: string, from: number, to: number, voice: Voice) {
    this.#text = text;
    this.#voice = voice;
    this.#tokens = [...text.slice(from, to).matchAll(token)].map(({ 0: written, index }) => {
      const isDigits = /^\d/.test(written);
      return { folded: isDigits ? written : foldWord(written), written, from: from + index, to: from + index + written.length, isDigits };
    });
  }

  /** Whether it says of somebody that they say something. */
  isAttributed(): boolean {
    return this.#tokens.some((_, index) => (this.#is('told', index) ? this.#isOfSomebody(index) || (this.#is('telling', index) && !this.#isNoun(index)) : this.#is('telling', index)));
  }

  figures(): Span[] {
    return this.#tokens.filter((_, index) => this.#isFigure(index) && !this.#isPlain(index, longestRow));
  }

  #is(kind: keyof VoiceWords, index: number): boolean {
    return index >= 0 && index < this.#tokens.length && this.#voice[kind].at(this.#tokens, index, always) !== null;
  }

  /** “The ministry’s count”, “his latest count”. */
  #isOfSomebody(index: number): boolean {
    return this.#tokens.slice(Math.max(0, index - between - 1), index).some(({ written }) => /['’]s$|s['’]$|^(?:his|her|their)$/i.test(written));
  }

  /** A word that can be noun and verb is a noun behind an article. */
  #isNoun(index: number): boolean {
    return index === 0 || /^(?:the|a|an|this|that|its|no|of)$/.test((this.#tokens[index - 1] as Token).folded);
  }

  #isFigure(index: number): boolean {
    const { isDigits, written, from, to } = this.#tokens[index] as Token;
    if (!isDigits) return this.#is('large', index) || (this.#is('small', index) && this.#isCounted(index));
    // A date in digits, or a time of day.
    if (/[:-]|\..*\./.test(written)) return false;
    if (/^(?:1\d|20|21)\d\d$/.test(written)) return this.#isCounted(index);
    // A piece of a name or an ordinal: T-72, 93rd, 24-та, № 5, or a keycap.
    const isPiece = /[\p{L}\p{M}№#]$|[\p{L}\p{M}]['’]?[-\u2010\u2011]$|[№#]\s$/u.test(this.#text.slice(Math.max(0, from - 3), from));
    return !isPiece && !/^(?:\ufe0f?\u20e3|[-\u2010\u2011'’]?\p{L}|\s?[ap]\.?m\b)/u.test(this.#text.slice(to, to + 5));
  }

  /** What is counted stands right behind the number, or behind one word: “two wounded soldiers”. */
  #isCounted(index: number): boolean {
    return this.#is('counted', index + 1) || this.#is('counted', index + 2);
  }

  /** Whether a number is a date, a length of time or a name, by what stands around it. */
  #isPlain(index: number, row: number): boolean {
    if (this.#is('months', index - 1) || this.#is('months', index + 1) || this.#is('units', index + 1) || this.#is('labels', index - 1) || this.#is('back', index - 1)) return true;
    const other = this.#is('links', index + 1) ? index + 2 : index + 1;
    const isNumber = this.#tokens[other]?.isDigits === true || this.#is('small', other) || this.#is('large', other);
    const isJoined = other > index + 1 || /^\s?[-–—/]\s?$/.test(this.#text.slice(this.#tokens[index]?.to, this.#tokens[other]?.from));
    return isNumber && isJoined && row > 1 && this.#isPlain(other, row - 1);
  }
}
