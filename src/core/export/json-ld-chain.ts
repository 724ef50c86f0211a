import type { ChainLink, Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { actorIri, unnamedNode } from './json-ld-agent.ts';
import { fieldOf, nodeOf, refTo, type JsonLdNode } from './json-ld-node.ts';
import { claimIri, type Scope } from './json-ld-scope.ts';
import { sourceIri } from './json-ld-source.ts';

/**
 * The way of a claim as PROV tells it: what each link said is an entity of its own, attributed to who said it (or part of
 * the source that carried it) and derived from what the link before it said. Derived, not quoted: nobody says that they
 * repeat one another word by word. `seen` tells whether the editors saw what the link itself said.
 */
export function chainNodes(entry: Entry, claim: Claim, scope: Scope): JsonLdNode[] {
  const language = entry.language;
  return claim.chain.flatMap((link, index) => {
    const agent = agentIri(entry, claim, index, scope);
    const said = nodeOf({
      '@id': linkIri(entry, claim, index, scope),
      '@type': ['CreativeWork', 'prov:Entity'],
      position: index + 1,
      'prov:wasAttributedTo': agent === null ? null : refTo(agent),
      isPartOf: link.kind === 'source' ? refTo(sourceIri(scope, link.source)) : null,
      'prov:wasDerivedFrom': index === 0 ? null : refTo(linkIri(entry, claim, index - 1, scope)),
      additionalProperty: [fieldOf('seen', link.seen)],
    });
    return link.kind === 'unnamed' && agent !== null ? [unnamedNode(agent, link.unnamed, link.side, language, scope), said] : [said];
  });
}

/** Who said it first; null where the origin is a source, which is no agent. */
export const originIri = (entry: Entry, claim: Claim, scope: Scope): string | null => agentIri(entry, claim, 0, scope);

/** What the last link said, from which the claim was taken. */
export const lastLinkIri = (entry: Entry, claim: Claim, scope: Scope): string => linkIri(entry, claim, claim.chain.length - 1, scope);

const linkIri = (entry: Entry, claim: Claim, index: number, scope: Scope): string => claimIri(scope, entry.id, claim.id, `link-${index + 1}`);

function agentIri(entry: Entry, claim: Claim, index: number, scope: Scope): string | null {
  const link: ChainLink | undefined = claim.chain[index];
  if (link?.kind === 'actor') return actorIri(scope, link.actor);
  // No id has two hyphens together, so that none of these labels is like another.
  return link?.kind === 'unnamed' ? `_:${entry.id}--${claim.id}--${index + 1}` : null;
}
