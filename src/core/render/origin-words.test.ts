import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../model/chronicle.ts';
import type { ChainLink } from '../model/claim.ts';
import { claimIn, smallClaim, smallRecord, type SmallContent } from '../testing/small-record.ts';
import { countReason, originCount, originWords } from './origin-words.ts';

const nameOf = (link: ChainLink): string => (link.kind === 'actor' ? link.actor : link.kind === 'source' ? link.source : link.unnamed);

/** What is said of the origins of the claim `a` of the entry `e1`. */
function toldOf(content: SmallContent): string[] {
  const chronicle = smallRecord(content);
  const { origins } = claimIn(chronicle, 'e1', 'a');
  return [`${originCount(origins, 'en')}: ${countReason(origins, 'en')}`, ...linesOf(chronicle, origins)];
}

function linesOf({ entries, sources }: Chronicle, origins: Parameters<typeof originWords>[0]): string[] {
  const scope = { entry: new Map(entries.map((each) => [each.id, each])), source: new Map(sources.map((each) => [each.id, each])) };
  return originWords(origins, scope, 'en').map(({ firstLinks, claims, reason }) => `${firstLinks.map(nameOf).join(' and ')} (${claims}): ${reason}`);
}

const supports = (to: string) => ({ relations: [{ type: 'supports', from: 'a', to }] });
const cites = (...ids: string[]) => ({ cites: ids.map((source) => ({ source })) });

