import type { Actor } from '../model/actor.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Site } from '../model/site.ts';
import type { Name, Source } from '../model/source.ts';
import type { ActorFile } from '../parse/shape/actor-file.ts';
import type { PlaceFile } from '../parse/shape/place-file.ts';
import type { QuestionFile } from '../parse/shape/question-file.ts';
import type { SiteFile } from '../parse/shape/site-file.ts';
import type { SourceFile } from '../parse/shape/source-file.ts';
import { given, listed } from './given.ts';

const names = (of: Readonly<Record<string, string>>) => (Object.keys(of).length === 0 ? undefined : { ...of });

/** Things of the record as their files say them: what the record counts and links by itself is left out. */

export const siteData = (site: Site): SiteFile => ({
  title: site.title,
  description: site.description,
  language: site.language,
  'time-zone': site.timeZone,
  period: site.period?.text,
  url: given(site.url),
  repository: given(site.repository),
  licence: site.licence,
  sides: [...site.sides],
  topics: listed(site.topics),
  metrics: listed(site.metrics.map(({ id, name, unit }) => ({ id, name, unit: given(unit) }))),
  gaps: listed(site.gaps.map(({ when, note }) => ({ when: when.text, note }))),
});

export const sourceData = (source: Source): SourceFile => ({
  type: source.type,
  title: source.title,
  'title-note': given(source.titleNote),
  author: listed(source.author.map(nameData)),
  'container-title': given(source.containerTitle),
  publisher: given(source.publisher),
  issued: source.issued?.text,
  accessed: source.accessed?.text,
  URL: given(source.url),
  language: given(source.language),
  archived: listed(source.archived.map(({ url, datetime, digest }) => ({ url, datetime: datetime.text, digest: given(digest) }))),
  'derived-from': listed(source.derivedFrom),
  side: given(source.side),
  reliability:
    source.reliability === null
      ? undefined
      : {
          grade: source.reliability.grade,
          basis: source.reliability.basis,
          history: listed(source.reliability.history.map(({ until, grade, basis }) => ({ until: until.text, grade, basis }))),
        },
  note: given(source.note),
});

const nameData = (name: Name): NonNullable<SourceFile['author']>[number] => ({
  family: given(name.family),
  given: given(name.given),
  'dropping-particle': given(name.droppingParticle),
  'non-dropping-particle': given(name.nonDroppingParticle),
  suffix: given(name.suffix),
  literal: given(name.literal),
});

export const actorData = (actor: Actor): ActorFile => ({
  id: actor.id,
  name: actor.name,
  names: names(actor.names),
  kind: actor.kind,
  role: given(actor.role),
  side: actor.side,
  'member-of': listed(actor.memberOf),
});

export const placeData = (place: Place): PlaceFile => ({
  type: 'Feature',
  geometry: place.longitude === null || place.latitude === null ? null : { type: 'Point', coordinates: [place.longitude, place.latitude] },
  properties: {
    id: place.id,
    name: place.name,
    names: names(place.names),
    variants: listed(place.variants),
    kind: place.kind,
    within: given(place.within),
    source: given(place.source),
    precision: given(place.precision),
  },
});

export const questionData = (question: Question): QuestionFile => ({
  id: question.id,
  question: question.question,
  metric: given(question.metric),
  per: given(question.per),
  about: question.about.actor === null && question.about.place === null ? undefined : { actor: given(question.about.actor), place: given(question.about.place) },
  note: given(question.note),
  options: listed(question.options),
});
