import type { Column } from '../layout/answer-chart-columns.ts';
import { dateAxis } from '../layout/answer-chart-dates.ts';
import type { Block } from '../layout/answer-chart-rows.ts';
import type { ValueScale } from '../layout/answer-chart-scale.ts';
import { textWidth } from '../layout/text-width.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { dayWords } from '../time/words.ts';
import { dayAt } from '../time/zone.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup, raw } from './markup.ts';

/** What the names of ticks take. */
export const ticksHeight = 20;
const secondFrom = 480;

/** Where names of ticks stand: above what they are of, and below it too where that is far. */
export function baselinesOf(top: number, bottom: number): number[] {
  return bottom - top > secondFrom ? [top - 7, bottom + 15] : [top - 7];
}

/** Rules through the stretches, that of 0 stronger, with their numbers. */
export function drawValueAxis({ ticks, left }: ValueScale, baselines: readonly number[], stretches: readonly Block[]): Markup {
  const others = ticks.filter(({ x }) => x > left).map(({ x }) => x);
  const named = ticks.filter(({ label }) => label !== '');
  const labels = baselines.flatMap((y) => named.map(({ label, labelX }) => html`<text class="tick-label" x="${drawn(labelX)}" y="${drawn(y)}" text-anchor="middle">${label}</text>`));
  return html`${others.length > 0 && html`<path class="tick" d="${rules(others, stretches)}"/>`}<path class="tick zero" d="${rules([left], stretches)}"/>${labels}`;
}

const rules = (xs: readonly number[], stretches: readonly Block[]): Markup =>
  raw(stretches.flatMap(({ top, height }) => xs.map((x) => `M${drawn(x)} ${drawn(top)}v${drawn(height)}`)).join(''));

/** Rules through the stretches, with their dates. */
export function drawTimeAxis(scale: TimeScale, baselines: readonly number[], stretches: readonly Block[], { site, locale }: AnswerDrawing): Markup {
  const { minor, major, labels } = dateAxis(scale, site.timeZone, locale);
  const named = baselines.flatMap((y) =>
    labels.map(({ x, anchor, text, full }) => html`<text class="tick-label${full && ' strong'}" x="${drawn(x)}" y="${drawn(y)}" text-anchor="${anchor}">${text}</text>`),
  );
  return html`${minor.length > 0 && html`<path class="tick minor" d="${rules(minor, stretches)}"/>`}<path class="tick" d="${rules(major, stretches)}"/>${named}`;
}

/** What the column of time is called: with its first day, where its dates have no room to name the month. */
export function timeHeading(scale: TimeScale | null, { site, locale, words }: AnswerDrawing): string {
  if (scale === null || dateAxis(scale, site.timeZone, locale).labels[0]?.full === true) return words.timeCovered;
  return words.timeCoveredFrom(dayWords(dayAt(site.timeZone, scale.start), { locale }));
}

export const gutterWidth = ({ words }: AnswerDrawing): number => textWidth(words.notStated) + 16;

/** The ground of what states no time, with its name. */
export function drawGutter({ left, right }: Column, baselines: readonly number[], stretches: readonly Block[], { words }: AnswerDrawing): Markup {
  const grounds = stretches.map(({ top, height }) => `M${drawn(left)} ${drawn(top)}H${drawn(right)}v${drawn(height)}H${drawn(left)}z`);
  return html`<path class="gutter" d="${raw(grounds.join(''))}"/>
${baselines.map((y) => html`<text class="tick-label" x="${drawn((left + right) / 2)}" y="${drawn(y)}" text-anchor="middle">${words.notStated}</text>`)}`;
}
