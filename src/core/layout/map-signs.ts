import type { Box, Disc } from './map-labels.ts';

/** An arrow at the edge of a map that shows where a place lies beyond it. */
export interface EdgePoint {
  readonly x: number;
  readonly y: number;
  /** Degrees from the north, clockwise. */
  readonly bearing: number;
}

/** What an arrow takes, from its middle. */
export const signRadius = 7;

const step = 2;

/**
 * A point on the edge of the box for each direction (x to the right, y down), in the order given: where the line from the
 * middle crosses the edge, or as near to there as other arrows and the discs leave room.
 */
export function placeSigns(directions: readonly (readonly [x: number, y: number])[], box: Box, discs: readonly Disc[]): EdgePoint[] {
  const round = 2 * (box.right - box.left + box.bottom - box.top);
  const taken: Disc[] = [...discs];
  return directions.map(([x, y]) => {
    const ideal = crossing(x, y, box);
    const points = Array.from({ length: Math.floor(round / step) }, (_, index) => edgePoint(ideal + Math.ceil(index / 2) * (index % 2 === 0 ? step : -step), box));
    const at = points.find((point) => taken.every((other) => Math.hypot(point.x - other.x, point.y - other.y) >= other.radius + signRadius)) ?? edgePoint(ideal, box);
    taken.push({ ...at, radius: signRadius });
    return { ...at, bearing: (Math.atan2(x, -y) * 180) / Math.PI };
  });
}

/** How far along the edge, from the upper left corner clockwise, the direction leaves the box. */
function crossing(x: number, y: number, { left, right, top, bottom }: Box): number {
  const [width, height] = [right - left, bottom - top];
  const sideways = Math.abs(x) * height > Math.abs(y) * width;
  const [dx, dy] = sideways ? [(Math.sign(x) * width) / 2, (y / Math.abs(x)) * (width / 2)] : [y === 0 ? 0 : (x / Math.abs(y)) * (height / 2), ((Math.sign(y) || 1) * height) / 2];
  if (sideways) return dx > 0 ? width + height / 2 + dy : 2 * width + height + height / 2 - dy;
  return dy < 0 ? width / 2 + dx : width + height + width / 2 - dx;
}

function edgePoint(along: number, { left, right, top, bottom }: Box): { x: number; y: number } {
  const [width, height] = [right - left, bottom - top];
  const round = 2 * (width + height);
  const t = ((along % round) + round) % round;
  if (t <= width) return { x: left + t, y: top };
  if (t <= width + height) return { x: right, y: top + t - width };
  if (t <= 2 * width + height) return { x: right - (t - width - height), y: bottom };
  return { x: left, y: bottom - (t - 2 * width - height) };
}
