import { rivalsOf } from '../../core/layout/columns/rivals.ts';
import { linkPath } from '../../core/layout/link-path.ts';
import type { View } from '../view.ts';
import type { Layer } from './draw-marks.ts';
import type { Mark } from './marks.ts';

const ringRadius = 8.5;

/**
 * Rings the report that is selected, the other answers to the questions that it answers, and the one that is pointed at;
 * and joins the selected one with those answers.
 */
export function drawRings(layer: Layer, marks: readonly Mark[], isPointed: (report: number) => boolean, view: View): void {
  const { columns, state } = view.facts;
  const selected = state.selected === null ? -1 : columns.ids.indexOf(state.selected);
  const rivals = new Set(selected < 0 ? [] : rivalsOf(columns, selected).flatMap(({ reports }) => reports));
  const holds = (mark: Mark, isOne: (report: number) => boolean) => mark.reports.some(isOne);
  const chosen = marks.filter((mark) => holds(mark, (report) => report === selected));
  const others = rivals.size === 0 ? [] : marks.filter((mark) => !chosen.includes(mark) && holds(mark, (report) => rivals.has(report)));
  const near = marks.filter((mark) => mark.report !== null && isPointed(mark.report));
  const [from] = chosen;

  const rings = [...chosen.map((mark) => ({ mark, kind: 'chosen' })), ...others.map((mark) => ({ mark, kind: 'rival' })), ...near.map((mark) => ({ mark, kind: 'near' }))];
  layer
    .selectAll<SVGElement, (typeof rings)[number]>('.ring')
    .data(rings, ({ mark, kind }) => `${kind} ${mark.key}`)
    .join((entering) => entering.append('path').attr('class', ({ kind }) => `ring ${kind}`))
    .attr('d', ({ mark }) => outline(mark));
  layer
    .selectAll<SVGPathElement, Mark>('.join')
    .data(from === undefined ? [] : others, ({ key }) => key)
    .join((entering) => entering.append('path').attr('class', 'join'))
    .attr('d', (mark) => (from === undefined ? null : linkPath(from, mark)));
}

/** A circle about a unit, a box about what has a length. */
function outline({ shape, x, y }: Mark): string {
  if (shape.kind === 'unit') return `M${x - ringRadius} ${y}a${ringRadius} ${ringRadius} 0 1 0 ${2 * ringRadius} 0a${ringRadius} ${ringRadius} 0 1 0 ${-2 * ringRadius} 0z`;
  const box = shape.kind === 'bar' ? { ...shape.bar, height: 6 } : shape.cluster;
  return `M${box.left - 3} ${box.top - 3}H${box.right + 3}V${box.top + box.height + 3}H${box.left - 3}z`;
}
