/** What a page notes of itself while it is measured; times in ms since its navigation began. */
export interface Probe {
  /** When the drawing was first seen; null: not yet. */
  drawnAt: number | null;
  /** When the last task ended that took longer than 50 ms. */
  busyUntil: number;
  /** How long each frame took, while frames are noted. */
  frames: number[];
  /** Begins, or ends, the noting of frames. */
  noteFrames: (isOn: boolean) => void;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Puts a probe into a page, before any of its own scripts. Runs in the browser and so uses nothing from around it.
 * `isDrawn` tells whether what is waited for is there.
 */
export function putProbe(isDrawn: () => boolean): void {
  let isNoting = false;
  const probe: Probe = {
    drawnAt: null,
    busyUntil: 0,
    frames: [],
    noteFrames(isOn) {
      if (isOn && !isNoting) {
        let before = performance.now();
        const note = () => {
          const now = performance.now();
          probe.frames.push(now - before);
          before = now;
          if (isNoting) requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
      }
      isNoting = isOn;
    },
  };
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.busyUntil = Math.max(probe.busyUntil, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (isDrawn()) probe.drawnAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
