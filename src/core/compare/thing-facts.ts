import type { Actor } from '../model/actor.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import { coordinateWords } from '../render/coordinate-words.ts';
import { aboutFacts } from './claim-facts.ts';
import { fact, listedFact, textFact, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';

export const actorFacts = (actor: Actor, naming: Naming): Fact[] => [
  ...namesFacts(actor),
  fact('kind', actor.kind),
  ...textFact('role', actor.role),
  fact('side', naming.of('side', actor.side), actor.side),
  ...actor.memberOf.map((id) => listedFact('member-of', id, naming.of('actor', id))),
];

export const placeFacts = (place: Place, naming: Naming): Fact[] => [
  ...namesFacts(place),
  ...place.variants.map((variant) => listedFact('name-variant', variant, variant)),
  fact('kind', place.kind),
  ...(place.within === null ? [] : [fact('within', naming.of('place', place.within), place.within)]),
  ...positionFacts(place),
  ...textFact('precision', place.precision),
  ...textFact('position-source', place.source),
];

export const questionFacts = (question: Question, naming: Naming): Fact[] => [
  ...textFact('question', question.question),
  ...(question.metric === null ? [] : [fact('metric', naming.of('metric', question.metric), question.metric)]),
  ...textFact('per', question.per),
  ...aboutFacts(question.about, naming),
  ...question.options.map(({ id, name }) => listedFact('option', id, `${name} (${id})`, { id, name })),
  ...textFact('note', question.note),
];

const namesFacts = ({ name, names }: Actor | Place): Fact[] => [
  ...textFact('name', name),
  ...Object.entries(names).map(([language, own]) => listedFact('name-in-language', language, `${own} (${language})`, { language, name: own })),
];

const positionFacts = ({ longitude, latitude }: Place): Fact[] =>
  longitude === null || latitude === null
    ? []
    : [fact('position', coordinateWords({ longitude, latitude, precision: null }, 'en'), { longitude, latitude })];
