import { describe, expect, it } from 'vitest';
import { claimIn, smallClaim, smallRecord, type SmallContent } from '../testing/small-record.ts';
import { differenceWords, sharedSpeakerWords } from './contradiction-words.ts';
import { contradictionsByQuestion, contradictionsOf, type Contradiction, type ContradictionEnd } from './contradictions.ts';

const endOf = ({ entry, claim }: ContradictionEnd): string => `${entry.id}${claim === null ? '' : `#${claim.id}`}`;
const told = ({ disputant, disputed }: Contradiction): string => `${endOf(disputant)} × ${endOf(disputed)}`;
const found = (entries: SmallContent['entries']): Contradiction[] => contradictionsOf(smallRecord({ entries }));

const disputes = (to: string, more = {}) => ({ type: 'disputes', from: 'a', to, ...more });
const by = (...actors: string[]) => ({ chain: actors.map((actor) => ({ actor })) });

describe('the contradictions of a record', () => {
  it('are its relations of the kind disputes and no others, each once, between claims or whole reports', () => {
    const all = found({
      e1: { claims: [smallClaim('a'), smallClaim('b')], relations: [disputes('e1#b')] },
      e2: { claims: [smallClaim('a')], relations: [disputes('e1#a'), { type: 'disputes', to: 'e1' }, { type: 'supports', from: 'a', to: 'e1#b' }, { type: 'updates', to: 'e1' }] },
    });
    expect(all.map(told).sort()).toEqual(['e1#a × e1#b', 'e2 × e1', 'e2#a × e1#a']);
  });

  it('are in the order in which the later of both ends was reported, whichever end disputes', () => {
    const all = found({
      early: { claims: [smallClaim('a')], reported: '2019-11-01', relations: [disputes('late#a')] },
      middle: { claims: [smallClaim('a')], reported: '2019-11-02', relations: [disputes('early#a')] },
      late: { claims: [smallClaim('a')], reported: '2019-11-03' },
      latest: { claims: [smallClaim('a')], reported: '2019-11-04', relations: [disputes('middle#a'), disputes('early#a')] },
      undated: { claims: [smallClaim('a')], reported: 'unknown', relations: [disputes('early#a')] },
    });
    expect(all.map(told)).toEqual(['middle#a × early#a', 'early#a × late#a', 'latest#a × early#a', 'latest#a × middle#a', 'undated#a × early#a']);
  });

  it('are one where each of two claims disputes the other, with the notes of both', () => {
    const [only, ...rest] = found({
      e1: { claims: [smallClaim('a')], relations: [disputes('e2#a', { note: 'One.' })] },
      e2: { claims: [smallClaim('a')], relations: [disputes('e1#a', { note: 'Two.' })] },
    });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ isMutual: true, notes: ['One.', 'Two.'] });
    expect(told(only as Contradiction)).toBe('e1#a × e2#a');
  });

  it('are open until one of their ends is withdrawn or taken back', () => {
    const all = found({
      e1: { claims: [smallClaim('a'), smallClaim('b', { status: 'retracted' })], revisions: [{ date: '2019-12', kind: 'corrected' }] },
      e2: { claims: [smallClaim('a')], relations: [disputes('e1#a'), disputes('e1#b'), disputes('gone#a'), { type: 'disputes', to: 'e1' }, { type: 'disputes', to: 'taken-back' }] },
      gone: { claims: [smallClaim('a')], withdrawn: { date: '2019-12', reason: 'A slip.' } },
      'taken-back': { claims: [smallClaim('a', { status: 'retracted' })], revisions: [{ date: '2019-12', kind: 'withdrawn' }] },
    });
    expect(Object.fromEntries(all.map((each) => [told(each), each.settledBy]))).toEqual({
      'e2#a × e1#a': null,
      'e2#a × e1#b': 'retracted',
      'e2#a × gone#a': 'withdrawn',
      'e2 × e1': null,
      'e2 × taken-back': 'retracted',
    });
  });

  it('tell in what the two ends cannot be compared', () => {
    const [only] = found({
      e1: { claims: [smallClaim('a', { about: { place: 'quay' }, covers: '2019-11-02' })] },
      e2: { claims: [smallClaim('a', { about: { place: 'rock' }, covers: '2019-11-03' })], relations: [disputes('e1#a', { note: 'Another day.' })] },
    });
    expect(only?.differsIn).toEqual(['place', 'time']);
  });
});

