/** A stretch of x. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** What stands where in a drawing of answers, from left to right. */
export interface Columns {
  readonly width: number;
  /** Who said it, and when. */
  readonly label: Column;
  /** The time that is covered; null: it has no drawing of its own. */
  readonly time: Column | null;
  /** Where an answer stands whose claim states no time; null: there is none, or no drawing of time. */
  readonly gutter: Column | null;
  /** Whether the labels stand above what they are of, for want of room beside it. */
  readonly isStacked: boolean;
}

export interface ChartColumns extends Columns {
  /** The figures. */
  readonly plot: Column;
}

/** What the covered time needs: nothing, if no claim states any; `gutter`: the width of that column, 0 for none. */
export interface TimeNeeds {
  readonly hasTime: boolean;
  readonly gutter: number;
}

export const narrowWidth = 340;
const narrowBelow = 640;
const gap = 16;
// So that a shape at the very end stays within.
const halfShape = 6;

/** Figures beside the time that they cover; a narrow drawing has room for the figures only. */
export function chartColumns(width: number, { hasTime, gutter }: TimeNeeds): ChartColumns {
  if (width < narrowBelow) {
    const all = { left: 0, right: narrowWidth };
    return { width: narrowWidth, label: all, plot: all, time: null, gutter: null, isStacked: true };
  }
  const label = labelColumn(width);
  if (!hasTime) return { width, label, plot: { left: label.right + gap, right: width }, time: null, gutter: null, isStacked: false };
  const time = { left: Math.round(width * 0.72), right: width - gutter };
  const plot = { left: label.right + gap, right: time.left - gap * 1.5 };
  return { width, label, plot, time, gutter: gutterAt(width, gutter), isStacked: false };
}

/** The time that is covered, and nothing else. */
export function stripColumns(width: number, { hasTime, gutter }: TimeNeeds): Columns {
  const isStacked = width < narrowBelow;
  const all = isStacked ? narrowWidth : width;
  const label = isStacked ? { left: 0, right: all } : labelColumn(width);
  const from = isStacked ? 0 : label.right + gap;
  const alone = isStacked ? gutterAt(all, gutter) : { left: from, right: from + gutter };
  if (!hasTime) return { width: all, label, time: null, gutter: alone, isStacked };
  const time = { left: isStacked ? halfShape : from, right: all - (gutter === 0 ? halfShape : gutter) };
  return { width: all, label, time, gutter: gutterAt(all, gutter), isStacked };
}

const labelColumn = (width: number): Column => ({ left: 0, right: Math.round(Math.min(330, Math.max(190, width * 0.28))) });

const gutterAt = (width: number, gutter: number): Column | null => (gutter === 0 ? null : { left: width - gutter + 8, right: width });
