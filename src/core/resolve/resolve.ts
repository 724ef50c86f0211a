import { chronicleFormat, chronicleVersion, type Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import type { Known } from '../parse/shape/field.ts';
import { compareSpans } from '../time/order.ts';
import { countAnswerOrigins } from './answer-origins.ts';
import { collectAnswers } from './answers.ts';
import { fillBackLinks } from './back-links.ts';
import { resolveBody, type ClaimsOf } from './bodies.ts';
import { buildEntry, buildTranslation } from './build-entry.ts';
import { buildSite } from './build-site.ts';
import { buildActor, buildPlace, buildQuestion, buildSource } from './build-things.ts';
import { comparisonIn } from './comparability.ts';
import { Derivation } from './derivation.ts';
import { deepFreeze } from './freeze.ts';
import { checkGradeHistories } from './grade-histories.ts';
import { checkPublished } from './published.ts';
import { joinRelations } from './relations.ts';
import { checkEntryRules, checkLoops, checkMedia, checkSources, checkTranslations } from './rules.ts';
import { Spans } from './spans.ts';
import { checkStatuses } from './statuses.ts';
import { unsettledRelations } from './unsettled.ts';

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map([...things].sort((a, b) => (a.id < b.id ? -1 : 1)).map((thing) => [thing.id, thing]));

/**
 * Joins checked files into a Chronicle: ids to things, citations to notes, relations to both of their ends, origins to
 * claims. Things whose files have faults are left out. Without a `site.yml` there is no Chronicle, but all is checked.
 */
export function resolve(files: CheckedFiles, known: Known, report: Report): Chronicle | null {
  const zone = files.site?.value['time-zone'] ?? 'UTC';
  const language = files.site?.value.language ?? null;
  const spans = new Spans(zone, report);
  const site = files.site === null ? null : buildSite(files.site, spans);
  const sources = byId(files.sources.map((each) => buildSource(each, spans)));
  const actors = byId(files.actors.map(buildActor));
  const places = byId(files.places.map(buildPlace));
  const questions = byId(files.questions.map(buildQuestion));

  const drafts = new Map(files.entries.map((draft) => [draft.id, draft]));
  const claimsOf: ClaimsOf = (entry) => drafts.get(entry)?.value.claims.map((claim) => claim.id);
  const surroundings = {
    spans,
    language: language ?? 'und',
    sideOfActor: (id: string) => actors.get(id)?.side ?? null,
    sideOfSource: (id: string) => sources.get(id)?.side ?? null,
    media: files.media,
  };
  const mentions = new Map<string, Set<string>>();
  const entries = byId(
    files.entries.map((each): Entry => {
      const body = resolveBody(each.draft, known, claimsOf, report);
      for (const link of body.links) {
        if (link.kind === 'entry' && link.id !== each.id) mentions.set(link.id, (mentions.get(link.id) ?? new Set()).add(each.id));
      }
      return buildEntry(each, body, surroundings);
    }),
  );
  for (const page of files.faultyPages) resolveBody(page, known, claimsOf, report);
  for (const each of files.translations) {
    const body = resolveBody(each.draft, known, claimsOf, report);
    entries.get(each.id)?.translations.push(buildTranslation(each, body, drafts.get(each.id)?.value.claims ?? []));
  }

  const ordered = [...entries.values()].sort((a, b) => compareSpans(a.reported, b.reported) || (a.id < b.id ? -1 : 1));
  for (const [id, from] of mentions) entries.get(id)?.mentionedBy.push(...[...from].sort());
  joinRelations(files.entries, entries, comparisonIn(zone, actors, places), report);
  const derivation = new Derivation(new Map([...sources].map(([id, { derivedFrom }]) => [id, derivedFrom])));
  checkStatuses(files.entries, entries, derivation, unsettledRelations(files), report);
  collectAnswers(ordered.flatMap(({ id }) => drafts.get(id) ?? []), entries, questions, zone, report);
  countAnswerOrigins(questions, entries, derivation);
  fillBackLinks(ordered, { entries, sources, actors, places });

  checkLoops(files, report);
  checkEntryRules(files, entries, report);
  checkGradeHistories(files, entries, sources, report);
  checkMedia(files, report);
  checkSources(files, sources, report);
  checkTranslations(files, entries, language, report);
  checkPublished(files, known, report);
  if (site === null) return null;
  return deepFreeze({
    format: chronicleFormat,
    version: chronicleVersion,
    site,
    entries: ordered,
    sources: [...sources.values()],
    actors: [...actors.values()],
    places: [...places.values()],
    questions: [...questions.values()],
  });
}
