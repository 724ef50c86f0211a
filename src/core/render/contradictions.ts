import type { Chronicle } from '../model/chronicle.ts';
import type { ChainLink, Claim, Difference, Relation } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { originKey } from '../model/origin-key.ts';
import type { Question } from '../model/question.ts';
import { compareSpans } from '../time/order.ts';

/** One side of a contradiction; without a claim the whole report. */
export interface ContradictionEnd {
  readonly entry: Entry;
  readonly claim: Claim | null;
}

/** Somebody whose words stand on both sides; `origin` where the words are his own, `relay` where he passed them on. */
export interface SharedSpeaker {
  readonly link: ChainLink;
  readonly disputant: 'origin' | 'relay';
  readonly disputed: 'origin' | 'relay';
}

/** A claim (or a report) that disputes another. */
export interface Contradiction {
  readonly disputant: ContradictionEnd;
  readonly disputed: ContradictionEnd;
  /** Whether the disputed end disputes the other as well. */
  readonly isMutual: boolean;
  readonly notes: readonly string[];
  /** In what the two cannot be compared. */
  readonly differsIn: readonly Difference[];
  /** Who contradicts his own words, or words that he passed on. */
  readonly speakers: readonly SharedSpeaker[];
  /** Why it is not open any more; null: it is. */
  readonly settledBy: 'withdrawn' | 'retracted' | null;
}

/** Every relation `disputes` of a record once, in the order in which the later of both ends was reported. */
export function contradictionsOf({ entries }: Pick<Chronicle, 'entries'>): Contradiction[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Map<string, Contradiction>();
  for (const entry of entries) {
    for (const claim of [null, ...entry.claims]) {
      for (const relation of (claim ?? entry).relations) {
        const other = relation.type === 'disputes' && relation.direction === 'to' ? endOf(relation, byId) : null;
        if (other === null) continue;
        const end = { entry, claim };
        const key = `${keyOf(end)} ${keyOf(other)}`;
        const turned = `${keyOf(other)} ${keyOf(end)}`;
        const back = found.get(turned);
        if (back === undefined) found.set(key, contradiction(end, other, relation));
        else found.set(turned, { ...back, isMutual: true, notes: [...back.notes, ...notesOf(relation)] });
      }
    }
  }
  return [...found].sort(([a, one], [b, other]) => compareContradictions(one, other) || (a < b ? -1 : 1)).map(([, each]) => each);
}

/**
 * Contradictions by the question that both sides answer, in the order of the questions; those without one last. A question by
 * which both are compared comes before one beside whose answers they only stand.
 */
export function contradictionsByQuestion(all: readonly Contradiction[], questions: readonly Question[]): { question: Question | null; contradictions: Contradiction[] }[] {
  const answersOf = (end: ContradictionEnd) => claimsOf(end).flatMap(({ answers }) => answers);
  const questionOf = ({ disputant, disputed }: Contradiction): Question | null => {
    const [one, other] = [answersOf(disputant), answersOf(disputed)];
    const isAnswered = (by: typeof one, id: string, compared: boolean) => by.some((each) => each.question === id && (!compared || each.notComparable === null));
    const shared = (compared: boolean) => questions.find(({ id }) => isAnswered(one, id, compared) && isAnswered(other, id, compared));
    return shared(true) ?? shared(false) ?? null;
  };
  const groups = Map.groupBy(all, questionOf);
  return [...questions, null].flatMap((question) => {
    const contradictions = groups.get(question);
    return contradictions === undefined ? [] : [{ question, contradictions }];
  });
}

const keyOf = ({ entry, claim }: ContradictionEnd): string => `${entry.id}#${claim?.id ?? ''}`;
const notesOf = ({ note }: Relation): string[] => (note === null ? [] : [note]);

/** The claims for which an end stands: those of the whole report where it names none. */
const claimsOf = ({ entry, claim }: ContradictionEnd): readonly Claim[] => (claim === null ? entry.claims : [claim]);

function endOf(relation: Relation, entries: ReadonlyMap<string, Entry>): ContradictionEnd | null {
  const entry = entries.get(relation.entry);
  if (entry === undefined) return null;
  const claim = entry.claims.find(({ id }) => id === relation.claim) ?? null;
  return relation.claim !== null && claim === null ? null : { entry, claim };
}

function contradiction(disputant: ContradictionEnd, disputed: ContradictionEnd, relation: Relation): Contradiction {
  const ends = [disputant, disputed];
  const isRetracted = ends.some((end) => claimsOf(end).every(({ status }) => status === 'retracted'));
  return {
    disputant,
    disputed,
    isMutual: false,
    notes: notesOf(relation),
    differsIn: relation.differsIn,
    speakers: speakersIn(disputant, disputed),
    settledBy: ends.some(({ entry }) => entry.withdrawn !== null) ? 'withdrawn' : isRetracted ? 'retracted' : null,
  };
}

/** Who speaks at an end, by what tells speakers apart, with the nearest that he is to the origin. A source is nobody. */
function rolesIn(end: ContradictionEnd): Map<string, { readonly link: ChainLink; readonly role: 'origin' | 'relay' }> {
  const roles = new Map<string, { link: ChainLink; role: 'origin' | 'relay' }>();
  for (const { chain } of claimsOf(end)) {
    chain.forEach((link, index) => {
      const key = originKey([link]);
      const role = index === 0 ? 'origin' : 'relay';
      if (link.kind !== 'source' && (role === 'origin' || !roles.has(key))) roles.set(key, { link, role });
    });
  }
  return roles;
}

function speakersIn(disputant: ContradictionEnd, disputed: ContradictionEnd): SharedSpeaker[] {
  const there = rolesIn(disputed);
  return [...rolesIn(disputant)].flatMap(([key, { link, role }]) => {
    const other = there.get(key);
    // Who passes on both sides contradicts nobody.
    return other === undefined || (role === 'relay' && other.role === 'relay') ? [] : [{ link, disputant: role, disputed: other.role }];
  });
}

function compareContradictions(a: Contradiction, b: Contradiction): number {
  const [[earlierA, laterA], [earlierB, laterB]] = [reportsOf(a), reportsOf(b)];
  return compareSpans(laterA, laterB) || compareSpans(earlierA, earlierB);
}

function reportsOf({ disputant, disputed }: Contradiction): [Entry['reported'], Entry['reported']] {
  const [one, other] = [disputant.entry.reported, disputed.entry.reported];
  return compareSpans(one, other) <= 0 ? [one, other] : [other, one];
}
