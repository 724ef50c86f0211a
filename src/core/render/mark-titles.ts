import { type Clock, spanBy } from '../layout/lanes.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import { timeWords } from '../time/words.ts';
import { speakerNames } from './speaker-names.ts';
import type { DrawingWords } from './timeline-words.ts';

const plainDay = /^-?\d{4,}-\d{2}-\d{2}$/;

/**
 * Makes what a mark says of its report: who speaks, and when, unless it stands at a day of which nothing else is known. The
 * title of the report is in the list, and would be the most of a drawing's weight.
 */
export function markTitles(
  chronicle: Pick<Chronicle, 'site' | 'actors' | 'sources'>,
  clock: Clock,
  locale: string,
  words: DrawingWords,
): (entry: Entry) => string {
  const namesOf = speakerNames(chronicle, words);
  const zone = chronicle.site.timeZone;
  return (entry) => {
    const span = spanBy(clock, entry);
    const when = plainDay.test(span.text) ? [] : [timeWords(span, { zone, locale })];
    return [...when, ...namesOf(entry), ...(entry.withdrawn === null ? [] : [words.withdrawn])].join(', ');
  };
}
