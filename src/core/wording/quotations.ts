import type { Span } from './spans.ts';

const closersOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '”“', '"': '"' };
const deepest = 8;
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * The quotations of a text, with their marks: “…”, «…», „…“, „…” and "…". Of one within another only the outer is told. A mark
 * that nothing closes quotes nothing; a straight one after a letter or digit opens nothing, so that inches do not.
 */
export function quotationsIn(text: string): Span[] {
  const open: { readonly closers: string; readonly from: number }[] = [];
  const closed: Span[] = [];
  for (const { 0: sign, index } of text.matchAll(/[“”„«»"]/g)) {
    const depth = open.findLastIndex(({ closers }) => closers.includes(sign));
    const closers = closersOf[sign];
    const isStraight = sign === '"';
    if (depth >= 0 && !(isStraight && isLetter(text[index + 1]))) {
      closed.push({ from: (open[depth] as { from: number }).from, to: index + 1 });
      open.length = depth;
    } else if (closers !== undefined && !(isStraight && isLetter(text[index - 1])) && open.length < deepest) open.push({ closers, from: index });
  }
  return withoutInner(closed);
}

/** Spans by their beginnings, without those that lie within another. */
function withoutInner(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (outer.at(-1)?.to ?? 0)) outer.push(span);
  }
  return outer;
}
