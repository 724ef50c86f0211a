import type { Files } from './read-files.ts';
import type { Known, ThingKind } from './shape/field.ts';

/**
 * Collects the ids of the whole content from values that are not checked yet, so that a thing with a fault is not
 * reported again by all that refer to it. Of a kind of which some ids cannot be told, every id counts as known.
 */
export function knownIds(files: Files): Known {
  const site = files.site?.value as Record<string, unknown> | null | undefined;
  const listed: Record<ThingKind, readonly unknown[] | null> = {
    entry: files.unread.has('entries') ? null : [],
    source: files.unread.has('sources') ? null : [],
    actor: files.unread.has('actors.yml') ? null : files.actors.map(({ value }) => value),
    place: files.unread.has('places.geojson') ? null : files.places === null ? [] : featuresIn(files.places.value),
    question: files.unread.has('questions.yml') ? null : files.questions.map(({ value }) => value),
    topic: listIn(site, 'topics', []),
    metric: listIn(site, 'metrics', []),
    side: listIn(site, 'sides', null),
  };
  const ids: Record<ThingKind, ReadonlySet<string>> = {
    ...(Object.fromEntries(Object.entries(listed).map(([kind, items]) => [kind, idsIn(items ?? [])])) as Record<ThingKind, Set<string>>),
    entry: new Set(files.entries.keys()),
    source: new Set(files.sources.keys()),
  };
  const isIncomplete = (kind: ThingKind): boolean => listed[kind]?.some((item) => idOf(item) === undefined) ?? true;
  const incomplete = new Set((Object.keys(listed) as ThingKind[]).filter(isIncomplete));
  return { has: (kind, id) => ids[kind].has(id) || incomplete.has(kind), ids: (kind) => ids[kind] };
}

/** The list at a key of `site.yml`; null: what it should hold cannot be told. */
function listIn(site: Record<string, unknown> | null | undefined, key: string, without: unknown[] | null): unknown[] | null {
  if (typeof site !== 'object' || site === null) return null;
  const value = site[key];
  return value === undefined ? without : Array.isArray(value) ? (value as unknown[]) : null;
}

function featuresIn(places: unknown): unknown[] | null {
  const features = (places as { features?: unknown } | null | undefined)?.features;
  return Array.isArray(features) ? features.map((feature) => (feature as { properties?: unknown } | null)?.properties) : null;
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

const idsIn = (values: readonly unknown[]): Set<string> => new Set(values.flatMap((value) => idOf(value) ?? []));
