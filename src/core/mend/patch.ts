/** A piece of a text, by its offsets, that something else takes the place of. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with patches that do not overlap, in any order. */
export function patched(text: string, patches: readonly Patch[]): string {
  let result = '';
  let reached = 0;
  for (const { from, to, text: next } of [...patches].sort((a, b) => a.from - b.from)) {
    result += text.slice(reached, from) + next;
    reached = to;
  }
  return result + text.slice(reached);
}
