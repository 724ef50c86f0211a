import type { ChainLink } from './claim.ts';

/** Who the first link of a chain is, as far as it can be told apart: an actor, a source, or an unnamed speaker of a side. */
export function originKey(chain: readonly ChainLink[]): string {
  const first = chain[0] as ChainLink;
  if (first.kind === 'actor') return `actor:${first.actor}`;
  if (first.kind === 'source') return `source:${first.source}`;
  return `unnamed:${first.side}:${first.unnamed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')}`;
}
