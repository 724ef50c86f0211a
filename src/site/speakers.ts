import type { ChainLink, Claim } from '../core/model/claim.ts';
import type { Entry } from '../core/model/entry.ts';
import { pathOf } from '../core/render/address.ts';
import { shortName } from '../core/render/reference.ts';
import type { Catalogue } from '../core/words/catalogue.ts';
import type { Lookup } from './lookup.ts';

/** A link of a chain as readers see it. */
export interface Speaker {
  readonly name: string;
  /** Below the root; null: nobody that has a page. */
  readonly path: string | null;
  readonly role: string | null;
  readonly side: string | null;
  readonly isNamed: boolean;
  readonly seen: boolean;
}

export function speakerOf(link: ChainLink, things: Lookup): Speaker {
  const { seen } = link;
  if (link.kind === 'unnamed') return { name: link.unnamed, path: null, role: null, side: link.side, isNamed: false, seen };
  if (link.kind === 'source') {
    const source = things.source.get(link.source);
    return {
      name: source === undefined ? link.source : shortName(source),
      path: pathOf({ kind: 'source', id: link.source }),
      role: null,
      side: source?.side ?? null,
      isNamed: true,
      seen,
    };
  }
  const actor = things.actor.get(link.actor);
  return {
    name: actor?.name ?? link.actor,
    path: pathOf({ kind: 'actor', id: link.actor }),
    role: actor?.role ?? null,
    side: actor?.side ?? null,
    isNamed: true,
    seen,
  };
}

/** Who speaks in an entry and through whom: each way from an origin once, in the order of the claims. */
export function waysOf(entry: Entry, things: Lookup): { origin: Speaker; through: Speaker[] }[] {
  const ways = new Map<string, { origin: Speaker; through: Speaker[] }>();
  for (const { chain } of entry.claims) {
    const [origin, ...through] = chain.map((link) => speakerOf(link, things));
    if (origin === undefined) continue;
    const key = chain.map((link) => JSON.stringify(link)).join();
    if (!ways.has(key)) ways.set(key, { origin, through });
  }
  return [...ways.values()];
}

/** The statuses of an entry's claims in words: "disputed", or "1 disputed, 2 unverified". */
export function statusWords(claims: readonly Claim[], { statuses, page }: Catalogue): string {
  const counts = Map.groupBy(claims, ({ status }) => status);
  const [only] = counts.keys();
  if (counts.size < 2) return only === undefined ? '' : statuses[only];
  return page.value.statuses([...counts].map(([status, those]) => [status, those.length]));
}
