import { html, Markup, type Fill } from '../render/markup.ts';

// What XML 1.0 cannot hold, however it is escaped: most control characters, halves of pairs, U+FFFE and U+FFFF.
const unheld = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A template of XML 1.0, escaped as that of HTML is; a character that XML cannot hold becomes U+FFFD. */
export const xml = (parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup => html(parts, ...fills.map(held));

function held(fill: Fill): Fill {
  if (typeof fill === 'string') return fill.replace(unheld, '\uFFFD');
  return typeof fill === 'object' && fill !== null && !(fill instanceof Markup) ? fill.map(held) : fill;
}
