import { panWindow } from '../../core/layout/window-moves.ts';
import type { TimeWindow } from '../../core/layout/time-scale.ts';
import type { View } from '../view.ts';
import type { Focus } from './drawn-focus.ts';

/** A finger that has gone no further, in px, has not moved. */
const slop = 6;

interface Finger {
  readonly id: number;
  readonly x: number;
  readonly window: TimeWindow;
  isMoving: boolean;
}

/** One finger moves the window sideways. Up and down it scrolls the page, which is left to the browser by `touch-action`. */
export function startTouchPan(view: View, focus: Focus): void {
  const { element } = focus;
  let finger: Finger | null = null;
  const end = () => {
    if (finger?.isMoving === true) view.settle();
    finger = null;
  };
  element.addEventListener('pointerdown', ({ pointerType, pointerId, isPrimary, clientX }) => {
    if (pointerType !== 'touch') return;
    // A second finger zooms.
    if (!isPrimary || view.window === null) end();
    else finger = { id: pointerId, x: clientX, window: view.window, isMoving: false };
  });
  element.addEventListener('pointermove', ({ pointerId, clientX }) => {
    const [scale, { bounds }] = [focus.scale(), view];
    if (finger?.id !== pointerId || scale === null || bounds === null) return;
    const by = clientX - finger.x;
    if (!finger.isMoving && Math.abs(by) < slop) return;
    // The mark under the finger may go while it moves.
    if (!finger.isMoving) element.setPointerCapture(pointerId);
    finger.isMoving = true;
    view.moveWindow(panWindow(finger.window, -by / (scale.right - scale.left), bounds));
  });
  for (const kind of ['pointerup', 'pointercancel'] as const) element.addEventListener(kind, ({ pointerId }) => finger?.id === pointerId && end());
}
