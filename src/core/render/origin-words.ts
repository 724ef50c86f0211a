import type { ChainLink, Claim, ClaimRef, Origin, Tie } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { originKey } from '../model/origin-key.ts';
import type { Source } from '../model/source.ts';
import { catalogueOf } from '../words/languages.ts';
import type { OriginWords as OriginPhrases } from '../words/origin-words.ts';
import { originalsOf } from './source-family.ts';
import { namesAmong, waysWords } from './way-words.ts';

/** Where claims and sources are looked up. While somebody edits, one can be missing that an origin names. */
export interface OriginScope {
  readonly entry: ReadonlyMap<string, Entry>;
  readonly source: ReadonlyMap<string, Source>;
}

/** One origin as readers see it. */
export interface OriginWords {
  /** Who speaks first in its claims, each once. */
  readonly firstLinks: readonly ChainLink[];
  /** How many claims it has. */
  readonly claims: number;
  /** Why they are one origin, in a few words without a full stop: “2 sources carry this one statement”. */
  readonly reason: string;
  /** Whether that is no more than that one speaker made them all. */
  readonly isOneSpeaker: boolean;
}

/** What the parts of one reason share. */
interface Telling extends OriginScope {
  readonly words: OriginPhrases;
  readonly locale: string;
}

/** “1 origin”, “3 independent origins”. `locale`: BCP 47. */
export const originCount = (origins: readonly Origin[], locale: string): string => catalogueOf(locale).origins.count(origins.length);

/** Each origin with who speaks and why all of it is one. `locale`: BCP 47. */
export function originWords(origins: readonly Origin[], scope: OriginScope, locale: string): OriginWords[] {
  const telling = { ...scope, words: catalogueOf(locale).origins, locale };
  return origins.map((origin) => {
    const claims = origin.claims.flatMap((ref) => placed(ref, scope) ?? []);
    const firstLinks = new Map(claims.map(({ claim: { chain } }) => [originKey(chain), chain[0] as ChainLink]));
    const isOneSpeaker = claims.length > 1 && firstLinks.size === 1;
    return { firstLinks: [...firstLinks.values()], claims: claims.length, reason: isOneSpeaker ? speakerReason(claims, telling) : reasonOf(origin, claims, telling), isOneSpeaker };
  });
}

/** Why a claim has as many origins as it has, in one sentence without a full stop. `locale`: BCP 47. */
export function countReason(origins: readonly Origin[], locale: string): string {
  const { severalOrigins, supportOfSameOrigin, noSupport } = catalogueOf(locale).origins;
  if (origins.length > 1) return severalOrigins;
  return (origins[0]?.claims.length ?? 0) > 1 ? supportOfSameOrigin : noSupport;
}

interface PlacedClaim {
  readonly entry: Entry;
  readonly claim: Claim;
}

function placed({ entry: id, claim: claimId }: ClaimRef, { entry: entries }: OriginScope): PlacedClaim | null {
  const entry = entries.get(id);
  const claim = entry?.claims.find((each) => each.id === claimId);
  return entry === undefined || claim === undefined ? null : { entry, claim };
}

function reasonOf({ ties }: Origin, claims: readonly PlacedClaim[], telling: Telling): string {
  const cited = new Set(claims.flatMap(({ entry, claim }) => claim.cites.flatMap(({ note }) => entry.notes[note - 1]?.source ?? [])));
  const sources = [...cited].flatMap((id) => telling.source.get(id) ?? []);
  if (claims.length < 2) return sources.length === 0 ? '' : [telling.words.carriedBy(sources.length), ...repeats(sources, telling)].join('; ');
  const told = ties.flatMap((tie) => (tie.kind === 'derivation' ? derivationReason(tie, telling) : []));
  return [...new Set(told)].join('; ');
}

function derivationReason({ claims, ways: [one, other] }: Tie & { kind: 'derivation' }, telling: Telling): string {
  const { words, locale } = telling;
  const firstLinks = claims.map((ref) => placed(ref, telling)?.claim.chain[0]);
  const isRepeated = [one, other].some((way, index) => {
    const link = firstLinks[index];
    return link?.kind === 'source' && way[0] === link.source && way.length > 1;
  });
  const unnamed = firstLinks.filter((link) => link?.kind === 'unnamed').length;
  const told = waysWords(resolved(one, telling), resolved(other, telling), locale);
  return isRepeated || unnamed === 0 ? told : words.unnamedSpeakers(unnamed === 2 ? 2 : 1, told);
}

function speakerReason(claims: readonly PlacedClaim[], { words }: Telling): string {
  const isSource = claims[0]?.claim.chain[0]?.kind === 'source';
  return isSource ? words.sameSource(claims.length) : words.sameSpeaker(claims.length);
}

const resolved = (ids: readonly string[], { source }: OriginScope): Source[] => ids.flatMap((id) => source.get(id) ?? []);

/** How many of the sources of one claim go back to another source, which may be one of them: only to what repeats nothing else. */
function repeats(sources: readonly Source[], { source: all, words, locale }: Telling): string[] {
  if (sources.length < 2) return [];
  const counts = new Map<Source, number>();
  for (const each of sources) {
    for (const { source } of originalsOf(each, all)) if (source.derivedFrom.length === 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const name = namesAmong([...counts.keys()], locale);
  return [...counts].map(([source, count]) => words.goBack(count, sources.length, name(source)));
}
