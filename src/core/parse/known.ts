import type { Files } from './read-files.ts';
import type { Known, ThingKind } from './shape/field.ts';

/**
 * Collects the ids of the whole content from values that are not checked yet, so that a thing with a fault is not
 * reported again by all that refer to it.
 */
export function knownIds(files: Files): Known {
  const site = files.site?.value as Record<string, unknown> | null | undefined;
  const features = (files.places?.value as { features?: unknown } | null | undefined)?.features;
  const ids: Record<ThingKind, ReadonlySet<string>> = {
    entry: new Set(files.entries.keys()),
    source: new Set(files.sources.keys()),
    actor: idsIn(files.actors.map(({ value }) => value)),
    place: idsIn(asList(features).map((feature) => (feature as { properties?: unknown } | null)?.properties)),
    question: idsIn(files.questions.map(({ value }) => value)),
    topic: idsIn(asList(site?.['topics'])),
    metric: idsIn(asList(site?.['metrics'])),
    side: idsIn(asList(site?.['sides'])),
  };
  return { has: (kind, id) => ids[kind].has(id), ids: (kind) => ids[kind] };
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function idsIn(values: unknown[]): Set<string> {
  const ids = values.map((value) => (typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined));
  return new Set(ids.filter((id) => typeof id === 'string'));
}
