import type { ChartedAnswer } from '../layout/answer-chart-answers.ts';
import type { TextRun } from '../layout/answer-chart-label.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { timeWords } from '../time/words.ts';
import type { AnswerDrawingWords } from '../words/answer-drawing-words.ts';
import { catalogueOf } from '../words/languages.ts';
import { linkNames } from './link-names.ts';
import { sideLook, type SideLook } from '../layout/side-look.ts';

export interface AnswerChartOptions {
  readonly chronicle: Pick<Chronicle, 'site' | 'actors' | 'sources' | 'questions' | 'entries'>;
  /** CSS pixels, 1168 where left out; below 640 it is the narrow drawing, which is always 340 units wide. */
  readonly width?: number;
  /** BCP 47. */
  readonly locale: string;
}

/** What all parts of one drawing share. */
export interface AnswerDrawing {
  readonly site: Chronicle['site'];
  /** BCP 47. */
  readonly locale: string;
  readonly words: AnswerDrawingWords;
  /** Begins every id, so that several drawings can stand on one page. */
  readonly prefix: string;
  /** The place of a side in the site's list, from 0; null: no side is stated, or none that the site knows. */
  readonly sideIndex: (side: string | null) => number | null;
  readonly lookOf: (answer: ChartedAnswer) => SideLook;
  readonly when: (span: TimeSpan) => string;
  /** Who said it and through whom, as runs of a text. */
  readonly whoSaid: (answer: ChartedAnswer) => readonly TextRun[];
}

export const wideWidth = 1168;

export function answerDrawing({ chronicle, locale }: AnswerChartOptions, prefix: string): AnswerDrawing {
  const { site } = chronicle;
  const words = catalogueOf(locale).answerDrawing;
  const places = new Map(site.sides.map(({ id }, index) => [id, index]));
  const sideIndex = (side: string | null) => places.get(side ?? '') ?? null;
  const nameOf = linkNames(chronicle);
  return {
    site,
    locale,
    words,
    prefix,
    sideIndex,
    lookOf: ({ claim }) => sideLook(sideIndex(claim.side)),
    when: (span) => timeWords(span, { zone: site.timeZone, locale }),
    whoSaid: ({ claim }) => {
      const names = claim.chain.map(nameOf);
      // A paper that carries what its own people say is one name.
      return names
        .filter((name, index) => name !== names[index - 1])
        .flatMap((name, index) => [...(index === 0 ? [] : [{ text: index === 1 ? words.via : words.then, isName: false }]), { text: name, isName: true }]);
    },
  };
}
