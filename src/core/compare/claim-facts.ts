import type { ChainLink, Claim } from '../model/claim.ts';
import type { Note } from '../model/entry.ts';
import { catalogueOf } from '../words/languages.ts';
import { citationFacts } from './citation-facts.ts';
import { fact, listedFact, textFact, type Fact } from './fact.ts';
import { gradeFacts } from './grade-facts.ts';
import type { Naming } from './naming.ts';
import { relationFacts, type RelationEnds } from './relation-facts.ts';

/** What a claim says by itself; its side and its page’s numbers for citations follow from other things. */
export const claimFacts = (claim: Claim, notes: readonly Note[], naming: Naming, ends: RelationEnds): Fact[] => [
  ...textFact('statement', claim.statement),
  fact('chain', claim.chain.map((link) => linkWords(link, naming)).join('; through '), claim.chain),
  ...aboutFacts(claim.about, naming),
  fact('covers', naming.date(claim.covers), claim.covers.text),
  ...claim.figures.map((figure) => listedFact('figure', `${figure.metric} ${figure.per ?? ''}`, naming.figure(figure), figure)),
  ...claim.answers.map((answer) => listedFact('answer', answer.question, answerWords(answer, naming), answer)),
  fact('status', claim.status),
  ...gradeFacts(claim.grade, naming),
  ...citationFacts('citation', claim.cites.map(({ note }) => note), notes, naming),
  ...relationFacts(claim.relations, ends),
];

/** How many independent origins stand behind a claim. It follows from other claims, so it is told of what was there before. */
export const originFact = ({ origins }: Claim): Fact => fact('origins', catalogueOf('en').counting.count(origins.length, { one: 'independent origin', other: 'independent origins' }), origins.length);

export const aboutFacts = ({ actor, place }: Claim['about'], naming: Naming): Fact[] => [
  ...(actor === null ? [] : [fact('about-actor', naming.of('actor', actor), actor)]),
  ...(place === null ? [] : [fact('about-place', naming.of('place', place), place)]),
];

function linkWords(link: ChainLink, naming: Naming): string {
  const unread = link.seen ? '' : ', not seen';
  if (link.kind === 'unnamed') return `${link.unnamed} (unnamed, ${naming.of('side', link.side)})${unread}`;
  return `${link.kind === 'actor' ? naming.of('actor', link.actor) : `the source ${naming.of('source', link.source)}`}${unread}`;
}

function answerWords({ question, option, notComparable }: Claim['answers'][number], naming: Naming): string {
  const chosen = option === null ? [] : [naming.option(question, option)];
  const beside = notComparable === null ? [] : [`not comparable: ${notComparable}`];
  return [naming.of('question', question), ...chosen, ...beside].join('; ');
}
