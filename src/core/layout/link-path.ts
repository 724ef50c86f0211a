interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way from one mark to another as SVG path data: it leaves and arrives upright, as d3's vertical link does. */
export function linkPath(from: Point, to: Point): string {
  const middle = (from.y + to.y) / 2;
  return `M${from.x},${from.y}C${from.x},${middle},${to.x},${middle},${to.x},${to.y}`;
}
