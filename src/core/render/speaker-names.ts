import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { StillTimelineWords } from '../words/still-timeline-words.ts';
import { linkNames } from './link-names.ts';

const mostNames = 2;

/** Makes the names of those with whom the claims of a report begin, each once; where they are many, how many more there are. */
export function speakerNames({ actors, sources }: Pick<Chronicle, 'actors' | 'sources'>, words: Pick<StillTimelineWords, 'andOthers'>): (entry: Entry) => string[] {
  const nameOf = linkNames({ actors, sources });
  return ({ claims }) => {
    const names = [...new Set(claims.flatMap(({ chain }) => chain.slice(0, 1).map(nameOf)))];
    const others = names.length - mostNames;
    return others > 0 ? [...names.slice(0, mostNames), words.andOthers(others)] : names;
  };
}
