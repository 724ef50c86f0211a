import { drawn } from '../../core/layout/drawn-number.ts';
import { barEdge, clusterBox } from '../../core/layout/levels/mark-shapes.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import type { Words } from '../words/words.ts';
import { type Layer, strike } from './draw-marks.ts';
import type { Mark } from './marks.ts';
import { set, setText } from './write.ts';

interface Sketch {
  /** Path data by look: the class of the mark, and that of the part. */
  readonly paths: ReadonlyMap<string, string>;
  readonly numbers: readonly { readonly key: string; readonly className: string; readonly at: string; readonly text: string }[];
}

/**
 * Draws the marks as they look, and no more: one path for all parts of one look, and the numbers of clusters. A browser works
 * out the style of each element anew that moves; with an element a mark, that takes longer than a frame may.
 */
export function drawSketch(layer: Layer, marks: readonly Mark[], words: Words): void {
  const { paths, numbers } = sketchOf(marks, words);
  layer
    .selectAll<SVGGElement, readonly [string, string]>('g.look')
    .data([...paths], ([look]) => look)
    .join((entering) => {
      const groups = entering.append('g');
      groups.append('path');
      return groups.each(function dress([look]) {
        const [mark = '', part = ''] = look.split('/');
        this.setAttribute('class', `look ${mark}`);
        this.firstElementChild?.setAttribute('class', part);
      });
    })
    .each(function place([, path]) {
      this.firstElementChild?.setAttribute('d', path);
    });
  layer
    .selectAll<SVGGElement, Sketch['numbers'][number]>('g.number')
    .data(numbers, ({ key }) => key)
    .join((entering) => {
      const groups = entering.append('g');
      groups.append('text').attr('text-anchor', 'middle');
      return groups.attr('class', ({ className }) => `number ${className}`);
    })
    .each(function place({ at, text }) {
      const number = this.firstElementChild as Element;
      set(number, 'transform', at);
      setText(number, text);
    });
}

function sketchOf(marks: readonly Mark[], words: Words): Sketch {
  const paths = new Map<string, string>();
  const numbers: Sketch['numbers'][number][] = [];
  const add = (look: string, part: string, path: string) => {
    if (path !== '') paths.set(`${look}/${part}`, (paths.get(`${look}/${part}`) ?? '') + path);
  };
  for (const { key, shape, reports } of marks) {
    const { className } = shape;
    const isWithdrawn = className.includes('withdrawn');
    if (shape.kind === 'unit') {
      const at = `M${drawn(shape.unit.x)} ${drawn(shape.unit.y)}`;
      // Shapes begin with a step from their middle, and go on in steps.
      add(className, '', at + shape.path.replace('M', 'm'));
      add(className, 'sign', shape.signs.replaceAll('M0 0', at));
      if (isWithdrawn) add(className, 'strike', at + strike.replace('M', 'm'));
    } else if (shape.kind === 'bar') {
      const { bar } = shape;
      add(className, 'fringe', box(bar.left, bar.right, bar.top, markSizes.barHeight));
      if (bar.core !== null) add(className, 'core', box(...bar.core, bar.top, markSizes.barHeight));
      add(className, 'edge', barEdge(bar));
      add(className, 'sign', shape.signs);
      if (isWithdrawn) add(className, 'strike', `M${drawn(bar.left)} ${drawn(bar.top + markSizes.barHeight / 2)}H${drawn(bar.right)}`);
    } else {
      const { x, y, width, height, middle, base, number } = clusterBox(shape.cluster, words.number(reports.length));
      add(className, 'box', `M${x} ${y}h${width}v${height}h-${width}z`);
      if (number !== '') numbers.push({ key, className, at: `translate(${middle} ${base})`, text: number });
    }
  }
  return { paths, numbers };
}

const box = (left: number, right: number, top: number, height: number): string =>
  `M${drawn(left)} ${drawn(top)}H${drawn(right)}V${drawn(top + height)}H${drawn(left)}z`;
