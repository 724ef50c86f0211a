import { type Axis, type AxisLabel, axisOf } from '../../core/layout/axis.ts';
import type { KnownGap } from '../../core/layout/columns/known-gaps.ts';
import { gapsIn } from '../../core/layout/density.ts';
import { drawn } from '../../core/layout/drawn-number.ts';
import type { FocusFrame } from '../../core/layout/levels/focus-frame.ts';
import { axisHeight, firstLine, lineHeight, nameLines, shapeRoom, type Stage } from '../../core/layout/levels/stage.ts';
import { outlineOf, sideLook } from '../../core/layout/side-look.ts';
import type { TimeScale } from '../../core/layout/time-scale.ts';
import type { Facts } from '../view.ts';
import { timelineWords } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import type { Layer } from './draw-marks.ts';
import { laneName } from './stage.ts';

const noAxis: Axis = { minor: [], major: [], labels: [], isByDay: true };

/** Rules and names of dates: only those in view. */
export function drawAxis(layer: Layer, scale: TimeScale | null, height: number, zone: string, locale: string): void {
  const { minor, major, labels, isByDay } = scale === null ? noAxis : axisOf(scale, zone, locale);
  const rules = (lines: readonly number[]) => lines.map((x) => `M${Math.round(x)} ${axisHeight - 4}V${Math.round(axisHeight + height)}`).join('');
  layer.select('.tick:not(.major)').attr('d', rules(minor));
  layer.select('.tick.major').attr('d', rules(major));
  layer
    .selectAll<SVGTextElement, AxisLabel>('text')
    .data(labels, ({ at }) => at)
    .join((entering) => entering.append('text').attr('y', 14))
    .attr('class', ({ full }) => (full ? 'tick-label strong' : 'tick-label'))
    .attr('text-anchor', isByDay ? 'middle' : 'start')
    .attr('x', ({ x }) => drawn(x))
    .text(({ text }) => text);
}

/** Stretches from which reports are known to be missing, hatched so that they are not taken for a quiet time. */
export function drawGaps(layer: Layer, gaps: readonly KnownGap[], scale: TimeScale | null, top: number, height: number, hatch: string): void {
  const shown = scale === null ? [] : gapsIn(gaps, scale);
  layer
    .selectAll<SVGRectElement, (typeof shown)[number]>('rect.gap')
    .data(shown, ({ words, note }) => `${words} ${note}`)
    .join((entering) => {
      const boxes = entering.append('rect').attr('class', 'gap').attr('fill', `url(#${hatch})`);
      boxes.append('title').text(({ words, note }) => timelineWords.gap(words, note));
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
    const names = nameLines(laneName(facts, index, words), stage);
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
