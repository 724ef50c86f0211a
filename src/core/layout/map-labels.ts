import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A disc that is to have its name beside it; `isBold`: in heavier letters. */
export interface Nameable extends Disc {
  readonly text: string;
  readonly isBold: boolean;
}

/** A name; `x`, `y`: where its anchor and its baseline are. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const gap = 4;
const above = 2;
const lineHeight = 14;
const baseline = 11;
const boldness = 1.12;
// Between a name and any other thing.
const clear = 1;

/**
 * A place for the name of each disc, in the order given: on the right, on the left, above or below; null: none of these is
 * free. No name meets another, a disc (of those that are given, named or not), or the edge of the area.
 */
export function placeLabels(named: readonly Nameable[], discs: readonly Disc[], area: Box): (MapLabel | null)[] {
  const taken: Box[] = [];
  return named.map((each) => {
    const label = positionsOf(each, area).find(({ box }) => isWithin(box, area) && discs.every((disc) => !meets(box, disc)) && taken.every((other) => !overlap(box, other)));
    if (label !== undefined) taken.push(label.box);
    return label ?? null;
  });
}

function positionsOf({ x, y, radius, text, isBold }: Nameable, area: Box): MapLabel[] {
  const width = textWidth(text) * (isBold ? boldness : 1);
  const label = (anchor: MapLabel['anchor'], at: number, top: number): MapLabel => {
    const left = at - { start: 0, middle: width / 2, end: width }[anchor];
    return { x: at, y: top + baseline, anchor, box: { left, right: left + width, top, bottom: top + lineHeight } };
  };
  // Above and below, a name near the edge is moved inwards.
  const middle = Math.min(Math.max(x, area.left + width / 2), area.right - width / 2);
  return [
    label('start', x + radius + gap, y - lineHeight / 2),
    label('end', x - radius - gap, y - lineHeight / 2),
    label('middle', middle, y - radius - above - lineHeight),
    label('middle', middle, y + radius + above),
  ];
}

const isWithin = (box: Box, area: Box): boolean => box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;

const overlap = (a: Box, b: Box): boolean => a.left < b.right + clear && b.left < a.right + clear && a.top < b.bottom && b.top < a.bottom;

/** Whether a disc comes nearer to a box than it may. */
export function meets(box: Box, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom)];
  return Math.hypot(dx, dy) < radius + clear;
}
