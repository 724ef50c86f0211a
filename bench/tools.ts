/** One timeline that is measured, and how its page is used. */
export interface Tool {
  readonly name: string;
  /** With how many events it is measured. */
  readonly sizes: readonly number[];
  readonly path: (events: number) => string;
  /** Whether its drawing is there: an expression for the page. */
  readonly isDrawn: string;
  /** What is zoomed and dragged: the first element of this selector. */
  readonly drawing: string;
  /** How it zooms by about an eighth: by the wheel with Ctrl, turned so far; or by its buttons, where it knows no wheel. */
  readonly zoom: { readonly wheel: number } | { readonly inward: string; readonly outward: string };
}

export const allSizes = [1_000, 10_000, 100_000];

export const ours: Tool = {
  name: 'this timeline',
  sizes: allSizes,
  path: (events) => `/ours/${events}/index.html`,
  isDrawn: `document.querySelector('[data-timeline]')?.dataset.state === 'ready'`,
  drawing: '[data-focus]',
  zoom: { wheel: 80 },
};

const vis = {
  sizes: allSizes,
  isDrawn: `document.querySelector('.vis-timeline')?.style.visibility === 'visible' && document.querySelector('.vis-item') !== null`,
  drawing: '.vis-panel.vis-center',
  zoom: { wheel: 60 },
} as const;

export const peers: readonly Tool[] = [
  { ...vis, name: 'vis-timeline', path: (events) => `/pages/vis-${events}.html` },
  { ...vis, name: 'vis-timeline, clustered', path: (events) => `/pages/vis-clustered-${events}.html` },
  {
    name: 'TimelineJS3',
    sizes: allSizes.slice(0, 2),
    path: (events) => `/pages/timelinejs-${events}.html`,
    isDrawn: `window.timeline?.ready === true && document.querySelector('.tl-timemarker') !== null`,
    drawing: '.tl-timenav',
    zoom: { inward: '.tl-menubar-button:has(.tl-icon-zoom-in)', outward: '.tl-menubar-button:has(.tl-icon-zoom-out)' },
  },
];
