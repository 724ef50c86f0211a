import type { TimeScale } from '../../core/layout/time-scale.ts';
import type { Join } from '../joined.ts';
import type { View } from '../view.ts';
import type { Mark } from './marks.ts';

/** The drawing as other features see it. */
export interface Focus {
  readonly element: SVGSVGElement;
  /** What is drawn at the moment. */
  marks(): readonly Mark[];
  scale(): TimeScale | null;
  elementOf(key: string): SVGAElement | null;
  /** Rings the marks of a report, as when it is pointed at in the list; null: of none. */
  point(report: number | null): void;
  /** The same for all reports that name a place, by its place in the vocabulary. */
  pointPlace(place: number | null): void;
  /** Tells with which reports the one that is selected is joined. */
  joinBy(joined: (view: View) => ReadonlyMap<number, Join>): void;
  /** Called when a mark is pointed at or focused, or none; at once where one is. */
  onPoint(listener: (mark: Mark | null, element: SVGAElement | null) => void): void;
}
