import type { Figure } from '../model/figure.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type BesideText, besideText } from './answer-chart-beside.ts';
import type { ChartColumns, Column } from './answer-chart-columns.ts';
import { boundsOf, type FigureMark, figureMark, isOpenAbove, isOpenBelow, openLength, roomBelowZero } from './answer-chart-figure.ts';
import { bottomOf, layRows, lineHeight, type Row } from './answer-chart-rows.ts';
import { type ValueScale, valueScale } from './answer-chart-scale.ts';
import { type CoverMark, coverMark } from './answer-chart-time.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn of one answer. */
export interface ChartContent {
  /** How many lines its label has. */
  readonly lines: number;
  readonly figures: readonly { readonly figure: Figure; readonly words: string }[];
  readonly covers: TimeSpan;
}

export interface FigureLine {
  readonly y: number;
  readonly mark: FigureMark;
  readonly words: BesideText;
  /** The baseline of the first line of the words. */
  readonly wordsY: number;
}

export interface AnswerRow {
  readonly row: Row;
  readonly figures: readonly FigureLine[];
  /** null: the drawing has no column for it. */
  readonly cover: CoverMark | null;
}

export interface AnswerChart {
  readonly rows: readonly AnswerRow[];
  readonly bottom: number;
}

const figureHeight = 22;
const shortestCover = 7;
const inset = 8;
const mostForWords = 0.34;

/** The scale of the figures, in their column: with room for what is open, and for the words of the highest. */
export function figureScale(contents: readonly ChartContent[], plot: Column, format: (value: number) => string): ValueScale {
  const all = contents.flatMap(({ figures }) => figures);
  const widest = all.reduce((most, { words }) => Math.max(most, textWidth(words) + inset * 2), 0);
  const leftRoom = all.some(({ figure }) => isOpenBelow(figure)) ? roomBelowZero : inset;
  const openRoom = all.some(({ figure }) => isOpenAbove(figure)) ? openLength : 0;
  const wordsRoom = openRoom + widest <= (plot.right - plot.left) * mostForWords ? widest : inset;
  const values = all.flatMap(({ figure }) => Object.values(boundsOf(figure)).filter((bound) => bound !== null));
  return valueScale(values, { left: plot.left + leftRoom, right: plot.right - openRoom - wordsRoom }, plot, format);
}

/** Each figure in a line of its own, the lines of an answer beside its label, from `top` down. */
export function layAnswerChart(
  contents: readonly ChartContent[],
  scale: ValueScale,
  { plot, isStacked }: Pick<ChartColumns, 'plot' | 'isStacked'>,
  time: { readonly scale: TimeScale; readonly zone: string } | null,
  top: number,
): AnswerChart {
  const placed = contents.map(({ figures }) =>
    figures.map(({ figure, words }) => {
      const mark = figureMark(figure, scale);
      const beside = besideText(words, mark.reach, plot);
      return { mark, words: beside, above: beside.isAbove ? beside.lines.length * lineHeight : 0 };
    }),
  );
  const rows = layRows(
    contents.map(({ lines }, index) => ({ lines, blocks: (placed[index] ?? []).map(({ above }) => above + figureHeight) })),
    top,
    isStacked,
  );
  return {
    rows: rows.map((row, index) => ({
      row,
      figures: (placed[index] ?? []).map(({ mark, words, above }, line): FigureLine => {
        const blockTop = row.blocks[line]?.top ?? row.top;
        const y = blockTop + above + figureHeight / 2;
        return { y, mark, words, wordsY: words.isAbove ? blockTop + 12 : y + 4 };
      }),
      cover: time === null ? null : coverMark((contents[index] as ChartContent).covers, time.scale, time.zone, shortestCover),
    })),
    bottom: bottomOf(rows, top),
  };
}
