import type { PictureSubject } from '../core/render/address.ts';
import { siteInput } from './input.ts';
import { lookup } from './lookup.ts';
import { pictureOf, type SitePicture } from './pictures.ts';

// A preview takes a tenth of a second: those of all places of a large record would take longer than all its pages.
const most = { question: 100, place: 200 };

const chosen = new WeakMap<object, ReadonlySet<string>>();

/** Whether a subject has a preview of its own: the timeline, the map of all places, and the questions and places with the most answers and reports. */
export function previewed(of: PictureSubject): boolean {
  if (siteInput().baseUrl === null) return false;
  return 'id' in of ? own().has(keyOf(of)) : of.kind !== 'map';
}

/** The picture by which services that show links show a page; its own, or else that of the timeline; null: the address of the site, which they need, is not known. */
export function previewFor(of: PictureSubject): SitePicture | null {
  if (siteInput().baseUrl === null) return null;
  return (previewed(of) ? pictureOf(of) : null) ?? pictureOf({ kind: 'timeline' });
}

const keyOf = ({ kind, id }: Extract<PictureSubject, { id: string }>): string => `${kind} ${id}`;

function own(): ReadonlySet<string> {
  const { chronicle } = lookup();
  let made = chosen.get(chronicle);
  if (made === undefined) {
    const first = <Thing extends { id: string }>(kind: keyof typeof most, things: readonly Thing[], count: (thing: Thing) => number) =>
      things.toSorted((a, b) => count(b) - count(a)).slice(0, most[kind]).map(({ id }) => keyOf({ kind, id }));
    made = new Set([...first('question', chronicle.questions, ({ answers }) => answers.length), ...first('place', chronicle.places, ({ entries }) => entries.length)]);
    chosen.set(chronicle, made);
  }
  return made;
}
