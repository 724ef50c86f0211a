import type { TimeSpan } from '../model/time-span.ts';
import { bottomOf, layRows, lineHeight, type Row } from './answer-chart-rows.ts';
import { type CoverMark, coverMark } from './answer-chart-time.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn of one option. */
export interface StripContent {
  /** How many lines its name has. */
  readonly lines: number;
  readonly answers: readonly { readonly lines: number; readonly covers: TimeSpan }[];
  /** Whether a line says how many answers are not drawn. */
  readonly hasMore: boolean;
}

export interface StripBand {
  readonly top: number;
  /** The baseline of the first line of its name. */
  readonly nameLine: number;
  readonly rows: readonly { readonly row: Row; readonly cover: CoverMark }[];
  /** The baseline of the line that says how many are not drawn; null: all are. */
  readonly moreLine: number | null;
  readonly bottom: number;
}

const markHeight = 20;
const shortestCover = 5;
const aboveName = 21;
const belowName = 8;
const moreHeight = 24;

/** Below the name of each option a row for each of its answers. Without a scale nothing states a time. */
export function layAnswerStrip(contents: readonly StripContent[], scale: TimeScale | null, zone: string, top: number, isStacked: boolean): StripBand[] {
  let at = top;
  return contents.map(({ lines, answers, hasMore }) => {
    const bandTop = at;
    const rowsTop = bandTop + aboveName + (lines - 1) * lineHeight + belowName;
    const rows = layRows(answers.map((each) => ({ lines: each.lines, blocks: [markHeight] })), rowsTop, isStacked);
    const rowsBottom = bottomOf(rows, rowsTop);
    at = rowsBottom + (hasMore ? moreHeight : 0);
    return {
      top: bandTop,
      nameLine: bandTop + aboveName,
      rows: rows.map((row, index) => {
        const { covers } = answers[index] as StripContent['answers'][number];
        return { row, cover: scale === null ? { kind: 'unstated' } : coverMark(covers, scale, zone, shortestCover) };
      }),
      moreLine: hasMore ? rowsBottom + 14 : null,
      bottom: at,
    };
  });
}
