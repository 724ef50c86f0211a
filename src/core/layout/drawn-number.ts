/** A coordinate or length of a drawing, to a tenth of a unit, in as few characters as tell it. */
export function drawn(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return String(Object.is(tenths, -0) ? 0 : tenths);
}
