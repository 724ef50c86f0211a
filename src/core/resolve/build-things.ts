import type { Actor } from '../model/actor.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Name, Source } from '../model/source.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import { buildReliability } from './build-grade.ts';
import type { Spans } from './spans.ts';

// Back-links begin empty here; `back-links.ts` fills them once every entry is built.

type NameFile = NonNullable<CheckedFiles['sources'][number]['value']['author']>[number];

const buildName = (name: NameFile): Name => ({
  family: name.family ?? null,
  given: name.given ?? null,
  droppingParticle: name['dropping-particle'] ?? null,
  nonDroppingParticle: name['non-dropping-particle'] ?? null,
  suffix: name.suffix ?? null,
  literal: name.literal ?? null,
});

export function buildSource({ id, draft, value }: CheckedFiles['sources'][number], spans: Spans): Source {
  return {
    id,
    file: draft.file,
    type: value.type,
    title: value.title,
    titleNote: value['title-note'] ?? null,
    author: (value.author ?? []).map(buildName),
    containerTitle: value['container-title'] ?? null,
    publisher: value.publisher ?? null,
    issued: spans.optional(draft, ['issued'], value.issued),
    accessed: spans.optional(draft, ['accessed'], value.accessed),
    url: value.URL ?? null,
    language: value.language ?? null,
    archived: (value.archived ?? []).map(({ url, datetime, digest }, index) => ({
      url,
      datetime: spans.at(draft, ['archived', index, 'datetime'], datetime),
      digest: digest ?? null,
    })),
    derivedFrom: value['derived-from'] ?? [],
    derivedSources: [],
    side: value.side ?? null,
    reliability: value.reliability === undefined ? null : buildReliability(value.reliability, spans, draft),
    note: value.note ?? null,
    citedBy: [],
    carries: [],
  };
}

export function buildActor({ id, value }: CheckedFiles['actors'][number]): Actor {
  return {
    id,
    name: value.name,
    names: value.names ?? {},
    kind: value.kind,
    role: value.role ?? null,
    side: value.side,
    memberOf: value['member-of'] ?? [],
    members: [],
    says: [],
    relays: [],
    spokenOf: [],
  };
}

export function buildPlace({ id, value }: CheckedFiles['places'][number]): Place {
  const { properties, geometry } = value;
  return {
    id,
    name: properties.name,
    names: properties.names ?? {},
    variants: properties.variants ?? [],
    kind: properties.kind,
    within: properties.within ?? null,
    contains: [],
    longitude: geometry?.coordinates[0] ?? null,
    latitude: geometry?.coordinates[1] ?? null,
    source: properties.source ?? null,
    precision: properties.precision ?? null,
    entries: [],
  };
}

export function buildQuestion({ id, value }: CheckedFiles['questions'][number]): Question {
  return {
    id,
    question: value.question,
    metric: value.metric ?? null,
    per: value.per ?? null,
    about: { actor: value.about?.actor ?? null, place: value.about?.place ?? null },
    note: value.note ?? null,
    options: value.options ?? [],
    answers: [],
    origins: [],
  };
}
