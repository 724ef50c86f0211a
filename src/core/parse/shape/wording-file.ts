import * as z from 'zod';
import { readPhrase } from '../../wording/phrases.ts';
import { languageOf } from '../../wording/words.ts';
import { language, list, record, report, text } from './field.ts';
import { told } from './told.ts';

/** The most words of a phrase, and the fewest letters before a `*`. */
const longestPhrase = 6;
const shortestStem = 3;

/** A loaded word or phrase, each word of which may end in `*`. */
const phrase = () =>
  text().superRefine((value, context) => {
    const reason = refusalOf(value);
    if (reason !== null) report(context, 'value-invalid', { value, reason });
  }).meta({ pattern: String.raw`^\s*${wordForm}(?:[\s-]+${wordForm}){0,${longestPhrase - 1}}\s*$`, patternErrorMessage: `A phrase has up to ${longestPhrase} words of letters, each with a * at its end for any ending.` });

const wordForm = String.raw`[\p{L}\p{N}\p{M}]+(?:['’ʼ‘\x60´][\p{L}\p{N}\p{M}]+)*\*?`;
const aWord = new RegExp(`^${wordForm}$`, 'u');

function refusalOf(value: string): string | null {
  if (value === '') return null;
  const words = value.split(/[\s-]+/);
  if (words.length > longestPhrase) return `it has ${words.length} words, and ${longestPhrase} are the most`;
  if (words.some((word) => word.slice(0, -1).includes('*'))) return 'a * stands at the end of a word';
  if (words.some((word) => word.endsWith('*') && (word.match(/\p{L}/gu)?.length ?? 0) < shortestStem)) {
    return `${shortestStem} letters at least stand before a *, since fewer begin too many other words`;
  }
  return words.some((word) => !aWord.test(word)) ? 'a word is made of letters, with a * at its end for any ending' : null;
}

/** The shape of `wording.yml`: loaded words by language, with what to write instead. */
export const wordingFile = () =>
  z
    .array(
      record('the loaded word', {
        language: told(language(), 'the language of the texts in which they are looked for, as a BCP 47 tag, of which the region makes no difference', 'en'),
        words: told(list(phrase()).min(1), 'words and phrases of up to six words', ['snow chaos*', 'nightmare']),
        instead: told(text(), 'what to write instead', 'closed, held up'),
        why: told(text(), 'what is wrong with them, in a sentence', 'It says how somebody felt.'),
      }),
    )
    .superRefine((entries, context) => {
      const first = new Set<string>();
      for (const [index, { language: tag, words }] of entries.entries()) {
        for (const [place, value] of words.entries()) {
          const key = `${languageOf(tag)} ${readPhrase(value).map(({ folded, isOpen }) => `${folded}${isOpen ? '*' : ''}`).join(' ')}`;
          if (first.has(key)) report(context, 'value-repeated', { value }, [index, 'words', place]);
          first.add(key);
        }
      }
    });
export type WordingFile = z.infer<ReturnType<typeof wordingFile>>;
