import { idFault } from '../model/id.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';
import { markdownText } from '../compose/markdown-text.ts';
import type { Reading } from './draft.ts';
import type { Mapping } from './mapping.ts';
import type { FindNamed, NamedKind } from './names-in-content.ts';

/** An event of a calendar or of a timeline, in plain text. */
export interface EventFacts {
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  /** EDTF. */
  readonly date: string;
  readonly place: string | null;
  readonly categories: readonly string[];
  readonly url: string | null;
  /** What the event says beside that, each with its name. */
  readonly lost: readonly string[];
}

/** What a mapping can say for events that do not say it: when they happened or were reported, by `defaults`. */
export const eventColumns = ['occurred', 'reported'] as const;

const longestSummary = 300;

/**
 * An event as an entry. Its date is when it happened; where the mapping's defaults say when it happened, it is when it was reported. Who
 * claims it, and where that can be checked, no event tells: that is left for a person to fill in.
 */
export function readEvent({ id, title, text, date, place, categories, url, lost: before }: EventFacts, { defaults }: Pick<Mapping<string>, 'defaults'>, find: FindNamed): Reading {
  const lost = [...before];
  const named = (kind: NamedKind, name: string, what: string): string[] => {
    const found = find(kind, name);
    if (found.length !== 1) lost.push(`${what} “${name}” is ${found.length === 0 ? 'not known' : `the name of ${found.join(' and of ')}`}`);
    return found.length === 1 ? [found[0] as string] : [];
  };
  const places = place === null ? [] : named('place', place, 'the place');
  const topics = [...new Set(categories.flatMap((category) => named('topic', category, 'the category')))];
  const cites = url === null ? [] : named('source', url, 'the address').map((source) => ({ source }));
  const isShort = text.length <= longestSummary && !text.includes('\n');
  const front = {
    title: title === '' ? undefined : title,
    occurred: defaults['occurred'] ?? date,
    reported: defaults['occurred'] === undefined ? defaults['reported'] : date,
    summary: text !== '' && isShort ? text : undefined,
    places: places.length === 0 ? undefined : places,
    topics: topics.length === 0 ? undefined : topics,
    claims: [{ id: 'claim', ...(cites.length === 0 ? {} : { cites }) }],
  };
  const given = id !== null && idFault(id) === null ? id : null;
  const filled = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined)) as Partial<EntryFile>;
  return { draft: { kind: 'entry', id: given, front: filled, body: isShort ? '' : markdownText(text) }, lost };
}