describe('the reason for a count of origins', () => {
  it('of a claim alone is what carries it, and that nothing supports it', () => {
    expect(toldOf({ entries: { e1: { claims: [smallClaim('a')] } } })).toEqual(['1 origin: no other claim supports it', 'master (1): one source carries it']);
  });

  it('of a claim on three pages is that they carry one statement', () => {
    const content = { sources: { one: {}, two: {}, three: {} }, entries: { e1: { claims: [smallClaim('a', cites('one', 'two', 'three', 'one'))] } } };
    expect(toldOf(content)).toEqual(['1 origin: no other claim supports it', 'master (1): 3 sources carry this one statement']);
  });

  it('of a claim on pages that repeat one another names what they go back to, which need not be read', () => {
    const sources = { agency: {}, paper: { 'derived-from': ['agency'] }, reprint: { 'derived-from': ['paper'] }, other: {} };
    const told = (...ids: string[]) => toldOf({ sources, entries: { e1: { claims: [smallClaim('a', cites(...ids))] } } })[1];
    expect(told('paper', 'reprint', 'other')).toBe('master (1): 3 sources carry this one statement; 2 of them go back to The agency');
    expect(told('agency', 'reprint')).toBe('master (1): 2 sources carry this one statement; 1 of them goes back to The agency');
    expect(told('paper', 'reprint')).toBe('master (1): 2 sources carry this one statement; both go back to The agency');
    expect(told('reprint')).toBe('master (1): one source carries it');
  });

  it('of two claims of one speaker is that he made both', () => {
    const content = { entries: { e1: { claims: [smallClaim('a')] }, e2: { claims: [smallClaim('a')], ...supports('e1#a') } } };
    expect(toldOf(content)).toEqual(['1 origin: what supports it is of the same origin', 'master (2): the same speaker made both claims']);
  });

  it('of two claims that begin with one source is that source', () => {
    const buoy = { chain: [{ source: 'log' }] };
    const content = { entries: { e1: { claims: [smallClaim('a', buoy)] }, e2: { claims: [smallClaim('a', buoy)], ...supports('e1#a') } } };
    expect(toldOf(content)[1]).toBe('log (2): both claims come from the same source');
  });

  it('of ten papers that repeat one unnamed speaker is that speaker', () => {
    const papers = Array.from({ length: 10 }, (_, index) => `e${index + 1}`);
    const entries = papers.map((paper, index) => [paper, { claims: [smallClaim('a', { chain: [{ unnamed: 'a guard', side: 'sea' }, { source: paper }], ...cites(paper) })], ...(index === 0 ? {} : supports('e1#a')) }]);
    const content = { sources: Object.fromEntries(papers.map((paper) => [paper, {}])), entries: Object.fromEntries(entries) as SmallContent['entries'] };
    expect(toldOf(content)).toEqual(['1 origin: what supports it is of the same origin', 'a guard (10): the same speaker made all 10 claims']);
  });

  it('of a source that repeats the page of another claim is the way from one page to the other', () => {
    const content = (derived: Readonly<Record<string, readonly string[]>>): SmallContent => ({
      sources: Object.fromEntries(['left', 'middle', 'right', 'agency'].map((id) => [id, derived[id] === undefined ? {} : { 'derived-from': derived[id] }])),
      entries: { e1: { claims: [smallClaim('a', cites('left'))] }, e2: { claims: [smallClaim('a', { chain: [{ source: 'right' }], ...cites('right') })], ...supports('e1#a') } },
    });
    expect(toldOf(content({ right: ['left'] }))[1]).toBe('master and right (2): The right repeats The left');
    expect(toldOf(content({ right: ['middle'], middle: ['left'] }))[1]).toBe('master and right (2): The right goes back to The left through The middle');
    expect(toldOf(content({ right: ['middle'], middle: ['agency'], left: ['agency'] }))[1]).toBe('master and right (2): The left and The right both go back to The agency');
  });

  it('of a source that also carries the other claim is what it repeats', () => {
    const content = {
      sources: { agency: {}, paper: { 'derived-from': ['agency'] } },
      entries: { e1: { claims: [smallClaim('a', cites('paper'))] }, e2: { claims: [smallClaim('a', { chain: [{ source: 'paper' }], ...cites('paper') })], ...supports('e1#a') } },
    };
    expect(toldOf(content)[1]).toBe('master and paper (2): The paper repeats The agency');
  });

  it('of an unnamed speaker is that no name tells him from the other, and the way', () => {
    const content = (first: object, second: object): SmallContent => ({
      sources: { left: {}, right: { 'derived-from': ['left'] } },
      entries: { e1: { claims: [smallClaim('a', { chain: [first], ...cites('left') })] }, e2: { claims: [smallClaim('a', { chain: [second], ...cites('right') })], ...supports('e1#a') } },
    });
    const guard = { unnamed: 'a guard', side: 'port' };
    expect(toldOf(content({ actor: 'master' }, guard))[1]).toBe('master and a guard (2): one speaker is not named, and The right repeats The left');
    expect(toldOf(content({ unnamed: 'a cook', side: 'port' }, guard))[1]).toBe('a cook and a guard (2): the speakers are not named, and The right repeats The left');
    expect(toldOf(content({ source: 'left' }, guard))[1]).toBe('left and a guard (2): one speaker is not named, and The right repeats The left');
    expect(toldOf(content(guard, { source: 'right' }))[1]).toBe('a guard and right (2): The right repeats The left');
  });

  it('of two independent speakers is that they differ', () => {
    const content = { entries: { e1: { claims: [smallClaim('a')] }, e2: { claims: [smallClaim('a', { chain: [{ unnamed: 'a cook', side: 'sea' }] })], ...supports('e1#a') } } };
    expect(toldOf(content)).toEqual([
      '2 independent origins: the speakers differ, and none is known to repeat another',
      'master (1): one source carries it',
      'a cook (1): one source carries it',
    ]);
  });

  it('names sources by their titles too where they have one short name', () => {
    const paper = { 'container-title': 'The paper' };
    const content = {
      sources: { left: { ...paper, title: 'Morning' }, right: { ...paper, title: 'Evening', 'derived-from': ['left'] } },
      entries: { e1: { claims: [smallClaim('a', cites('left'))] }, e2: { claims: [smallClaim('a', { chain: [{ source: 'right' }], ...cites('right') })], ...supports('e1#a') } },
    };
    expect(toldOf(content)[1]).toBe('master and right (2): The paper, “Evening” repeats The paper, “Morning”');
  });

  it('says nothing of what is not there while somebody edits', () => {
    const chronicle = smallRecord({ entries: { e1: { claims: [smallClaim('a')] }, e2: { claims: [smallClaim('a')], ...supports('e1#a') } } });
    const { origins } = claimIn(chronicle, 'e1', 'a');
    expect(linesOf({ ...chronicle, entries: [] }, origins)).toEqual([' (0): ']);
    expect(linesOf({ ...chronicle, entries: chronicle.entries.slice(0, 1), sources: [] }, origins)).toEqual(['master (1): ']);
  });
});

describe('the reason for a count of the origins of answers', () => {
  it('names each origin with how many of the answers it gave', () => {
    const answers = (option: string, more = {}) => smallClaim('a', { answers: { question: 'who', option }, ...more });
    const chronicle = smallRecord({
      questions: [{ id: 'who', question: 'Who?', options: [{ id: 'wind', name: 'The wind' }, { id: 'sea', name: 'The sea' }] }],
      sources: { copy: { 'derived-from': ['log'] } },
      entries: {
        e1: { claims: [answers('wind')], reported: '2019-11-01' },
        e2: { claims: [answers('sea', { chain: [{ actor: 'pilot' }] })], reported: '2019-11-02' },
        e3: { claims: [answers('sea')], reported: '2019-11-03' },
      },
    });
    const origins = chronicle.questions[0]?.origins ?? [];
    expect(originCount(origins, 'en')).toBe('2 independent origins');
    expect(linesOf(chronicle, origins)).toEqual(['master (2): the same speaker made both claims', 'pilot (1): one source carries it']);
  });
});
