import { outlines, sideLook, unstated } from '../layout/side-look.ts';
import { html, type Markup, raw } from './markup.ts';

/** The definitions of the shapes of those sides (null: no side is stated), each once, with ids that begin with `prefix`. */
export function shapeDefinitions(indices: readonly (number | null)[], prefix: string): Markup[] {
  const wanted = new Set(indices.map((index) => sideLook(index).shape));
  return [...outlines, unstated]
    .filter(({ shape }) => wanted.has(shape))
    .map(({ shape, path }) => html`<path id="${prefix}${shape}" d="${raw(path)}"/>`);
}
