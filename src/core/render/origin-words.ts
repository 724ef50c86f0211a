import type { ChainLink, Claim, ClaimRef, Origin, Tie } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { originKey } from '../model/origin-key.ts';
import type { Source } from '../model/source.ts';
import { plural } from './plural.ts';
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

/** “1 origin”, “3 independent origins”. */
export const originCount = (origins: readonly Origin[]): string => plural(origins.length, origins.length === 1 ? 'origin' : 'independent origin');

/** Each origin with who speaks and why all of it is one. */
export const originWords = (origins: readonly Origin[], scope: OriginScope): OriginWords[] =>
  origins.map((origin) => {
    const claims = origin.claims.flatMap((ref) => placed(ref, scope) ?? []);
    const firstLinks = new Map(claims.map(({ claim: { chain } }) => [originKey(chain), chain[0] as ChainLink]));
    const isOneSpeaker = claims.length > 1 && firstLinks.size === 1;
    return { firstLinks: [...firstLinks.values()], claims: claims.length, reason: isOneSpeaker ? speakerReason(claims) : reasonOf(origin, claims, scope), isOneSpeaker };
  });

/** Why a claim has as many origins as it has, in one sentence without a full stop. */
export function countReason(origins: readonly Origin[]): string {
  if (origins.length > 1) return 'the speakers differ, and none is known to repeat another';
  return (origins[0]?.claims.length ?? 0) > 1 ? 'what supports it is of the same origin' : 'no other claim supports it';
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

function reasonOf({ ties }: Origin, claims: readonly PlacedClaim[], scope: OriginScope): string {
  const cited = new Set(claims.flatMap(({ entry, claim }) => claim.cites.flatMap(({ note }) => entry.notes[note - 1]?.source ?? [])));
  const sources = [...cited].flatMap((id) => scope.source.get(id) ?? []);
  if (claims.length < 2) return sources.length === 0 ? '' : `${carried(sources.length)}${repeats(sources, scope)}`;
  const told = ties.flatMap((tie) => (tie.kind === 'derivation' ? derivationReason(tie, scope) : []));
  return [...new Set(told)].join('; ');
}

function derivationReason({ claims, ways }: Tie & { kind: 'derivation' }, scope: OriginScope): string {
  const firstLinks = claims.map((ref) => placed(ref, scope)?.claim.chain[0]);
  const isRepeated = firstLinks.some((link, index) => link?.kind === 'source' && ways[index]?.[0] === link.source && ways[index].length > 1);
  const unnamed = firstLinks.filter((link) => link?.kind === 'unnamed').length;
  const doubt = isRepeated || unnamed === 0 ? '' : unnamed === 2 ? 'the speakers are not named, and ' : 'one speaker is not named, and ';
  return `${doubt}${waysWords(resolved(ways[0], scope), resolved(ways[1], scope))}`;
}

function speakerReason(claims: readonly PlacedClaim[]): string {
  const all = claims.length === 2 ? 'both claims' : `all ${claims.length} claims`;
  return claims[0]?.claim.chain[0]?.kind === 'source' ? `${all} come from the same source` : `the same speaker made ${all}`;
}

const carried = (count: number): string => (count === 1 ? 'one source carries it' : `${count} sources carry this one statement`);

const resolved = (ids: readonly string[], { source }: OriginScope): Source[] => ids.flatMap((id) => source.get(id) ?? []);

/** How many of the sources of one claim go back to another source, which may be one of them: only to what repeats nothing else. */
function repeats(sources: readonly Source[], scope: OriginScope): string {
  if (sources.length < 2) return '';
  const counts = new Map<Source, number>();
  for (const each of sources) {
    for (const { source } of originalsOf(each, scope.source)) if (source.derivedFrom.length === 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const name = namesAmong([...counts.keys()]);
  const subject = (count: number): string => (count < sources.length ? `${count} of them` : count === 2 ? 'both' : `all ${count}`);
  return [...counts].map(([source, count]) => `; ${subject(count)} ${count === 1 ? 'goes' : 'go'} back to ${name(source)}`).join('');
}
