/** The entries that have a word in the same fields. */
export interface PostingGroup {
  /** As of `bitOf`, 1 to 63. */
  readonly bits: number;
  /** Positions in the record, ascending. */
  readonly entries: readonly number[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Groups as one word of 64 characters that need no escape anywhere. A group is one character for its fields, how many
 * entries it has, the first of them, and for each other one its distance to the one before. Numbers are in digits of five
 * bits, the least first; the sixth bit says that another digit follows.
 */
export const writePostings = (groups: readonly PostingGroup[]): string => groups.map(({ bits, entries }) => `${digits[bits]}${number(entries.length)}${distances(entries)}`).join('');

const distances = (entries: readonly number[]): string => entries.map((entry, index) => number(entry - (entries[index - 1] ?? 0))).join('');

function number(value: number): string {
  let text = '';
  let rest = value;
  for (; rest > 31; rest = Math.floor(rest / 32)) text += digits[32 + (rest % 32)];
  return text + digits[rest];
}

/** The groups again; a text that is no such word gives what can be read of it. */
export function readPostings(text: string): PostingGroup[] {
  let at = 0;
  const digit = (): number => digits.indexOf(text.charAt(at++));
  const next = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 32) {
      const read = at < text.length ? digit() : 0;
      value += (read & 31) * scale;
      if (read < 32) return value;
    }
  };
  const groups: PostingGroup[] = [];
  while (at < text.length) {
    const bits = digit();
    const entries: number[] = [];
    let entry = 0;
    for (let left = next(); left > 0 && at < text.length; left -= 1) entries.push((entry += next()));
    groups.push({ bits, entries });
  }
  return groups;
}
