import { type AnswerRow, type ChartContent, figureScale, layAnswerChart } from '../layout/answer-chart.ts';
import { type ChartedAnswer, chartedFigures, type FiguredAnswer, isTakenBack, mostDrawn } from '../layout/answer-chart-answers.ts';
import { chartColumns, type Columns } from '../layout/answer-chart-columns.ts';
import { coveredWindow, isUnstated } from '../layout/answer-chart-time.ts';
import { timeScale } from '../layout/time-scale.ts';
import type { Question } from '../model/question.ts';
import type { Metric } from '../model/site.ts';
import { catalogueOf } from '../words/languages.ts';
import { baselinesOf, drawGutter, drawTimeAxis, drawValueAxis, gutterWidth, ticksHeight, timeHeading } from './answer-axis-svg.ts';
import { drawCover } from './answer-cover-svg.ts';
import { type AnswerChartOptions, type AnswerDrawing, answerDrawing, wideWidth } from './answer-drawing.ts';
import { drawFigure } from './answer-figure-svg.ts';
import { drawHead } from './answer-head-svg.ts';
import { type AnswerLabel, answerLabel, answerTitle, drawLabel, linesOfLabel } from './answer-label-svg.ts';
import { countedWords, metricOf, saidWords } from './answer-metric.ts';
import { drawn } from '../layout/drawn-number.ts';
import { figureWords } from './figure-words.ts';
import { html, type Markup } from './markup.ts';

/** An answer with its figures and its label. */
type Labelled = FiguredAnswer & { readonly label: AnswerLabel };

/**
 * The answers to a question about a figure as one `<svg>`, a row for each figure in the order in which the answers are
 * given: who said it and when, the figure as it was claimed on an axis from 0, its words, and the time that it covers; ''
 * where no answer can be drawn. It is an image whose text is the table of answers: nothing in it is a link or a tab stop.
 * It has classes and no colours (see `styles/answers.css`), and no style attribute.
 */
export function renderAnswerChart(question: Question, answers: readonly ChartedAnswer[], options: AnswerChartOptions): string {
  const { width = wideWidth } = options;
  const drawing = answerDrawing(options, `answers-${question.id}-${width}-`);
  const { site, words, locale } = drawing;
  const { answers: charted, more } = chartedFigures(question, answers, site.timeZone, mostDrawn);
  if (charted.length === 0) return '';
  const given = charted.map((each) => each.given);
  const metric = metricOf(question, site);

  const window = coveredWindow(given, site);
  const gutter = given.some(({ claim }) => isUnstated(claim.covers)) ? gutterWidth(drawing) : 0;
  const columns = chartColumns(width, { hasTime: window !== null, gutter });
  const { plot, time } = columns;
  const labelWidth = columns.label.right - columns.label.left;
  const labelled = charted.map((each): Labelled => ({ ...each, label: answerLabel(each.given, labelWidth, time === null, drawing) }));

  const covered = window === null || time === null ? null : { scale: timeScale(window, time.left, time.right), zone: site.timeZone };
  const headings = [
    { text: words.heading(countedWords(question, options.chronicle, locale)), column: plot },
    ...(time === null || covered === null ? [] : [{ text: timeHeading(covered.scale, drawing), column: time }]),
  ];
  const head = drawHead(given, headings, columns.width, drawing);
  const contents = labelled.map((each) => contentOf(each, metric, locale));
  const scale = figureScale(contents, plot, catalogueOf(locale).counting.exact);
  const { rows, bottom } = layAnswerChart(contents, scale, columns, covered, head.top);

  const stretches = columns.isStacked ? rows.flatMap(({ row }) => row.blocks) : [{ top: head.top - 3, height: bottom - head.top + 3 }];
  const baselines = baselinesOf(head.top, bottom);
  const moreTop = bottom + (baselines.length - 1) * ticksHeight;
  const height = drawn(moreTop + (more > 0 ? 26 : 1));
  return String(html`<svg class="answer-svg" viewBox="0 0 ${columns.width} ${height}" width="${columns.width}" height="${height}" role="img" aria-label="${words.chart(given.length)}">
${head.markup}
<g class="axes">${columns.gutter !== null && drawGutter(columns.gutter, baselines, stretches, drawing)}
${[...rows.map(({ row }) => row.top), bottom].map((y) => html`<path class="row-line" d="M0 ${drawn(y)}H${columns.width}"/>`)}
${drawValueAxis(scale, baselines, stretches)}
${covered !== null && drawTimeAxis(covered.scale, baselines, stretches, drawing)}</g>
${rows.map((row, index) => drawRow(row, labelled[index] as Labelled, columns, metric, drawing))}${
    more > 0 && html`<text class="more" x="17" y="${drawn(moreTop + 18)}">${words.moreInTable(more)}</text>`
  }
</svg>`);
}

function drawRow({ row, figures, cover }: AnswerRow, { given, figures: said, label }: Labelled, { time, gutter }: Pick<Columns, 'time' | 'gutter'>, metric: Metric, drawing: AnswerDrawing): Markup {
  const look = { ...drawing.lookOf(given), prefix: drawing.prefix, isTakenBack: isTakenBack(given) };
  const inWords = said.map((figure) => saidWords(figure, metric, drawing.locale));
  const lines = figures.map((line, index) =>
    drawFigure(line, { ...look, isApproximate: said[index]?.approximate === true, title: answerTitle(given, inWords[index] ?? '', drawing) }),
  );
  const coverLook = { ...look, title: answerTitle(given, inWords.join(', '), drawing), when: drawing.when(given.claim.covers), hasShape: false };
  return html`<g class="answer">${drawLabel(label, given, row.firstLine, drawing)}${lines}${cover !== null && time !== null && drawCover(cover, row.middle, time, gutter, coverLook, drawing)}</g>
`;
}

function contentOf({ given, figures, label }: Labelled, metric: Metric, locale: string): ChartContent {
  return {
    lines: linesOfLabel(label),
    figures: figures.map((figure) => ({ figure, words: figureWords(figure, metric, locale).number })),
    covers: given.claim.covers,
  };
}
