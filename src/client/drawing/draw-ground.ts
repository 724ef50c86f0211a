import type { FocusFrame } from '../../core/layout/levels/focus-frame.ts';
import { showsHours, zoomLevelAt } from '../../core/layout/levels/zoom-levels.ts';
import { outlineOf, sideLook } from '../../core/layout/side-look.ts';
import { ticksOf } from '../../core/layout/ticks.ts';
import type { TimeScale } from '../../core/layout/time-scale.ts';
import type { Facts } from '../view.ts';
import type { Words } from '../words/words.ts';
import type { Layer } from './draw-marks.ts';
import { firstLine, laneLines, lineHeight, shapeRoom, type Stage } from './stage.ts';

export const axisHeight = 24;

export interface KnownGap {
  readonly from: number | null;
  readonly to: number | null;
  readonly words: string;
  readonly note: string;
}

/**
 * Rules and names of dates: only those in view, and hours only where marks stand at theirs. Names of days stand in the middle
 * of their columns.
 */
export function drawAxis(layer: Layer, scale: TimeScale | null, height: number, zone: string, locale: string): void {
  const { step, ticks } = scale === null ? { step: { unit: 'day' }, ticks: [] } : ticksOf(scale, { zone, locale, finest: showsHours(zoomLevelAt(scale)) ? 'hour' : 'day' });
  const rules = (major: boolean) =>
    ticks
      .filter((tick) => tick.major === major)
      .map(({ x }) => `M${Math.round(x)} ${axisHeight - 4}V${Math.round(axisHeight + height)}`)
      .join('');
  layer.select('.tick:not(.major)').attr('d', rules(false));
  layer.select('.tick.major').attr('d', rules(true));
  const named = ticks.filter(({ label }) => label !== '');
  const ends = named.map((_, index) => named[index + 1]?.x ?? scale?.right ?? 0);
  const labels = named.map((tick, index) => ({ ...tick, left: step.unit === 'day' ? (tick.x + (ends[index] ?? tick.x)) / 2 : tick.x + 4 }));
  layer
    .selectAll<SVGTextElement, (typeof labels)[number]>('text')
    .data(labels, ({ at }) => at)
    .join((entering) => entering.append('text').attr('y', 14))
    .attr('class', ({ full }) => (full ? 'tick-label strong' : 'tick-label'))
    .attr('text-anchor', step.unit === 'day' ? 'middle' : 'start')
    .attr('x', ({ left }) => Math.round(left * 10) / 10)
    .text(({ label }) => label);
}

/** Stretches from which reports are known to be missing, hatched so that they are not taken for a quiet time. */
export function drawGaps(layer: Layer, gaps: readonly KnownGap[], scale: TimeScale | null, top: number, height: number, hatch: string): void {
  const shown =
    scale === null
      ? []
      : gaps.flatMap((gap) => {
          const left = gap.from === null ? scale.left : scale.within(gap.from);
          const right = gap.to === null ? scale.right : scale.within(gap.to);
          return left < right ? [{ ...gap, left, right }] : [];
        });
  layer
    .selectAll<SVGRectElement, (typeof shown)[number]>('rect.gap')
    .data(shown, ({ words, note }) => `${words} ${note}`)
    .join((entering) => {
      const boxes = entering.append('rect').attr('class', 'gap').attr('fill', `url(#${hatch})`);
      boxes.append('title').text(({ words, note }) => `${words}: ${note}`);
      return boxes;
    })
    .attr('x', ({ left }) => left)
    .attr('y', top)
    .attr('width', ({ left, right }) => right - left)
    .attr('height', height);
}

/** The names of the lanes, how many reports each has, and how many of them the window does not show. */
export function drawLanes(layer: Layer, frame: FocusFrame, facts: Facts, stage: Stage, words: Words): void {
  const lanes = frame.lanes.map((lane, index) => {
    const set = facts.lanes[index];
    const outside = [lane.before > 0 ? words.earlier(lane.before) : '', lane.after > 0 ? words.later(lane.after) : ''].filter((text) => text !== '');
    const names = laneLines(facts, index, stage, words);
    return { ...lane, key: set?.key ?? '', side: set?.side ?? null, hasLook: facts.state.lanes === 'side' || facts.state.lanes === 'claimant', names, lines: [...names, words.reports(set?.members.length ?? 0), outside.join(', ')] };
  });
  layer
    .selectAll<SVGGElement, (typeof lanes)[number]>('g.lane')
    .data(lanes, ({ key }) => key)
    .join((entering) => {
      const groups = entering.append('g').attr('class', 'lane');
      groups.append('path').attr('class', 'lane-line');
      groups.append('path').attr('class', 'mark filled');
      groups.append('text').attr('class', 'lane-name');
      groups.append('text').attr('class', 'running-on');
      return groups;
    })
    .each(function place({ top, height, side, hasLook, names, lines, runningOn }) {
      const [line, shape, text, running] = this.children as unknown as [Element, Element, Element, Element];
      line.setAttribute('d', `M0 ${Math.round(top + height)}H${stage.width}`);
      shape.setAttribute('class', `mark filled ${sideLook(side).className}`);
      shape.setAttribute('d', hasLook ? outlineOf(side) : '');
      shape.setAttribute('transform', `translate(6 ${top + firstLine - 4})`);
      if (text.textContent !== lines.join('')) {
        text.replaceChildren(
          ...lines.map((content, index) => {
            const span = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
            span.textContent = content;
            span.setAttribute('x', String(hasLook ? shapeRoom : 0));
            if (index > 0) span.setAttribute('dy', String(lineHeight));
            if (index < names.length) span.setAttribute('class', 'strong');
            return span;
          }),
        );
      }
      text.setAttribute('y', String(top + firstLine));
      running.setAttribute('x', String(stage.left + 4));
      running.setAttribute('y', String(Math.round(top + height - 5)));
      running.textContent = runningOn > 0 ? words.runningOn(runningOn) : '';
    });
}
