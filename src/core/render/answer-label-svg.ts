import type { ChartedAnswer } from '../layout/answer-chart-answers.ts';
import { type LabelLine, labelLines } from '../layout/answer-chart-label.ts';
import { lineHeight } from '../layout/answer-chart-rows.ts';
import { isUnstated } from '../layout/answer-chart-time.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup } from './markup.ts';

/** Who said it, and below when. */
export interface AnswerLabel {
  readonly who: readonly LabelLine[];
  readonly when: readonly LabelLine[];
}

/** Between the left edge and the words. */
export const shapeRoom = 17;
const linesOfWho = 3;
const linesOfWhen = 2;

/** `saysCovers`: whether the time that is covered is told in words, where it has no drawing. */
export function answerLabel(given: ChartedAnswer, width: number, saysCovers: boolean, drawing: AnswerDrawing): AnswerLabel {
  const lines = (text: string) => labelLines([{ text, isName: false }], width - shapeRoom, linesOfWhen);
  const covers = saysCovers ? lines(coverWords(given, drawing)) : [];
  return { who: labelLines(drawing.whoSaid(given), width - shapeRoom, linesOfWho), when: [...lines(reportedWords(given, drawing)), ...covers] };
}

export const linesOfLabel = ({ who, when }: AnswerLabel): number => who.length + when.length;

export function drawLabel({ who, when }: AnswerLabel, given: ChartedAnswer, firstLine: number, { lookOf, prefix }: AnswerDrawing): Markup {
  const { className, shape } = lookOf(given);
  const line = (runs: LabelLine, index: number, strength: string) =>
    html`<text class="${strength}" x="${shapeRoom}" y="${drawn(firstLine + index * lineHeight)}">${runs.map(({ text, isName }) => (isName ? html`<tspan class="name">${text}</tspan>` : text))}</text>`;
  return html`<use href="#${prefix}${shape}" x="6" y="${drawn(firstLine - 4)}" class="mark filled ${className}"/>${who.map((runs, index) =>
    line(runs, index, 'strong'),
  )}${when.map((runs, index) => line(runs, who.length + index, 'when'))}`;
}

export function reportedWords({ entry, claim }: ChartedAnswer, { words, when }: AnswerDrawing): string {
  const reported = entry.reported.kind === 'unknown' ? words.reportUndated : words.reported(when(entry.reported));
  const state = entry.withdrawn !== null ? words.withdrawn : claim.status === 'retracted' ? words.retracted : null;
  return state === null ? reported : `${reported}, ${state}`;
}

export function coverWords({ claim }: ChartedAnswer, { words, when }: AnswerDrawing): string {
  return isUnstated(claim.covers) ? words.coversUnstated : words.covers(when(claim.covers));
}

/** What a mark says of its answer; `what`: the figure, or the option. */
export function answerTitle(given: ChartedAnswer, what: string, drawing: AnswerDrawing): string {
  const who = drawing.whoSaid(given).map(({ text }) => text).join('');
  return `${who}: ${what}; ${reportedWords(given, drawing)}; ${coverWords(given, drawing)}`;
}
