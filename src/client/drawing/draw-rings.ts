import { linkPath } from '../../core/layout/link-path.ts';
import type { Join } from '../joined.ts';
import type { View } from '../view.ts';
import type { Layer } from './draw-marks.ts';
import type { Mark } from './marks.ts';

const ringRadius = 8.5;

/**
 * Rings the report that is selected, those that it is joined with, and the ones that are pointed at; and draws the joins: to
 * what disputes it or is disputed by it, to what supports it or is supported by it, and to other answers to its questions.
 */
export function drawRings(layer: Layer, marks: readonly Mark[], isPointed: (report: number) => boolean, joined: ReadonlyMap<number, Join>, view: View): void {
  const { columns, state } = view.facts;
  const selected = state.selected === null ? -1 : columns.ids.indexOf(state.selected);
  const chosen = selected < 0 ? [] : marks.filter(({ reports }) => reports.includes(selected));
  const others = joined.size === 0 ? [] : marks.flatMap((mark) => (chosen.includes(mark) ? [] : joinOf(mark, joined)));
  const near = marks.filter((mark) => mark.report !== null && isPointed(mark.report));
  const [from] = chosen;

  const rings = [...chosen.map((mark) => ({ mark, kind: 'chosen' })), ...others.map(({ mark, join }) => ({ mark, kind: `rival ${join}` })), ...near.map((mark) => ({ mark, kind: 'near' }))];
  layer
    .selectAll<SVGElement, (typeof rings)[number]>('.ring')
    .data(rings, ({ mark, kind }) => `${kind} ${mark.key}`)
    .join((entering) => entering.append('path').attr('class', ({ kind }) => `ring ${kind}`))
    .attr('d', ({ mark }) => outline(mark));
  layer
    .selectAll<SVGPathElement, (typeof others)[number]>('.join')
    .data(from === undefined ? [] : others, ({ mark, join }) => `${join} ${mark.key}`)
    .join((entering) => entering.append('path').attr('class', ({ join }) => `join ${join}`))
    .attr('d', ({ mark }) => (from === undefined ? null : linkPath(from, mark)));
}

const strengths: readonly Join[] = ['disputes', 'supports', 'answers'];

/** The strongest join of what a mark holds. */
function joinOf(mark: Mark, joined: ReadonlyMap<number, Join>): { mark: Mark; join: Join }[] {
  const kinds = new Set(Array.from(mark.reports, (report) => joined.get(report)));
  const join = strengths.find((kind) => kinds.has(kind));
  return join === undefined ? [] : [{ mark, join }];
}

/** A circle about a unit, a box about what has a length. */
function outline({ shape, x, y }: Mark): string {
  if (shape.kind === 'unit') return `M${x - ringRadius} ${y}a${ringRadius} ${ringRadius} 0 1 0 ${2 * ringRadius} 0a${ringRadius} ${ringRadius} 0 1 0 ${-2 * ringRadius} 0z`;
  const box = shape.kind === 'bar' ? { ...shape.bar, height: 6 } : shape.cluster;
  return `M${box.left - 3} ${box.top - 3}H${box.right + 3}V${box.top + box.height + 3}H${box.left - 3}z`;
}
