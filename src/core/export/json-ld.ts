import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import { pathOf } from '../render/address.ts';
import { actorNode } from './json-ld-agent.ts';
import { briefQuestionNode, questionNode } from './json-ld-answer.ts';
import { jsonLdContext } from './json-ld-context.ts';
import { briefEntryNodes, entryNodes } from './json-ld-entry.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { placeNode } from './json-ld-place.ts';
import { scopeOf, those, type Scope } from './json-ld-scope.ts';
import { jsonScript } from './json-script.ts';
import { briefSiteNode, siteNode, topicNode } from './json-ld-site.ts';
import { sourceNode } from './json-ld-source.ts';
import { thingsNamedBy } from './json-ld-things.ts';

export interface JsonLdOptions {
  /** Where the site stands; null: not known, and things are called by addresses relative to where the graph stands. */
  readonly baseUrl: string | null;
}

/** The path of the file that holds {@link chronicleJsonLd}. */
export const jsonLdPath = 'data/chronicle.jsonld' as const;

/**
 * What one entry says as JSON-LD 1.1: the entry, its claims with their ways, and all that they name. Each thing is described
 * once, and no otherwise than in {@link chronicleGraph}. Relative addresses hold on every page of the entry.
 * @throws RangeError when there is no such entry.
 */
export function entryGraph(chronicle: Chronicle, entryId: string, { baseUrl }: JsonLdOptions): JsonLdNode {
  const scope = scopeOf(chronicle, baseUrl, pathOf({ kind: 'entry', id: entryId }));
  const entry = scope.entries.get(entryId);
  if (entry === undefined) throw new RangeError(`No entry: ${entryId}`);
  const named = thingsNamedBy(entry, scope);
  return graph([
    ...entryNodes(entry, scope),
    ...relatedNodes(entry, scope),
    ...those(named.sources, scope.sources).map((source) => sourceNode(source, scope)),
    ...those(named.actors, scope.actors).map((actor) => actorNode(actor, scope)),
    ...those(named.places, scope.places).map((place) => placeNode(place, scope)),
    ...those(named.questions, scope.questions).map((question) => briefQuestionNode(question, scope)),
    ...scope.site.topics.filter(({ id }) => entry.topics.includes(id)).map((topic) => topicNode(topic, scope)),
    briefSiteNode(scope),
  ]);
}

/** The whole record as one graph, for {@link jsonLdPath}. */
export function chronicleGraph(chronicle: Chronicle, { baseUrl }: JsonLdOptions): JsonLdNode {
  const scope = scopeOf(chronicle, baseUrl, jsonLdPath);
  return graph([
    siteNode(scope),
    ...chronicle.entries.flatMap((entry) => entryNodes(entry, scope)),
    ...chronicle.sources.map((source) => sourceNode(source, scope)),
    ...chronicle.actors.map((actor) => actorNode(actor, scope)),
    ...chronicle.places.map((place) => placeNode(place, scope)),
    ...chronicle.questions.map((question) => questionNode(question, scope)),
    ...chronicle.site.topics.map((topic) => topicNode(topic, scope)),
  ]);
}

/** {@link chronicleGraph} as text, as inert as on a page. */
export const chronicleJsonLd = (chronicle: Chronicle, options: JsonLdOptions): string => `${jsonScript(chronicleGraph(chronicle, options), 1)}\n`;

const graph = (nodes: readonly JsonLdNode[]): JsonLdNode => ({ '@context': jsonLdContext, '@graph': nodes });

/** The other ends of an entry's relations, each entry and each claim once. */
function relatedNodes(entry: Entry, scope: Scope): JsonLdNode[] {
  const nodes = new Map<string, JsonLdNode>();
  for (const relation of [...entry.relations, ...entry.claims.flatMap(({ relations }) => relations)]) {
    const other = relation.entry === entry.id ? undefined : scope.entries.get(relation.entry);
    for (const node of other === undefined ? [] : briefEntryNodes(other, relation.claim, scope)) nodes.set(String(node['@id']), node);
  }
  return [...nodes.values()];
}
