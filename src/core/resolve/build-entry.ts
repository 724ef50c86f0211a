import type { BodyReading } from '../markdown/read-body.ts';
import type { ChainLink, Claim } from '../model/claim.ts';
import type { Entry, Translation } from '../model/entry.ts';
import type { RasterFacts } from '../model/source-text.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import { buildGrade } from './build-grade.ts';
import { numberCitations, type Use } from './citations.ts';
import { unknownSpan, type Spans } from './spans.ts';

type EntryDraft = CheckedFiles['entries'][number];
type ClaimFile = EntryDraft['value']['claims'][number];
type LinkFile = ClaimFile['chain'][number];

/** What an entry is built with: the sides of those who speak, and what is known of pictures. */
export interface Surroundings {
  readonly spans: Spans;
  readonly language: string;
  readonly sideOfActor: (id: string) => string | null;
  readonly sideOfSource: (id: string) => string | null;
  readonly media: ReadonlyMap<string, RasterFacts>;
}

/** An entry without its relations, origins and back-links, which need all the others. */
export function buildEntry({ id, draft, value }: EntryDraft, body: BodyReading, around: Surroundings): Entry {
  const { spans } = around;
  const { citations, notes } = numberCitations(usesOf(body, value.claims));
  const claims = value.claims.map((claim, index): Claim => {
    const chain = claim.chain.map(buildLink);
    return {
      id: claim.id,
      statement: claim.statement,
      chain,
      side: sideOf(chain, around),
      about: { actor: claim.about?.actor ?? null, place: claim.about?.place ?? null },
      covers: claim.covers === undefined ? unknownSpan : spans.at(draft, ['claims', index, 'covers'], claim.covers),
      figures: (claim.figures ?? []).map((figure) => ({
        metric: figure.metric,
        value: figure.value ?? null,
        min: figure.min ?? null,
        over: figure.over ?? null,
        max: figure.max ?? null,
        under: figure.under ?? null,
        approximate: figure.approximate ?? false,
        per: figure.per ?? null,
      })),
      answers: answersOf(claim).map(({ question, option, notComparable }) => ({ question, option, notComparable })),
      cites: citations.filter((each) => each.claim === claim.id).map(({ note, anchor }) => ({ note, anchor })),
      status: claim.status ?? 'unverified',
      grade: claim.grade === undefined ? null : buildGrade(claim.grade, spans, draft, ['claims', index, 'grade']),
      relations: [],
      origins: [],
    };
  });
  return {
    id,
    language: around.language,
    file: draft.file,
    title: value.title,
    summary: value.summary,
    body: withoutBlankEnds(draft.body),
    citations,
    notes,
    occurred: spans.at(draft, ['occurred'], value.occurred),
    reported: spans.at(draft, ['reported'], value.reported),
    places: value.places ?? [],
    topics: value.topics ?? [],
    claims,
    sides: [...new Set(claims.flatMap(({ side }) => side ?? []))],
    relations: [],
    revisions: (value.revisions ?? []).map(({ date, kind, note }, index) => ({
      date: spans.at(draft, ['revisions', index, 'date'], date),
      kind,
      note: note ?? null,
    })),
    formerly: value.formerly ?? [],
    withdrawn:
      value.withdrawn === undefined
        ? null
        : { date: spans.at(draft, ['withdrawn', 'date'], value.withdrawn.date), reason: value.withdrawn.reason },
    media: (value.media ?? []).map((medium) => ({
      file: medium.file,
      alt: medium.alt,
      credit: medium.credit ?? null,
      licence: medium.licence ?? null,
      source: medium.source ?? null,
      graphic: medium.graphic ?? false,
      width: around.media.get(medium.file)?.width ?? null,
      height: around.media.get(medium.file)?.height ?? null,
    })),
    translations: [],
    mentionedBy: [],
  };
}

/** A translation of an entry; its citations are numbered on its own page, the claims' after the text's. */
export function buildTranslation(
  { draft, value, language }: CheckedFiles['translations'][number],
  body: BodyReading,
  claims: readonly ClaimFile[],
): Translation {
  return {
    language,
    file: draft.file,
    title: value.title,
    summary: value.summary,
    body: withoutBlankEnds(draft.body),
    ...numberCitations(usesOf(body, claims)),
    statements: value.statements ?? {},
  };
}

const usesOf = (body: BodyReading, claims: readonly ClaimFile[]): Use[] => [
  ...body.citations.map(({ source, locator }) => ({ source, locator, claim: null })),
  ...claims.flatMap(({ id, cites }) => cites.map(({ source, locator }) => ({ source, locator: locator ?? null, claim: id }))),
];

function buildLink(link: LinkFile): ChainLink {
  const seen = link.seen ?? true;
  if (link.actor !== undefined) return { kind: 'actor', actor: link.actor, seen };
  if (link.source !== undefined) return { kind: 'source', source: link.source, seen };
  return { kind: 'unnamed', unnamed: link.unnamed ?? '', side: link.side ?? '', seen };
}

function sideOf(chain: readonly ChainLink[], around: Surroundings): string | null {
  const first = chain[0] as ChainLink;
  if (first.kind === 'actor') return around.sideOfActor(first.actor);
  return first.kind === 'source' ? around.sideOfSource(first.source) : first.side;
}

/** The answers of a claim, however they were written, with the path on which each stands in the file. */
export function answersOf(claim: ClaimFile) {
  const written = claim.answers === undefined ? [] : Array.isArray(claim.answers) ? claim.answers : [claim.answers];
  return written.map((answer, index) => {
    const path = Array.isArray(claim.answers) ? ['answers', index] : ['answers'];
    return typeof answer === 'string'
      ? { question: answer, option: null, notComparable: null, path }
      : { question: answer.question, option: answer.option ?? null, notComparable: answer['not-comparable'] ?? null, path };
  });
}

// White space before the first words can make them a block of code: only empty lines go.
const withoutBlankEnds = (body: string): string => body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
