/** How the side at that place of the site's list is told apart: the same shape and class for every side eight places on. */
export interface SideLook {
  /** `side-0` to `side-7`, or `side-none` where no side is stated. */
  readonly className: string;
  /** The name of the shape, which is also the end of its id in a drawing. */
  readonly shape: string;
}

/** Of one weight to the eye; their stroke goes half a unit or so beyond. */
export const outlines: readonly { readonly shape: string; readonly path: string }[] = [
  { shape: 'circle', path: 'M-4.3 0a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0z' },
  { shape: 'square', path: 'M-3.9-3.9h7.8v7.8h-7.8z' },
  { shape: 'diamond', path: 'M0-5.2l5.2 5.2l-5.2 5.2l-5.2-5.2z' },
  { shape: 'triangle', path: 'M0-4.6l4.9 8.6h-9.8z' },
  { shape: 'wedge', path: 'M0 4.6l4.9-8.6h-9.8z' },
  { shape: 'cross', path: 'M-1.7-4.7h3.4v3h3v3.4h-3v3h-3.4v-3h-3v-3.4h3z' },
  { shape: 'pentagon', path: 'M0-4.8l4.7 3.4l-1.8 5.5h-5.8l-1.8-5.5z' },
  { shape: 'hexagon', path: 'M-2.5-4.3h5l2.5 4.3l-2.5 4.3h-5l-2.5-4.3z' },
];
export const unstated = { shape: 'stroke', path: 'M-1.6-4.6h3.2v9.2h-3.2z' };

/** `index`: the place of the side in the site's list, from 0; null: no side is stated. */
export function sideLook(index: number | null): SideLook {
  if (index === null) return { className: 'side-none', shape: unstated.shape };
  const place = index % outlines.length;
  return { className: `side-${place}`, shape: outlines[place]?.shape ?? '' };
}

/** The outline of that side's shape about 0,0, as SVG path data. */
export function outlineOf(index: number | null): string {
  return index === null ? unstated.path : (outlines[index % outlines.length]?.path ?? '');
}
