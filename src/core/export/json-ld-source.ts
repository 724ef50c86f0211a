import type { Capture, Name, Source } from '../model/source.ts';
import { schemaTypes } from './json-ld-source-types.ts';
import { createdOn, edtfOf, issuedOn } from './json-ld-date.ts';
import { edtfLiteral } from './json-ld-context.ts';
import { fieldOf, nodeOf, refTo, wordsIn, type JsonLdNode } from './json-ld-node.ts';
import { those, type Scope } from './json-ld-scope.ts';
import { sideField } from './json-ld-agent.ts';
import { webIri } from './json-ld-web-address.ts';

export const sourceIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'source', id });

/** A source as the work that it is, with its captures and what it repeats. What it says is said by the claims. */
export function sourceNode(source: Source, scope: Scope): JsonLdNode {
  const { type, container } = schemaTypes[source.type];
  const parents = those(source.derivedFrom, scope.sources).map(({ id }) => refTo(sourceIri(scope, id)));
  const { accessed, reliability } = source;
  const read = edtfOf(accessed);
  return nodeOf({
    '@id': sourceIri(scope, source.id),
    '@type': [type, 'prov:Entity'],
    genre: source.type,
    name: wordsIn(source.title, source.language),
    author: source.author.map(authorNode),
    isPartOf: source.containerTitle === null ? null : { '@type': container, name: source.containerTitle },
    publisher: source.publisher === null ? null : { '@type': 'Organization', name: source.publisher },
    ...issuedOn(source.issued),
    inLanguage: source.language,
    url: source.url === null ? null : webIri(source.url),
    archivedAt: source.archived.map(captureNode),
    isBasedOn: parents,
    'prov:wasDerivedFrom': parents,
    description: source.note,
    additionalProperty: [
      ...(source.titleNote === null ? [] : [fieldOf('titleNote', source.titleNote)]),
      ...(read === null ? [] : [fieldOf('accessed', edtfLiteral(read))]),
      ...sideField(source.side, scope),
      ...(reliability === null ? [] : [fieldOf('reliability', reliability.grade, reliability.basis)]),
    ],
  });
}

const captureNode = ({ url, datetime, digest }: Capture): JsonLdNode => nodeOf({ '@type': 'WebPage', url: webIri(url), ...createdOn(datetime), identifier: digest });

/** A literal name is somebody's or some office's: which, is not known. */
function authorNode(name: Name): JsonLdNode {
  if (name.literal !== null) return { name: name.literal };
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== null).join(' ');
  const given = [name.given, name.droppingParticle].filter((part) => part !== null).join(' ');
  const full = [given, family].filter((part) => part !== '').join(' ');
  return nodeOf({
    '@type': 'Person',
    name: name.suffix === null ? full : `${full}, ${name.suffix}`,
    familyName: family === '' ? null : family,
    givenName: given === '' ? null : given,
  });
}
