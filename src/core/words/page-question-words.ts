import type { Sentence } from './sentence.ts';

/** How many answers a question has, from how many sides and origins, and how many claims stand beside them. */
export interface AnswerCounts {
  readonly answers: number;
  readonly sides: number;
  /** 0: nothing is said of them. */
  readonly origins: number;
  readonly beside: number;
}

/** Questions and the answers to them. */
export interface PageQuestionWords {
  readonly title: string;
  readonly heading: string;
  readonly listLede: string;
  readonly column: Readonly<Record<'question' | 'answers' | 'sides' | 'origins' | 'notComparable', string>>;
  openPairs(count: number): Sentence<'contradictions'>;
  readonly noQuestion: string;
  lede(counts: AnswerCounts): string;
  /** Labels: what follows is in the words of the content. */
  readonly options: string;
  readonly asksFor: string;
  readonly about: string;
  readonly answers: string;
  readonly noAnswer: string;
  /** The heading above the claims that stand beside so many answers. */
  setBeside(answers: number): string;
  /** The name of their table. */
  readonly notComparable: string;
  readonly whereFrom: string;
  /** So many answers have so many origins. */
  standing(answers: number, origins: number): string;
  readonly speakersDiffer: string;
  contradictions(count: number): Sentence<'contradictions'>;
  readonly table: PageAnswerTableWords;
}

/** The table of answers: its columns, and where it is narrow the labels in its cells. */
export interface PageAnswerTableWords {
  readonly column: Readonly<Record<'answer' | 'who' | 'reported' | 'timeCovered' | 'apart' | 'unlike' | 'status', string>>;
  readonly label: Readonly<Record<'who' | 'reported' | 'timeCovered' | 'apart' | 'unlike' | 'status', string>>;
  /** In what an answer differs from the question, where it names neither whom nor where. */
  readonly noActor: string;
  readonly noPlace: string;
  readonly nothing: string;
  /** A label: the names of sources follow. */
  readonly readIn: string;
}
