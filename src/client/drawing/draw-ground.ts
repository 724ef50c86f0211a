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
import { set, setText } from './write.ts';

const noAxis: Axis = { minor: [], major: [], labels: [], isByDay: true };

/** Rules and names of dates: only those in view. */
export function drawAxis(layer: Layer, scale: TimeScale | null, height: number, zone: string, locale: string): void {
  const { minor, major, labels, isByDay } = scale === null ? noAxis : axisOf(scale, zone, locale);
  const rules = (lines: readonly number[]) => lines.map((x) => `M${Math.round(x)} ${axisHeight - 4}V${Math.round(axisHeight + height)}`).join('');
  const [lesser, greater] = layer.selectAll<SVGPathElement, unknown>('.tick').nodes() as unknown as [Element, Element];
  set(lesser, 'd', rules(minor));
  set(greater, 'd', rules(major));
  layer
    .selectAll<SVGTextElement, AxisLabel>('text')
    .data(labels, ({ at }) => at)
    .join((entering) => entering.append('text').attr('y', 14))
    .each(function place({ full, x, text }) {
      set(this, 'class', full ? 'tick-label strong' : 'tick-label');
      set(this, 'text-anchor', isByDay ? 'middle' : 'start');
      // A name that moves is not laid out anew.
      set(this, 'transform', `translate(${drawn(x)} 0)`);
      setText(this, text);
    });
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
    .each(function place({ left, right }) {
      set(this, 'x', left);
      set(this, 'y', top);
      set(this, 'width', right - left);
      set(this, 'height', height);
    });
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
      set(line, 'd', `M0 ${Math.round(top + height)}H${stage.width}`);
      set(shape, 'class', `mark filled ${sideLook(side).className}`);
      set(shape, 'd', hasLook ? outlineOf(side) : '');
      set(shape, 'transform', `translate(6 ${top + firstLine - 4})`);
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
      set(text, 'y', top + firstLine);
      set(running, 'x', stage.left + 4);
      set(running, 'y', Math.round(top + height - 5));
      setText(running, runningOn > 0 ? words.runningOn(runningOn) : '');
    });
}
