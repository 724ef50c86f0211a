/** Endings that take one another's place after one base. */
interface Paradigm {
  /** The shortest base, in letters. */
  readonly least: number;
  /** What the base ends with. */
  readonly after: RegExp;
  readonly endings: readonly string[];
}

const consonant = /[бвгджзклмнпрстфхцчшщ]$/;
const vowel = /[аеиоуюя]$/;

/** `-` is the base alone. */
const listed = (endings: string): string[] => endings.split(' ').map((ending) => (ending === '-' ? '' : ending));

// uk and ru, in folded letters, which they share: и is і, ы and й too, е is є and э.
const noun = listed('- а о у ом им ем и е ови еви ою ею ои еи ам ами ах ив ов ев');
const softNoun = listed('- я ю ем им и е еви ею еи ям ями ях ив ев');
const nounAfterVowel = listed('и я ю е ем им еви ею еи ям ями ях ив ев их ими');
const adjective = listed('ии ои еи ого ому его ему ом им ем и о а я у ю е ая яя ую юю ою ею ое ее ие их ими');
const relational = adjective.map((ending) => `ск${ending}`);

const paradigms: readonly Paradigm[] = [
  { least: 2, after: consonant, endings: noun },
  { least: 2, after: consonant, endings: softNoun },
  { least: 2, after: vowel, endings: nounAfterVowel },
  { least: 2, after: consonant, endings: adjective },
  // A town and the adjective made from it.
  { least: 3, after: /[зсц]к$/, endings: [...noun, ...adjective] },
  { least: 4, after: consonant, endings: [...listed('- ка ки'), ...relational] },
  { least: 6, after: consonant, endings: [...listed('- а у ом и е'), ...relational] },
  { least: 3, after: vowel, endings: [...listed('я и ю ею еи'), ...relational.map((ending) => `и${ending}`)] },
  // Vowels that come, go and change in the last syllable, and consonants that soften.
  { least: 2, after: consonant, endings: listed('ив ов ова ову ове овом ови овим ового овому ових') },
  { least: 2, after: /./, endings: listed('ив ев ева еву еве евом еви евим евого евому евих') },
  { least: 1, after: consonant, endings: listed('ии ои оя ою ое оем оив оев оям оями оях') },
  { least: 3, after: /./, endings: listed('ка ки ку кою кои ко ке ци ок ек ком кови кив ков кам ками ках') },
  { least: 2, after: vowel, endings: listed('г га ги гу гою гои ге зи гам гами гах') },
  { least: 3, after: /./, endings: listed('ец ца ця цу цю цем цом цеви цеви ци це цив цев цов цам цям цами цями цах цях') },
  // What was done.
  { least: 4, after: vowel, endings: listed('в л ла ло ли т ти но то') },
  // en.
  { least: 3, after: /[a-z]$/, endings: listed('- s ed ing') },
  { least: 3, after: /(?:[osxz]|[cs]h)$/, endings: listed('- es ed ing') },
  { least: 3, after: /[a-z]$/, endings: listed('e es ed ing') },
  { least: 3, after: /[a-z]$/, endings: listed('y ies ied ying') },
];

/**
 * Other forms that a folded word may have in uk, ru and en (BCP 47), without the word itself: candidates, most of which are
 * no words. The relation goes both ways: a word is among the forms of each of its forms.
 */
export function formsOf(word: string): string[] {
  const forms = new Set<string>();
  for (const { least, after, endings } of paradigms) {
    for (const ending of endings) {
      const base = word.slice(0, word.length - ending.length);
      if (!word.endsWith(ending) || base.length < least || !after.test(base)) continue;
      for (const other of endings) forms.add(base + other);
    }
  }
  forms.delete(word);
  return [...forms];
}
