import answers from '../styles/answers.css?inline';
import citing from '../styles/citing.css?inline';
import claims from '../styles/claims.css?inline';
import contradictions from '../styles/contradictions.css?inline';
import data from '../styles/data.css?inline';
import embed from '../styles/embed.css?inline';
import explorer from '../styles/explorer.css?inline';
import keeping from '../styles/keeping.css?inline';
import map from '../styles/map.css?inline';
import picture from '../styles/picture.css?inline';
import site from '../styles/site.css?inline';
import timeline from '../styles/timeline.css?inline';
import { sha256Hex } from '../io/hash.ts';
import type { Asset } from './scripts.ts';

/** What every page has, and what some kinds of pages have beside it. */
const sheets = {
  style: site,
  timeline: [timeline, explorer, map, picture].join('\n'),
  embed: [timeline, explorer, embed].join('\n'),
  answers: [answers, picture].join('\n'),
  claims: [claims, citing].join('\n'),
  contradictions,
  data,
  keeping: [claims, keeping].join('\n'),
  map: [map, picture].join('\n'),
} as const;

export type SheetName = keyof typeof sheets;

const made = new Map<SheetName, Asset>();

/** A style sheet, named after its bytes, so that it can be cached for ever; linked relatively, for any root. */
export function stylesheet(name: SheetName): Asset {
  let sheet = made.get(name);
  if (sheet === undefined) {
    const text = sheets[name];
    made.set(name, (sheet = { path: `assets/${name}.${sha256Hex(text).slice(0, 12)}.css`, type: 'text/css', text }));
  }
  return sheet;
}

export const stylesheets = (): Asset[] => (Object.keys(sheets) as SheetName[]).map(stylesheet);
