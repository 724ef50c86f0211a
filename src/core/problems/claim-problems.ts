import { type Definition, error, list, type None, type Value, warning } from './definition.ts';

/** What is wrong with claims: chains, citations, figures, relations. */
export const claimProblems = {
  'chain-link': error<{ found: readonly string[] }>(
    (p) =>
      p.found.length === 0
        ? 'This link of the chain names nobody.'
        : `This link of the chain has ${p.found.join(' and ')} at once.`,
    () => 'A link is one of: actor, unnamed (with its side), or source.',
  ),
  'chain-missing': error<None>(
    () => 'The claim does not say who made it.',
    () => 'Add “chain: [{ actor: … }]”, the origin first; one without a name is { unnamed: …, side: … }, a source { source: … }.',
  ),
  'chain-unnamed-side': error<None>(
    () => 'An unnamed speaker needs a side.',
    () => 'Add “side: …”, one of the sides of site.yml.',
  ),
  'chain-side-extra': error<None>(
    () => 'Only an unnamed speaker has a side here; an actor’s or a source’s side stands where it is defined.',
    () => 'Delete “side” from this link.',
  ),
  'figure-empty': error<None>(
    () => 'The figure has no number.',
    () => 'Add “value: …”; or min (at least) or over (more than), max (at most) or under (less than).',
  ),
  'figure-conflict': error<{ keys: readonly string[] }>(
    (p) => `A figure cannot have ${p.keys.join(' and ')} at once.`,
    () => 'Keep value alone, or one of min and over together with one of max and under.',
  ),
  'figure-reversed': error<{ low: number; high: number }>(
    (p) => `The figure’s lower bound ${p.low} is not below its upper bound ${p.high}.`,
    () => 'Swap them, or write one value.',
  ),
  'figure-negative': error<{ value: string }>(
    (p) => `A figure counts something and cannot be ${p.value}.`,
    () => 'Write the number as it was claimed, zero or more.',
  ),
  'answer-metric': error<{ question: string; metric: string; given: readonly string[] }>(
    (p) =>
      p.given.length === 0
        ? `The claim answers “${p.question}”, which asks for ${p.metric}, but has no figure.`
        : `The claim answers “${p.question}”, which asks for ${p.metric}, but counts ${p.given.join(', ')}.`,
    (p) => `${p.given.length === 0 ? 'Add the figure' : 'Correct the metric'}, choose the question that fits, or say “not-comparable: …” with the reason.`,
  ),
  'answer-per': error<{ question: string; per: string; given: string }>(
    (p) => `The claim answers “${p.question}”, which asks for a figure ${p.per}, but its figure is ${p.given}.`,
    (p) =>
      `Correct “per”, choose the question that fits, or say “not-comparable: …” with the reason.${p.per === 'per day' && p.given === 'in total' ? ' A total answers it if “covers” is one day.' : ''}`,
  ),
  'answer-option-missing': error<{ question: string; options: readonly string[] }>(
    (p) => `The question “${p.question}” has options, and the answer names none.`,
    (p) => `Write { question: …, option: … } with one of ${list(p.options)}.`,
  ),
  'answer-option-extra': error<{ question: string }>(
    (p) => `The question “${p.question}” has no options; its answers are figures.`,
    () => 'Delete “option”.',
  ),
  'status-corroborated': error<{ reasons: readonly string[] }>(
    (p) =>
      p.reasons.length === 0
        ? 'The claim is called corroborated, but no claim supports it.'
        : `The claim is called corroborated, but all that supports it has the same origin: ${p.reasons.join('; ')}.`,
    () => 'Add a supports relation with a claim of another origin that repeats none of these, or call it unverified.',
  ),
  'status-disputed': error<None>(
    () => 'The claim is called disputed, but no relation disputes it.',
    () => 'Add a disputes relation from or to another claim, or call it unverified.',
  ),
  'status-retracted': error<None>(
    () => 'The claim is called retracted, but no revision says so.',
    () => 'Add a revision of the kind withdrawn or corrected that says who retracted it and when.',
  ),
  'grade-empty': error<None>(
    () => 'The grade has neither reliability nor credibility.',
    () => 'Add reliability (A to F), credibility (1 to 6) or both; or leave the grade out.',
  ),
  'grade-order': error<Value>(
    (p) => `The former grade until ${p.value} stands after one that was given up later.`,
    () => 'Put the one that was given up last at the end.',
  ),
  'grade-unchanged': error<Value>(
    (p) => `The former grade until ${p.value} is the same as the one that took its place.`,
    () => 'Write the grade as it was, or delete it from the history.',
  ),
  'relation-self': error<None>(
    () => 'The relation leads from a thing to itself.',
    () => 'Write after “to” the id of the other entry, or of the other claim as entry#claim.',
  ),
  'relation-repeated': error<None>(
    () => 'The same relation stands here twice.',
    () => 'Keep one of the two.',
  ),
  'relation-not-comparable': warning<{ differences: readonly string[] }>(
    (p) => `“disputes” joins claims that cannot be compared: ${p.differences.join('; ')}.`,
    () => 'Join claims that count the same thing, of the same place and time, or write updates or same-event. Where people do set these two against each other, leave it: pages name the difference.',
  ),
  'revision-order': error<Value>(
    (p) => `The revision of ${p.value} stands after a later one.`,
    () => 'Put the newest revision last.',
  ),
  'scope-missing': warning<{ key: 'about' | 'covers' }>(
    (p) => `The claim has a figure, but does not say ${p.key === 'about' ? 'what it is about' : 'which time it covers'}.`,
    (p) => (p.key === 'about' ? 'Add “about: { actor: …, place: … }”.' : 'Add “covers: …”, a date or the word unknown.'),
  ),
} as const satisfies Record<string, Definition<never>>;
