export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly km: number;
  /** In units of the drawing; true in the middle of the map. */
  readonly length: number;
}

/** The longest round length that takes no more than `most` units; `scale`: units to a km, above 0. */
export function scaleBar(scale: number, most: number): ScaleBar {
  const power = Math.floor(Math.log10(most / scale));
  // A logarithm can miss a round number by the last digit.
  const round = [power + 1, power, power - 1].flatMap((each) => [5, 2, 1].map((digit) => Number(`${digit}e${each}`)));
  const km = round.find((each) => each * scale <= most) as number;
  return { km, length: km * scale };
}
