import { idFault, idPattern } from '../model/id.ts';
import type { SourceText } from '../model/source-text.ts';
import type { JsonSchema } from './editor-schemas.ts';
import { readFiles } from './read-files.ts';
import { Report } from './report.ts';
import type { ThingKind } from './shape/field.ts';

/** What stands behind an id, for people who choose one. */
interface Listed {
  readonly id: string;
  readonly words: string;
}

/** The other end of a relation is an entry, or a claim of one. */
type ListKind = ThingKind | 'end';

/**
 * The ids of a content as a JSON Schema with a definition for each kind of thing. Each is a choice between what is there and any other id,
 * so that a list that is behind the content calls nothing wrong. Content with faults is read as far as it can be read.
 */
export function idsSchema(texts: readonly SourceText[]): JsonSchema {
  const lists = Object.entries(idLists(texts)) as [ListKind, Listed[]][];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The ids of this content, for editors to offer',
    definitions: Object.fromEntries(lists.map(([kind, listed]) => [kind, choiceOf(kind, listed)])),
  };
}

const anyId = { type: 'string', pattern: idPattern, patternErrorMessage: 'An id is made of small Latin letters and digits, with single hyphens between them.' };
const anyEnd = {
  type: 'string',
  pattern: String.raw`^\s*${idPattern.slice(1, -1)}(?:#${idPattern.slice(1, -1)})?\s*$`,
  patternErrorMessage: 'Write the id of an entry, or of an entry and a claim with a # between them.',
};

function choiceOf(kind: ListKind, listed: readonly Listed[]): JsonSchema {
  const other = kind === 'end' ? anyEnd : anyId;
  if (listed.length === 0) return other;
  // What editors say of an id that is wrong is what the first has to say.
  return { anyOf: [other, { enum: listed.map(({ id }) => id), enumDescriptions: listed.map(({ words }) => words) }] };
}

function idLists(texts: readonly SourceText[]): Record<ListKind, Listed[]> {
  const files = readFiles(texts, new Report());
  const site = partOf(files.site?.value);
  const entries = [...files.entries].map(([id, draft]) => ({ id, front: partOf(draft?.value) }));
  const named = (values: unknown, key = 'name'): Listed[] => listOf(values).map((value) => ({ id: textOf(value['id']), words: textOf(value[key]) }));
  const lists: Record<ListKind, Listed[]> = {
    entry: entries.map(({ id, front }) => ({ id, words: textOf(front['title']) })),
    source: [...files.sources].map(([id, draft]) => ({ id, words: textOf(partOf(draft?.value)['title']) })),
    actor: named(files.actors.map(({ value }) => value)),
    place: named(listOf(partOf(files.places?.value)['features']).map(({ properties }) => properties)),
    question: named(files.questions.map(({ value }) => value), 'question'),
    topic: named(site['topics']),
    metric: named(site['metrics']),
    side: named(site['sides']),
    end: [],
  };
  const right = (listed: readonly Listed[]) => sorted(listed.filter(({ id }) => idFault(id) === null));
  const claims = entries.flatMap(({ id, front }) => right(named(front['claims'], 'statement')).map((claim) => ({ ...claim, id: `${id}#${claim.id}` })));
  return { ...(Object.fromEntries(Object.entries(lists).map(([kind, listed]) => [kind, right(listed)])) as Record<ListKind, Listed[]>), end: sorted([...right(lists.entry), ...claims]) };
}

const longestWords = 160;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, longestWords) : '');
const partOf = (value: unknown): JsonSchema => (typeof value === 'object' && value !== null ? (value as JsonSchema) : {});
const listOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.map(partOf) : []);

/** By code units, each id once. */
const sorted = (listed: readonly Listed[]): Listed[] =>
  [...new Map(listed.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
