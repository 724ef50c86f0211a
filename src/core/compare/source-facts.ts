import type { Name, Source } from '../model/source.ts';
import { fact, listedFact, textFact, type Fact } from './fact.ts';
import { reliabilityFacts } from './grade-facts.ts';
import type { Naming } from './naming.ts';

export const sourceFacts = (source: Source, naming: Naming): Fact[] => [
  fact('source-type', source.type),
  ...textFact('title', source.title),
  ...textFact('title-note', source.titleNote),
  ...(source.author.length === 0 ? [] : [fact('author', source.author.map(nameWords).join('; '), source.author)]),
  ...textFact('container', source.containerTitle),
  ...textFact('publisher', source.publisher),
  ...(source.issued === null ? [] : [fact('issued', naming.date(source.issued), source.issued.text)]),
  ...(source.accessed === null ? [] : [fact('accessed', naming.date(source.accessed), source.accessed.text)]),
  ...textFact('address', source.url),
  ...textFact('language', source.language),
  ...source.archived.map(({ url, datetime, digest }) => {
    const words = [url, naming.date(datetime), ...(digest === null ? [] : [digest])].join(', ');
    return listedFact('copy', url, words, { url, datetime: datetime.text, digest });
  }),
  ...source.derivedFrom.map((id) => listedFact('derived-from', id, naming.of('source', id))),
  ...(source.side === null ? [] : [fact('side', naming.of('side', source.side), source.side)]),
  ...reliabilityFacts(source.reliability, naming),
  ...textFact('note', source.note),
];

// Family name first, so that it shows where it ends.
function nameWords({ family, given, droppingParticle, nonDroppingParticle, suffix, literal }: Name): string {
  if (literal !== null) return literal;
  const last = [droppingParticle, nonDroppingParticle, family].filter((part) => part !== null).join(' ');
  return [last, given, suffix].filter((part) => part !== null && part !== '').join(', ');
}
