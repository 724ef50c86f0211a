import { type ChartedAnswer, isTakenBack, mostDrawn } from '../layout/answer-chart-answers.ts';
import { type Columns, stripColumns } from '../layout/answer-chart-columns.ts';
import { type OptionBand, optionBands } from '../layout/answer-chart-options.ts';
import { lineHeight } from '../layout/answer-chart-rows.ts';
import { layAnswerStrip, type StripBand, type StripContent } from '../layout/answer-chart-strip.ts';
import { coveredWindow, isUnstated } from '../layout/answer-chart-time.ts';
import { linesOf, textWidth } from '../layout/text-width.ts';
import { timeScale } from '../layout/time-scale.ts';
import type { Question } from '../model/question.ts';
import { baselinesOf, drawGutter, drawTimeAxis, gutterWidth, ticksHeight, timeHeading } from './answer-axis-svg.ts';
import { drawCover } from './answer-cover-svg.ts';
import { type AnswerChartOptions, type AnswerDrawing, answerDrawing, wideWidth } from './answer-drawing.ts';
import { drawHead } from './answer-head-svg.ts';
import { type AnswerLabel, answerLabel, answerTitle, drawLabel, linesOfLabel } from './answer-label-svg.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup } from './markup.ts';

// Names of options are larger and bolder than what else is measured.
const strength = 1.15;

/** A line of the name of an option, and what is said after it. */
interface NameLine {
  readonly name: string;
  readonly count: string;
}

interface LabelledBand extends OptionBand {
  readonly name: readonly NameLine[];
  readonly labels: readonly AnswerLabel[];
}

/**
 * The answers to a question with options as one `<svg>`: below each option who named it, and over which time; '' where
 * nobody named any. It is an image whose text is the table of answers: nothing in it is a link or a tab stop. It has
 * classes and no colours (see `styles/answers.css`), and no style attribute.
 */
export function renderAnswerStrip(question: Question, answers: readonly ChartedAnswer[], options: AnswerChartOptions): string {
  const { width = wideWidth } = options;
  const drawing = answerDrawing(options, `options-${question.id}-${width}-`);
  const { site, words } = drawing;
  const { bands, moreOptions, moreAnswers } = optionBands(question, answers, site.sides, mostDrawn);
  const shown = bands.flatMap((band) => band.answers);
  if (shown.length === 0) return '';

  const window = coveredWindow(shown, site);
  const gutter = shown.some(({ claim }) => isUnstated(claim.covers)) ? gutterWidth(drawing) : 0;
  const columns = stripColumns(width, { hasTime: window !== null, gutter });
  const labelWidth = columns.label.right - columns.label.left;
  const labelled = bands.map((band): LabelledBand => {
    const labels = band.answers.map((given) => answerLabel(given, labelWidth, false, drawing));
    return { ...band, name: nameLines(band, labelWidth, drawing), labels };
  });
  const scale = window === null || columns.time === null ? null : timeScale(window, columns.time.left, columns.time.right);

  const head = drawHead(shown, [{ text: timeHeading(scale, drawing), column: columns.time ?? columns.gutter ?? columns.label }], columns.width, drawing);
  const laid = layAnswerStrip(labelled.map(contentOf), scale, site.timeZone, head.top, columns.isStacked);
  const bottom = laid.at(-1)?.bottom ?? head.top;
  const blocks = laid.flatMap(({ rows }) => rows.flatMap(({ row }) => row.blocks));
  const stretches = columns.isStacked ? blocks : [{ top: head.top - 3, height: bottom - head.top + 3 }];
  const baselines = baselinesOf(head.top, bottom);
  const moreTop = bottom + (baselines.length - 1) * ticksHeight;
  const edge = columns.isStacked ? columns.width : (columns.gutter ?? columns.time ?? columns.label).right;
  const height = drawn(moreTop + (moreOptions > 0 ? 26 : 1));
  return String(html`<svg class="answer-svg" viewBox="0 0 ${columns.width} ${height}" width="${columns.width}" height="${height}" role="img" aria-label="${words.strip(shown.length)}">
${head.markup}
<g class="axes">${columns.gutter !== null && drawGutter(columns.gutter, baselines, stretches, drawing)}
${scale !== null && drawTimeAxis(scale, baselines, stretches, drawing)}
${[...laid.map(({ top }) => top), bottom].map((y) => html`<path class="band-line" d="M0 ${drawn(y)}H${drawn(edge)}"/>`)}</g>
${laid.map((band, index) => drawBand(band, labelled[index] as LabelledBand, columns, drawing))}${
    moreOptions > 0 && html`<text class="more" x="0" y="${drawn(moreTop + 18)}">${words.moreOptions(moreOptions, moreAnswers)}</text>`
  }
</svg>`);
}

const contentOf = ({ answers, total, name, labels }: LabelledBand): StripContent => ({
  lines: name.length,
  answers: answers.map(({ claim }, index) => ({ lines: linesOfLabel(labels[index] as AnswerLabel), covers: claim.covers })),
  hasMore: answers.length < total,
});

function drawBand({ nameLine, rows, moreLine }: StripBand, { option, answers, total, name, labels }: LabelledBand, columns: Columns, drawing: AnswerDrawing): Markup {
  const { words, lookOf, when } = drawing;
  const names = name.map(
    ({ name: text, count }, index) =>
      html`<text class="option-name" x="0" y="${drawn(nameLine + index * lineHeight)}">${text !== '' && html`<tspan class="name">${text}</tspan>`}${count !== '' && html`<tspan class="count"> ${count}</tspan>`}</text>`,
  );
  const marks = rows.map(({ row, cover }, index) => {
    const given = answers[index] as ChartedAnswer;
    const look = { ...lookOf(given), isTakenBack: isTakenBack(given), title: answerTitle(given, option.name, drawing), when: when(given.claim.covers), hasShape: true };
    return html`<g class="answer">${drawLabel(labels[index] as AnswerLabel, given, row.firstLine, drawing)}${drawCover(cover, row.middle, columns.time ?? columns.label, columns.gutter, look, drawing)}</g>`;
  });
  const more = moreLine !== null && html`<text class="more" x="17" y="${drawn(moreLine)}">${words.moreInTable(total - answers.length)}</text>`;
  return html`<g class="option">${names}${marks}${more}</g>
`;
}

/** How many named the option stands after the last line of its name, or below. */
function nameLines({ option, total }: OptionBand, width: number, { words }: AnswerDrawing): NameLine[] {
  const count = total === 0 ? words.noAnswer : words.answers(total);
  const lines = linesOf(option.name, width / strength, 3).map((name): NameLine => ({ name, count: '' }));
  const last = lines.pop()?.name ?? '';
  const isBeside = textWidth(last) * strength + textWidth(` ${count}`) <= width;
  return [...lines, ...(isBeside ? [{ name: last, count }] : [{ name: last, count: '' }, { name: '', count }])];
}
