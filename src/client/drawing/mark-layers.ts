import type { Words } from '../words/words.ts';
import { drawMarks, type Layer, type MarkFacts } from './draw-marks.ts';
import { drawSketch } from './draw-sketch.ts';
import type { Mark } from './marks.ts';
import { set } from './write.ts';

/**
 * The marks as links that can be pointed at and gone to, and in their place, while the window moves, a sketch of them. A
 * shield over both takes the pointer then, so that a browser need not look through the marks for what lies below it.
 */
export class MarkLayers {
  readonly #svg: SVGSVGElement;
  readonly #sketch: Layer;
  readonly #marks: Layer;
  readonly #shield: Element;
  readonly #words: Words;
  /** What is being drawn below the sketch. */
  #unfinished: Generator<void> | null = null;

  /** `shield`: a rectangle over both layers. */
  constructor(svg: SVGSVGElement, { sketch, marks, shield }: { sketch: Layer; marks: Layer; shield: Element }, words: Words) {
    this.#svg = svg;
    this.#sketch = sketch;
    this.#marks = marks;
    this.#shield = shield;
    this.#words = words;
  }

  /** Whether a sketch is shown. */
  get isSketched(): boolean {
    return this.#svg.classList.contains('sketched');
  }

  sketch(marks: readonly Mark[], width: number, height: number): void {
    this.#unfinished = null;
    drawSketch(this.#sketch, marks, this.#words);
    this.#svg.classList.add('sketched');
    set(this.#shield, 'width', width);
    set(this.#shield, 'height', height);
  }

  /** Draws the marks: at once if somebody waits for them, or if no sketch shows them meanwhile; `done` is called then. */
  draw(marks: readonly Mark[], factsOf: (mark: Mark) => MarkFacts, isWaitedFor: boolean, done: () => void): void {
    const drawing = drawMarks(this.#marks.node() as SVGGElement, marks, factsOf, this.#words);
    this.#unfinished = drawing;
    const finish = () => {
      if (this.#unfinished !== drawing) return;
      if (drawing.next().done !== true) {
        requestAnimationFrame(finish);
        return;
      }
      this.#end();
      done();
    };
    if (this.isSketched && !isWaitedFor) {
      requestAnimationFrame(finish);
      return;
    }
    while (drawing.next().done !== true);
    this.#end();
    done();
  }

  #end(): void {
    this.#unfinished = null;
    if (!this.isSketched) return;
    drawSketch(this.#sketch, [], this.#words);
    this.#svg.classList.remove('sketched');
    set(this.#shield, 'width', 0);
  }
}