describe('a speaker against his own words', () => {
  const speakers = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] => {
    const [only] = found({ e1: { claims: [smallClaim('a', one)] }, e2: { claims: [smallClaim('a', other)], relations: [disputes('e1#a')] } });
    return (only?.speakers ?? []).map((each) => `${each.link.kind === 'actor' ? each.link.actor : each.link.kind === 'unnamed' ? each.link.unnamed : ''} ${each.disputed} ${each.disputant} ${sharedSpeakerWords(each, 'en')}`);
  };

  it('is one who made both claims, named or not', () => {
    expect(speakers(by('master'), by('master', 'pilot'))).toEqual(['master origin origin made both claims']);
    const cook = { chain: [{ unnamed: 'a cook', side: 'sea' }] };
    expect(speakers(cook, { chain: [{ unnamed: 'A  cook', side: 'sea' }] })).toEqual(['A  cook origin origin made both claims']);
    expect(speakers(cook, { chain: [{ unnamed: 'a cook', side: 'port' }] })).toEqual([]);
  });

  it('is told from one who made one of them and passed on the other', () => {
    expect(speakers(by('captain', 'master'), by('master'))).toEqual(['master relay origin made one of the two claims, and passed on the other']);
    expect(speakers(by('master'), by('captain', 'master'))).toEqual(['master origin relay made one of the two claims, and passed on the other']);
  });

  it('is nobody who passed on both, and no page on which both were read', () => {
    expect(speakers(by('captain', 'wire'), by('pilot', 'wire'))).toEqual([]);
    expect(speakers({ chain: [{ source: 'log' }] }, { chain: [{ source: 'log' }] })).toEqual([]);
  });
});

describe('contradictions by question', () => {
  const option = (id: string) => ({ id, name: id });
  const questions = [
    { id: 'first', question: 'First?', options: [option('yes'), option('no')] },
    { id: 'second', question: 'Second?', options: [option('yes'), option('no')] },
    { id: 'third', question: 'Third?', options: [option('yes')] },
  ];
  const answers = (id: string, ...to: string[]) => smallClaim(id, { answers: to.map((question) => ({ question, option: 'yes' })) });

  it('stand each once under the first question that both ends answer, in the order of the questions, and last those without one', () => {
    const chronicle = smallRecord({
      questions,
      entries: {
        e1: { claims: [answers('a', 'second'), answers('b', 'first', 'second'), smallClaim('c')] },
        e2: { claims: [answers('a', 'second', 'first')], relations: [disputes('e1#a'), disputes('e1#b'), disputes('e1#c')] },
        e3: { claims: [answers('a', 'third')], relations: [disputes('e1#b'), { type: 'disputes', to: 'e2' }] },
        e4: { claims: [answers('a', 'first')], relations: [{ type: 'disputes', to: 'e1' }] },
      },
    });
    const groups = contradictionsByQuestion(contradictionsOf(chronicle), chronicle.questions);
    expect(groups.map(({ question, contradictions }) => [question?.id ?? null, contradictions.map(told).sort()])).toEqual([
      ['first', ['e2#a × e1#b', 'e4 × e1']],
      ['second', ['e2#a × e1#a']],
      [null, ['e2#a × e1#c', 'e3 × e2', 'e3#a × e1#b']],
    ]);
  });
});

describe('a contradiction between claims that stand beside the answers to one question and answer another', () => {
  it('stands under the question that both answer', () => {
    const option = { id: 'yes', name: 'Yes' };
    const claim = smallClaim('a', { answers: [{ question: 'aside', 'not-comparable': 'Another matter.' }, { question: 'main', option: 'yes' }] });
    const chronicle = smallRecord({
      questions: ['aside', 'main'].map((id) => ({ id, question: `${id}?`, options: [option] })),
      entries: { e1: { claims: [claim] }, e2: { claims: [claim], relations: [disputes('e1#a')] }, e3: { claims: [smallClaim('a', { answers: { question: 'aside', option: 'yes' } })], relations: [disputes('e1#a')] } },
    });
    const groups = contradictionsByQuestion(contradictionsOf(chronicle), chronicle.questions);
    expect(groups.map(({ question, contradictions }) => [question?.id, contradictions.map(told)])).toEqual([['aside', ['e3#a × e1#a']], ['main', ['e2#a × e1#a']]]);
  });
});

describe('what cannot be compared', () => {
  const claimAbout = (about: Readonly<Record<string, string>>) => claimIn(smallRecord({ entries: { e1: { claims: [smallClaim('a', { about })] } } }), 'e1', 'a');
  const [quay, rock, nowhere] = [claimAbout({ place: 'quay' }), claimAbout({ place: 'rock' }), claimAbout({ actor: 'master' })];

  it('is said in one sentence, and not at all where there is nothing to say', () => {
    expect(differenceWords([], [quay, rock], 'en')).toBeNull();
    expect(differenceWords(['time'], [quay, quay], 'en')).toBe('Set against each other though they do not cover the same time.');
    expect(differenceWords(['metric', 'place', 'time'], [quay, rock], 'en')).toBe('Set against each other though they do not count the same thing, are not about the same place and do not cover the same time.');
    expect(differenceWords(['per', 'actor'], [quay, null], 'en')).toBe('Set against each other though they do not count at the same rate and are not about the same subject.');
  });

  it('tells a claim that names no place from one of another place', () => {
    expect(differenceWords(['place'], [quay, rock], 'en')).toBe('Set against each other though they are not about the same place.');
    expect(differenceWords(['place'], [quay, null], 'en')).toBe('Set against each other though they are not about the same place.');
    expect(differenceWords(['place'], [quay, nowhere], 'en')).toBe('Set against each other though one of them names no place.');
    expect(differenceWords(['per', 'place', 'time'], [nowhere, rock], 'en')).toBe('Set against each other though they do not count at the same rate, one of them names no place and they do not cover the same time.');
  });
});
