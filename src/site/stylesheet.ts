import answers from '../styles/answers.css?inline';
import map from '../styles/map.css?inline';
import site from '../styles/site.css?inline';
import timeline from '../styles/timeline.css?inline';
import { sha256Hex } from '../io/hash.ts';
import type { Asset } from './scripts.ts';

let made: Asset | null = null;

/** The one style sheet, named after its bytes, so that it can be cached for ever; linked relatively, for any root. */
export function stylesheet(): Asset {
  if (made === null || import.meta.env.DEV) {
    const text = `${site}\n${timeline}\n${answers}\n${map}`;
    made = { path: `assets/style.${sha256Hex(text).slice(0, 12)}.css`, type: 'text/css', text };
  }
  return made;
}
