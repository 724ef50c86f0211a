import type { Named } from '../model/site.ts';
import { edtfLiteral } from './json-ld-context.ts';
import { edtfOf } from './json-ld-date.ts';
import { fieldOf, nodeOf, type JsonLdNode } from './json-ld-node.ts';
import type { Scope } from './json-ld-scope.ts';
import { licenceOf } from './json-ld-web-address.ts';

export const siteIri = (scope: Scope): string => scope.iriOf({ kind: 'home' });

export const topicIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'topic', id });

/** The timeline as a whole, with the reports that are known to be missing. */
export function siteNode(scope: Scope): JsonLdNode {
  const { site } = scope;
  return nodeOf({
    ...briefSiteNode(scope),
    description: site.description,
    inLanguage: site.language,
    license: licenceOf(site.licence),
    temporalCoverage: edtfOf(site.period),
    additionalProperty: site.gaps.map(({ when, note }) => fieldOf('gaps', edtfLiteral(when.text), note)),
  });
}

/** As much of the timeline as tells which one it is. */
export const briefSiteNode = (scope: Scope): JsonLdNode => ({ '@id': siteIri(scope), '@type': 'WebSite', name: scope.site.title });

export const topicNode = ({ id, name }: Named, scope: Scope): JsonLdNode => ({ '@id': topicIri(scope, id), '@type': 'DefinedTerm', name, termCode: id });
