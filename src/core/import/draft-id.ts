import type { Draft } from './draft.ts';
import { proposeId } from './propose-id.ts';

type DraftThing = Exclude<Draft, { kind: 'site' }>;

/** What is left of a record that was read by columns of something else. */
export function saysNothing(draft: DraftThing): boolean {
  if (draft.kind === 'place') return draft.feature.properties.name === undefined;
  if (draft.kind !== 'entry') return false;
  const { title, summary, claims = [] } = draft.front;
  return title === undefined && summary === undefined && draft.body === '' && Array.isArray(claims) && claims.every((claim) => claim?.statement === undefined);
}

/** An id for what has none, of its title or name and its date; null: there is nothing that one could be made of. */
export function proposalFor(draft: DraftThing): string | null {
  if (draft.kind === 'entry') return proposeId(textOf(draft.front.title) || textOf(draft.front.summary), dayOf(draft.front.reported) ?? dayOf(draft.front.occurred));
  if (draft.kind === 'source') return proposeId(`${textOf(draft.data['container-title']) || textOf(draft.data.publisher)} ${textOf(draft.data.title)}`, dayOf(draft.data.issued));
  if (draft.kind === 'place') return proposeId(textOf(draft.feature.properties.name));
  return draft.id;
}

// What JSON holds can be of any type; the check says so.
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As much of a date as an id can hold: the day, the month or the year. */
const dayOf = (date: unknown): string | null => (typeof date === 'string' ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\dX])/.exec(date)?.[0] ?? null) : null);
