import type { Selection } from 'd3-selection';
import type { FramedBar } from '../../core/layout/levels/framed-bars.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { textWidth } from '../../core/layout/text-width.ts';
import type { Words } from '../words/words.ts';
import type { Mark } from './marks.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** What a mark leads to and says. */
export interface MarkFacts {
  readonly href: string | null;
  readonly label: string;
}

/**
 * Brings the elements of the layer in line with the marks: one `<a>` a mark, which stays the same element while its key
 * does, so that focus and hover outlive a zoom. No mark is a tab stop by itself; the keys' module makes one of them so.
 */
export function drawMarks(layer: Layer, marks: readonly Mark[], factsOf: (mark: Mark) => MarkFacts, words: Words): void {
  layer
    .selectAll<SVGAElement, Mark>('a')
    .data(marks, ({ key }) => key)
    .join((entering) => {
      const links = entering.append<SVGAElement>('svg:a').attr('tabindex', -1);
      links.each(function create(mark) {
        const { href, label } = factsOf(mark);
        this.setAttribute('aria-label', label);
        if (href === null) this.setAttribute('role', 'button');
        else this.setAttribute('href', href);
      });
      return links;
    })
    .each(function place(mark) {
      // By hours, what was a mark in its day can be a bar over it: the link stays, so that it keeps the focus.
      if (this.dataset['kind'] !== mark.shape.kind) append(this, mark);
      placeMark(this, mark, words);
    });
}

const svg = 'http://www.w3.org/2000/svg';

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
    if (shape.className.includes('withdrawn')) add('path', { d: 'M-6 6L6-6', class: 'strike' });
  } else if (shape.kind === 'bar') {
    add('rect', { class: 'fringe' });
    add('rect', { class: 'core' });
    add('path', { class: 'edge' });
    if (shape.className.includes('withdrawn')) add('path', { class: 'strike' });
  } else {
    add('rect');
    add('text', { 'text-anchor': 'middle' });
  }
}

function placeMark(link: SVGAElement, { shape, reports }: Mark, words: Words): void {
  set(link, 'class', shape.className);
  if (shape.kind === 'unit') set(link, 'transform', `translate(${drawn(shape.unit.x)} ${drawn(shape.unit.y)})`);
  else if (shape.kind === 'bar') placeBar(link, shape.bar);
  else {
    const { left, right, top, height } = shape.cluster;
    const [rect, text] = link.children as unknown as [Element, Element];
    const width = Math.max(right - left - 3, 2);
    placeRect(rect, left + 1.5, top, width, height);
    const label = words.number(reports.length);
    set(text, 'x', drawn((left + right) / 2));
    set(text, 'y', drawn(top + height / 2 + 4));
    const shown = textWidth(label) <= width ? label : '';
    if (text.textContent !== shown) text.textContent = shown;
  }
}

/** The fringe, the core where there is one, and the sign of an end that nothing bounds or that lies beyond the view. */
function placeBar(link: SVGAElement, { left, right, top, start, end, core }: FramedBar): void {
  const [fringe, inner, edge, strike] = link.children as unknown as [Element, Element, Element, Element | undefined];
  const height = markSizes.barHeight;
  placeRect(fringe, left, top, right - left, height);
  placeRect(inner, core?.[0] ?? left, top, core === null ? 0 : core[1] - core[0], height);
  const [high, middle, low] = [top, top + height / 2, top + height].map(drawn);
  const tip = (x: number, depth: number) => `M${drawn(x - depth)} ${high}L${drawn(x)} ${middle}L${drawn(x - depth)} ${low}`;
  const side = (x: number) => `M${drawn(x)} ${high}V${low}`;
  const endAt = (kind: FramedBar['start'], x: number, depth: number) => (kind === 'given' ? side(x) : kind === 'open' ? tip(x, depth) : '');
  set(edge, 'd', `${endAt(start, left, -4)}${endAt(end, right, 4)}M${drawn(left)} ${high}H${drawn(right)}M${drawn(left)} ${low}H${drawn(right)}`);
  if (strike !== undefined) set(strike, 'd', `M${drawn(left)} ${middle}H${drawn(right)}`);
}

function placeRect(rect: Element, x: number, y: number, width: number, height: number): void {
  set(rect, 'x', drawn(x));
  set(rect, 'y', drawn(y));
  set(rect, 'width', drawn(width));
  set(rect, 'height', drawn(height));
}

/** Writes only what has changed, since a browser takes each write for a change. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function drawn(value: number): string {
  return String(Math.round(value * 10) / 10);
}
