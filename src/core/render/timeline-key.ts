import { type Clock, spanBy } from '../layout/lanes.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { dayOf } from '../time/day-of.ts';
import { sideLook, type SideLook } from '../layout/side-look.ts';
import { timelineWords } from './timeline-words.ts';

/** What a page needs to explain a drawing of the timeline. */
export interface TimelineKey {
  readonly sides: readonly (SideLook & { readonly name: string })[];
  /** One line on how to read the marks. */
  readonly howToRead: string;
}

const clocks: readonly Clock[] = ['reported', 'occurred'];

/** The key to the drawings by these clocks, in the language of a BCP 47 locale: of the marks that they can hold, no others. */
export function timelineKey({ site, entries }: Pick<Chronicle, 'site' | 'entries'>, locale = site.language, of = clocks): TimelineKey {
  const spans = of.flatMap((clock) => entries.map((entry) => spanBy(clock, entry)));
  const bounded = spans.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const days = bounded.filter((span) => dayOf(span, site.timeZone) !== null);
  const hasUnstated = entries.some(({ sides }) => !site.sides.some(({ id }) => id === sides[0]));
  const words = timelineWords(locale);
  return {
    sides: [
      ...site.sides.map(({ name }, index) => ({ ...sideLook(index), name })),
      ...(hasUnstated ? [{ ...sideLook(null), name: words.sideNotStated }] : []),
    ],
    howToRead: words.howToRead({
      hasBars: days.length < bounded.length,
      hasDoubt: days.some(({ core }) => core === null),
      hasDisputed: entries.some(({ claims }) => claims.some(({ status }) => status === 'disputed')),
      hasSeveralOrigins: entries.some(({ claims }) => claims.some(({ origins }) => origins.length > 1)),
      hasWithdrawn: entries.some(({ withdrawn }) => withdrawn !== null),
      hasGaps: site.gaps.length > 0,
    }),
  };
}
