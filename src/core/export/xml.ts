import { html, Markup, type Fill } from '../render/markup.ts';
import { heldInXml } from '../render/xml-text.ts';

/** A template of XML 1.0, escaped as that of HTML is; a character that XML cannot hold becomes U+FFFD. */
export const xml = (parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup => html(parts, ...fills.map(held));

function held(fill: Fill): Fill {
  if (typeof fill === 'string') return heldInXml(fill);
  return typeof fill === 'object' && fill !== null && !(fill instanceof Markup) ? fill.map(held) : fill;
}
