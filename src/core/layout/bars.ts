/** The stretch about its middle, at least that wide, as far as the area has room. */
export function widened(left: number, right: number, least: number, area: { left: number; right: number }): { left: number; right: number } {
  if (right - left >= least) return { left, right };
  const width = Math.min(least, area.right - area.left);
  const from = Math.min(Math.max((left + right - width) / 2, area.left), area.right - width);
  return { left: from, right: from + width };
}
