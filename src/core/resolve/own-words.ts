import type { Path } from '../parse/yaml.ts';

export type FileKind = 'site' | 'entry' | 'translation' | 'source' | 'actor' | 'place' | 'question' | 'snapshots';

/**
 * Where the editors write in words of their own, by kind of thing: keys with dots between them, `*` for any key; lists have no
 * step. Left out are names, titles and publishers of sources, locators, credits, ids and whatever is taken over as it was found.
 */
export const ownKeys: Readonly<Record<FileKind, readonly string[]>> = {
  site: ['title', 'description', 'sides.name', 'topics.name', 'metrics.name', 'metrics.unit', 'gaps.note'],
  entry: [
    'title',
    'summary',
    'claims.statement',
    'claims.chain.unnamed',
    'claims.answers.not-comparable',
    'claims.grade.basis',
    'claims.grade.history.basis',
    'relations.note',
    'revisions.note',
    'withdrawn.reason',
    'media.alt',
  ],
  translation: ['title', 'summary', 'statements.*'],
  source: ['title-note', 'reliability.basis', 'reliability.history.basis', 'note'],
  actor: ['role'],
  place: [],
  question: ['question', 'note', 'options.name'],
  snapshots: ['note'],
};

/** Those of them in which the timeline itself speaks: a figure there is somebody's, and it is said whose. */
export const ownVoice: ReadonlySet<string> = new Set(['entry.title', 'entry.summary', 'translation.title', 'translation.summary']);

/** The texts of a value that the editors wrote, with the way to each and its key with the kind before it. */
export function ownTexts(kind: FileKind, value: unknown): { readonly path: Path; readonly key: string; readonly text: string }[] {
  return ownKeys[kind].flatMap((keys) => textsAt(value, keys.split('.'), []).map((found) => ({ ...found, key: `${kind}.${keys}` })));
}

function textsAt(value: unknown, keys: readonly string[], path: Path): { path: Path; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsAt(item, keys, [...path, index]));
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const names = key === '*' ? Object.keys(value) : [key];
  return names.flatMap((name) => textsAt((value as Record<string, unknown>)[name], rest, [...path, name]));
}
