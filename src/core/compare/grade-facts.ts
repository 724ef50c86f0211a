import type { Grade, SourceReliability } from '../model/grade.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { GradeMeaning } from '../words/grade-words.ts';
import { catalogueOf } from '../words/languages.ts';
import { fact, listedFact, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';

/** The grade of a claim, and each that it had before. */
export const gradeFacts = (grade: Grade | null, naming: Naming): Fact[] =>
  grade === null
    ? []
    : [fact('grade', gradeWords(grade), valueOf(grade)), ...grade.history.map((each) => formerFact('former-grade', each, gradeWords(each), valueOf(each), naming))];

/** The reliability of a source, and each that it had before. */
export const reliabilityFacts = (reliability: SourceReliability | null, naming: Naming): Fact[] =>
  reliability === null
    ? []
    : [
        fact('reliability', reliabilityText(reliability), sourceValueOf(reliability)),
        ...reliability.history.map((each) => formerFact('former-reliability', each, reliabilityText(each), sourceValueOf(each), naming)),
      ];

/**
 * Whether each grade that readers have seen is still there in its turn, as the grade or in its history. Other words for its
 * basis or its date are told of, and are no loss.
 */
export function keepsGrades(before: Grade | null, after: Grade | null): boolean {
  const seen = gradesOf(before);
  let found = 0;
  for (const kept of gradesOf(after)) {
    if (kept.reliability === seen[found]?.reliability && kept.credibility === seen[found]?.credibility) found += 1;
  }
  return found === seen.length;
}

const { reliability: reliabilities, credibility: credibilities } = catalogueOf('en').grades;

/** '' for a letter or a number that is not on the scale. */
const reliabilityWords = (letter: string): string => (reliabilities as Readonly<Record<string, GradeMeaning>>)[letter]?.words ?? '';
const credibilityWords = (digit: number): string => credibilities[digit - 1]?.words ?? '';

type Letters = Omit<Grade, 'history'>;
type SourceLetters = Omit<SourceReliability, 'history'>;

const gradesOf = (grade: Grade | null): Letters[] => (grade === null ? [] : [...grade.history, grade]);

const formerFact = (kind: 'former-grade' | 'former-reliability', { until }: { readonly until: TimeSpan }, words: string, value: Letters | SourceLetters, naming: Naming): Fact =>
  listedFact(kind, until.text, `until ${naming.date(until)}: ${words}`, { until: until.text, ...value });

const valueOf = ({ reliability, credibility, basis }: Letters): Letters => ({ reliability, credibility, basis });

const sourceValueOf = ({ grade, basis }: SourceLetters): SourceLetters => ({ grade, basis });

function gradeWords({ reliability, credibility, basis }: Letters): string {
  const source = reliability === null ? [] : [`source ${reliability}, ${reliabilityWords(reliability)}`];
  const information = credibility === null ? [] : [`information ${credibility}, ${credibilityWords(credibility)}`];
  return `${[...source, ...information].join('; ')}: ${basis}`;
}

const reliabilityText = ({ grade, basis }: SourceLetters): string => `${grade}, ${reliabilityWords(grade)}: ${basis}`;
