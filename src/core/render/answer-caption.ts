import { type ChartedAnswer, chartedFigures, mostDrawn } from '../layout/answer-chart-answers.ts';
import { boundsOf } from '../layout/answer-chart-figure.ts';
import { optionBands } from '../layout/answer-chart-options.ts';
import { isUnstated } from '../layout/answer-chart-time.ts';
import type { Figure } from '../model/figure.ts';
import type { Question } from '../model/question.ts';
import type { KindsOfCovers, KindsOfFigures } from '../words/answer-drawing-words.ts';
import { catalogueOf } from '../words/languages.ts';
import type { AnswerChartOptions } from './answer-drawing.ts';
import { countedWords } from './answer-metric.ts';
import { html } from './markup.ts';

/**
 * How to read the drawing of the answers to a question, of what it holds and nothing else, as HTML that can stand in a
 * `figcaption`; '' where there is no drawing. What only concerns the bars of time beside figures, which a narrow drawing
 * has not, is in an element of the class `beside`.
 */
export function answerCaption(question: Question, answers: readonly ChartedAnswer[], { chronicle, locale }: AnswerChartOptions): string {
  const words = catalogueOf(locale).answerDrawing;
  const { site } = chronicle;
  if (question.metric === null) {
    const { bands, total, apart } = optionBands(question, answers, site.sides, mostDrawn);
    const drawn = bands.flatMap((band) => band.answers);
    if (drawn.length === 0) return '';
    const about = [words.aboutStrip({ drawn: drawn.length, total, apart }), words.aboutCovers(kindsOfCovers(drawn)), words.nothingDecided];
    return String(html`${about.filter((text) => text !== '').join(' ')}`);
  }
  const charted = chartedFigures(question, answers, site.timeZone, mostDrawn);
  if (charted.answers.length === 0) return '';
  const figures = charted.answers.flatMap((each) => each.figures);
  const counted = countedWords(question, chronicle, locale);
  const covers = words.aboutCovers(kindsOfCovers(charted.answers.map(({ given }) => given)));
  return String(
    html`${words.aboutChart(counted, kindsOfFigures(figures, question), { ...charted, drawn: figures.length })} ${covers !== '' && html`<span class="beside">${covers} </span>`}${words.nothingSummed}`,
  );
}

function kindsOfFigures(figures: readonly Figure[], { per }: Question): KindsOfFigures {
  const bounds = figures.map(boundsOf);
  return {
    hasRange: bounds.some(({ low, high }) => low !== null && high !== null && low !== high),
    hasOpen: bounds.some(({ low, high }) => low === null || high === null),
    hasExcluded: figures.some(({ over, under }) => over !== null || under !== null),
    hasAbout: figures.some(({ approximate }) => approximate),
    hasDayTotal: per === 'day' && figures.some((figure) => figure.per === null),
  };
}

function kindsOfCovers(answers: readonly ChartedAnswer[]): KindsOfCovers {
  const stated = answers.map(({ claim }) => claim.covers).filter((span) => !isUnstated(span));
  return {
    hasDoubtfulTime: stated.some(({ core, earliest, latest }) => core === null || core[0] !== earliest || core[1] !== latest),
    hasOpenTime: stated.some(({ earliest, latest }) => earliest === null || latest === null),
  };
}
