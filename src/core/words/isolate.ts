// The blocks of Unicode that are written from right to left, and the signs that change the direction.
const mayTurn = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name that can stand in a sentence without turning what is round it, by the isolates of Unicode (UAX 9). */
export function isolate(name: string): string {
  return mayTurn.test(name) ? `\u2068${name}\u2069` : name;
}
