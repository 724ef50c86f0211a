import type { Gap } from '../layout/density.ts';
import { timeWords } from '../time/words.ts';
import { drawn } from '../layout/drawn-number.ts';
import type { Drawing } from './drawing.ts';
import { html, type Markup } from './markup.ts';

/** A stretch from which reports are known to be missing, hatched so that it is not taken for a quiet time. */
export function drawGap({ left, right, when, note }: Gap, top: number, bottom: number, { prefix, words, site, locale }: Drawing): Markup {
  const title = words.gap(timeWords(when, { zone: site.timeZone, locale }), note);
  const box = html`x="${drawn(left)}" y="${drawn(top)}" width="${drawn(right - left)}" height="${drawn(bottom - top)}"`;
  return html`<rect class="gap" fill="url(#${prefix}hatch)" ${box}><title>${title}</title></rect>`;
}
