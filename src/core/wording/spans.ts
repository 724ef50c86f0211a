/** A stretch of a text, from its first sign to behind its last, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Spans by their beginnings, those that overlap joined. */
function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** Those of the things, whose beginnings rise, that do not lie within a span. */
export function outside<Thing extends Span>(spans: readonly Span[], things: readonly Thing[]): Thing[] {
  const ordered = inOrder(spans);
  let next = 0;
  return things.filter(({ from, to }) => {
    while (next < ordered.length && (ordered[next] as Span).to <= from) next += 1;
    const span = ordered[next];
    return span === undefined || span.from > from || span.to < to;
  });
}
