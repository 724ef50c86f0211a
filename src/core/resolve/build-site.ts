import type { Site } from '../model/site.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Spans } from './spans.ts';

/** `site.yml` as the model holds it; an address always ends in a slash. */
export function buildSite({ draft, value }: NonNullable<CheckedFiles['site']>, spans: Spans): Site {
  return {
    title: value.title,
    description: value.description,
    language: value.language,
    timeZone: value['time-zone'],
    period: spans.optional(draft, ['period'], value.period),
    url: value.url === undefined ? null : value.url.replace(/\/*$/, '/'),
    repository: value.repository?.replace(/\/+$/, '') ?? null,
    licence: value.licence,
    sides: value.sides,
    topics: value.topics ?? [],
    metrics: (value.metrics ?? []).map(({ id, name, unit }) => ({ id, name, unit: unit ?? null })),
    gaps: (value.gaps ?? []).map(({ when, note }, index) => ({ when: spans.at(draft, ['gaps', index, 'when'], when), note })),
  };
}
