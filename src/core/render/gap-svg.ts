import { gapsIn } from '../layout/density.ts';
import { drawn } from '../layout/drawn-number.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import type { Drawing } from './drawing.ts';
import { html, type Markup } from './markup.ts';

/** Stretches from which reports are known to be missing, hatched so that they are not taken for a quiet time. */
export function drawGaps(scale: TimeScale | null, top: number, bottom: number, { prefix, words, gaps }: Drawing): Markup | false {
  const shown = scale === null ? [] : gapsIn(gaps, scale);
  if (shown.length === 0) return false;
  const boxes = shown.map(({ left, right, words: when, note }) => {
    const box = html`x="${drawn(left)}" y="${drawn(top)}" width="${drawn(right - left)}" height="${drawn(bottom - top)}"`;
    return html`<rect class="gap" fill="url(#${prefix}hatch)" ${box}><title>${words.gap(when, note)}</title></rect>`;
  });
  return html`<defs><pattern id="${prefix}hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>${boxes}`;
}
