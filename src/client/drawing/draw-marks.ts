import { type Selection, select } from 'd3-selection';
import { drawn } from '../../core/layout/drawn-number.ts';
import type { FramedBar } from '../../core/layout/levels/framed-bars.ts';
import { barEdge, clusterBox } from '../../core/layout/levels/mark-shapes.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import type { Words } from '../words/words.ts';
import type { Mark } from './marks.ts';
import { set, setText } from './write.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** What a mark leads to and says. */
export interface MarkFacts {
  readonly href: string | null;
  readonly label: string;
}

const svg = 'http://www.w3.org/2000/svg';

/** So many marks are placed at once. */
const handful = 40;

/**
 * Brings the elements of the layer in line with the marks: one `<a>` a mark, which stays the same element while its key
 * does, so that focus and hover outlive a zoom. No mark is a tab stop by itself; the keys' module makes one of them so.
 * It pauses after each handful.
 */
export function* drawMarks(layer: SVGGElement, marks: readonly Mark[], factsOf: (mark: Mark) => MarkFacts, words: Words): Generator<void> {
  const drawn = new Map([...layer.children].map((link) => [select<SVGAElement, Mark>(link as SVGAElement).datum().key, link as SVGAElement]));
  const keys = new Set(marks.map(({ key }) => key));
  for (const [key, link] of drawn) if (!keys.has(key)) link.remove();
  let before: Element | null = null;
  for (const [index, mark] of marks.entries()) {
    const link: SVGAElement = drawn.get(mark.key) ?? linkOf(factsOf(mark));
    select(link).datum(mark);
    // By hours, what was a mark in its day can be a bar over it: the link stays, so that it keeps the focus.
    if (link.dataset['kind'] !== mark.shape.kind) append(link, mark);
    placeMark(link, mark, words);
    const next: Element | null = before === null ? layer.firstElementChild : before.nextElementSibling;
    if (next !== link) layer.insertBefore(link, next);
    before = link;
    if (index % handful === handful - 1) yield;
  }
}

function linkOf({ href, label }: MarkFacts): SVGAElement {
  const link = document.createElementNS(svg, 'a');
  link.setAttribute('tabindex', '-1');
  link.setAttribute('aria-label', label);
  if (href === null) link.setAttribute('role', 'button');
  else link.setAttribute('href', href);
  return link;
}

/** The line through a report that was withdrawn, about its middle, as path data. */
export const strike = 'M-6 6l12-12';

function append(link: SVGAElement, { shape }: Mark): void {
  link.dataset['kind'] = shape.kind;
  link.replaceChildren();
  link.removeAttribute('transform');
  const add = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    link.append(element);
  };
  if (shape.kind === 'unit') {
    add('path', { d: shape.path });
    if (shape.signs !== '') add('path', { d: shape.signs, class: 'sign' });
    if (shape.className.includes('withdrawn')) add('path', { d: strike, class: 'strike' });
  } else if (shape.kind === 'bar') {
    add('rect', { class: 'fringe' });
    add('rect', { class: 'core' });
    add('path', { class: 'edge' });
    add('path', { class: 'sign' });
    if (shape.className.includes('withdrawn')) add('path', { class: 'strike' });
  } else {
    add('rect');
    add('text', { 'text-anchor': 'middle' });
  }
}

function placeMark(link: SVGAElement, { shape, reports }: Mark, words: Words): void {
  set(link, 'class', shape.className);
  if (shape.kind === 'unit') set(link, 'transform', `translate(${drawn(shape.unit.x)} ${drawn(shape.unit.y)})`);
  else if (shape.kind === 'bar') placeBar(link, shape.bar, shape.signs);
  else {
    const [rect, text] = link.children as unknown as [Element, Element];
    const { x, y, width, height, middle, base, number } = clusterBox(shape.cluster, words.number(reports.length));
    placeRect(rect, x, y, width, height);
    set(text, 'x', middle);
    set(text, 'y', base);
    setText(text, number);
  }
}

/** The fringe, the core where there is one, and the outline, which tells of ends that nothing bounds or that lie beyond the view. */
function placeBar(link: SVGAElement, bar: FramedBar, signs: string): void {
  const [fringe, inner, edge, sign, line] = link.children as unknown as [Element, Element, Element, Element, Element | undefined];
  const { left, right, core } = bar;
  const [from, to, top, height] = [left, right, bar.top, markSizes.barHeight].map(drawn) as [string, string, string, string];
  placeRect(fringe, from, top, drawn(right - left), height);
  placeRect(inner, drawn(core?.[0] ?? left), top, drawn(core === null ? 0 : core[1] - core[0]), height);
  set(edge, 'd', barEdge(bar));
  set(sign, 'd', signs);
  if (line !== undefined) set(line, 'd', `M${from} ${drawn(bar.top + markSizes.barHeight / 2)}H${to}`);
}

function placeRect(rect: Element, x: string, y: string, width: string, height: string): void {
  set(rect, 'x', x);
  set(rect, 'y', y);
  set(rect, 'width', width);
  set(rect, 'height', height);
}
