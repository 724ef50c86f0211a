import type { Actor } from '../model/actor.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { gradeOfSource } from '../model/grade.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { changesFormat, changesVersion, type Change, type Changes, type SourceChanges, type ThingChanges } from './changes.ts';
import { compareEntries } from './entry-changes.ts';
import { compareFacts } from './fact.ts';
import { keepsGrades } from './grade-facts.ts';
import { Naming } from './naming.ts';
import { orderChange } from './order-change.ts';
import { isUntouched, pairBy, type Pair } from './pair.ts';
import { siteFacts } from './site-facts.ts';
import { sourceFacts } from './source-facts.ts';
import { actorFacts, placeFacts, questionFacts } from './thing-facts.ts';
import { hasChanged, thingChanges, type Side, type Sides, type Telling } from './thing-changes.ts';

/** The files that each side left out for their errors (`leftOutFiles`): what is in them is not called added or removed. */
export interface LeftOut {
  readonly old: Iterable<string>;
  readonly next: Iterable<string>;
}

/**
 * What changed from one Chronicle to another, as they were written: what only follows from something else, such as a back-link
 * or the number of a note, is not told a second time. Two that say the same give no change.
 */
export function compareChronicles(old: Chronicle, next: Chronicle, leftOut: LeftOut = { old: [], next: [] }): Changes {
  const sides: Sides = { old: side(old, leftOut.old), next: side(next, leftOut.next) };
  return {
    format: changesFormat,
    version: changesVersion,
    site: compareSites(old.site, next.site, sides),
    entries: compareEntries(sides),
    sources: compareSources(old.sources, next.sources, sides),
    actors: compareThings(old.actors, next.actors, actorTelling, sides),
    places: compareThings(old.places, next.places, placeTelling, sides),
    questions: compareThings(old.questions, next.questions, questionTelling, sides),
  };
}

const side = (chronicle: Chronicle, leftOut: Iterable<string>): Side => ({ chronicle, naming: new Naming(chronicle), leftOut: new Set(leftOut) });

const compareSites = (old: Site, next: Site, sides: Sides): Change[] => [
  ...compareFacts(siteFacts(old, sides.old.naming), siteFacts(next, sides.next.naming)),
  ...orderChange('side-order', old.sides, next.sides),
  ...orderChange('topic-order', old.topics, next.topics),
];

interface ThingTelling<Thing> extends Telling<Thing> {
  readonly orderOf?: (pair: Pair<Thing>) => Change[];
}

const idOf = ({ id }: { readonly id: string }): string => id;

const sourceTelling: ThingTelling<Source> = {
  idOf,
  nameOf: ({ title }) => title,
  fileOf: ({ file }) => file,
  factsOf: (source, { naming }) => sourceFacts(source, naming),
};

function compareSources(old: readonly Source[], next: readonly Source[], sides: Sides): SourceChanges[] {
  const gradesOf = (sources: readonly Source[]) => new Map(sources.map(({ id, reliability }) => [id, reliability === null ? null : gradeOfSource(reliability)]));
  const [before, after] = [gradesOf(old), gradesOf(next)];
  return compareThings(old, next, sourceTelling, sides).map((told) => {
    const isKept = told.presence !== 'changed' || keepsGrades(before.get(told.id) ?? null, after.get(told.id) ?? null);
    return { ...told, warnings: isKept ? [] : ['grade-lost'] };
  });
}

const actorTelling: ThingTelling<Actor> = {
  idOf,
  nameOf: ({ name }) => name,
  fileOf: () => 'actors.yml',
  factsOf: (actor, { naming }) => actorFacts(actor, naming),
};

const placeTelling: ThingTelling<Place> = {
  idOf,
  nameOf: ({ name }) => name,
  fileOf: () => 'places.geojson',
  factsOf: (place, { naming }) => placeFacts(place, naming),
};

const questionTelling: ThingTelling<Question> = {
  idOf,
  nameOf: ({ question }) => question,
  fileOf: () => 'questions.yml',
  factsOf: (question, { naming }) => questionFacts(question, naming),
  orderOf: ({ before, after }) => orderChange('option-order', before?.options ?? [], after?.options ?? []),
};

const compareThings = <Thing>(old: readonly Thing[], next: readonly Thing[], telling: ThingTelling<Thing>, sides: Sides): ThingChanges[] =>
  pairBy(old, next, telling.idOf)
    .filter((pair) => !isUntouched(pair))
    .map((pair) => {
      const told = thingChanges(pair, telling, sides);
      return { ...told, changes: [...told.changes, ...(telling.orderOf?.(pair) ?? [])] };
    })
    .filter(hasChanged)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
