import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, hasErrors } from './compile.ts';
import { Chronicle } from './model/chronicle.ts';
import type { Claim } from './model/claim.ts';
import type { Entry } from './model/entry.ts';
import type { SourceText } from './model/source-text.ts';

// Front matter and YAML are written as JSON here, which is YAML too.
type Fields = Readonly<Record<string, unknown>>;

const site = {
  title: 'A harbour',
  description: 'For the tests.',
  language: 'en',
  'time-zone': 'America/Halifax',
  licence: 'CC0-1.0',
  sides: [{ id: 'port', name: 'Port' }, { id: 'sea', name: 'Sea' }],
  metrics: [{ id: 'boats', name: 'boats' }],
};
const actors = ['master', 'pilot', 'captain'].map((id) => ({ id, name: id, kind: 'person', side: id === 'captain' ? 'sea' : 'port' }));

const claim = (id: string, more: Fields = {}): Fields => ({ id, statement: `${id}.`, chain: [{ actor: 'master' }], cites: [{ source: 'log' }], ...more });

const entry = (claims: readonly Fields[], more: Fields = {}, body = ''): string =>
  `---\n${JSON.stringify({ title: 'A report', occurred: 'unknown', reported: '2019-11-03', summary: 'A report.', claims, ...more })}\n---\n${body}`;

const source = (more: Fields = {}): Fields => ({ type: 'report', title: 'A source', URL: 'https://example.org/', archived: [{ url: 'https://example.net/', datetime: '2019' }], ...more });

interface Content {
  readonly entries: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, Fields>>;
  readonly questions?: readonly Fields[];
  readonly others?: readonly SourceText[];
}

function textsOf({ entries, sources = {}, questions = [], others = [] }: Content): SourceText[] {
  const file = (path: string, text: string): SourceText => ({ path, text });
  return [
    file('site.yml', JSON.stringify(site)),
    file('actors.yml', JSON.stringify(actors)),
    file('questions.yml', JSON.stringify(questions)),
    ...Object.entries({ log: source(), ...sources }).map(([id, value]) => file(`sources/${id}.yml`, JSON.stringify(value))),
    ...Object.entries(entries).map(([name, text]) => file(`entries/${name}.md`, text)),
    ...others,
  ];
}

/** The chronicle of content that has no errors. */
function chronicleOf(content: Content): Chronicle {
  const { chronicle, problems } = compile(textsOf(content));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return chronicle as Chronicle;
}

const errorsIn = (content: Content): string[] =>
  compile(textsOf(content))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file} ${code}`);

const entryOf = (chronicle: Chronicle, id: string): Entry => chronicle.entries.find((each) => each.id === id) as Entry;
const claimOf = (chronicle: Chronicle, entryId: string, id = 'a'): Claim => entryOf(chronicle, entryId).claims.find((each) => each.id === id) as Claim;
const supports = (to: string): Fields => ({ relations: [{ type: 'supports', from: 'a', to }] });

describe('the origins behind a claim', () => {
  const originsOf = (chains: readonly Fields[], sources: Readonly<Record<string, Fields>> = {}) => {
    const entries = Object.fromEntries(chains.map((more, index) => [`e${index}`, entry([claim('a', more)], index === 0 ? {} : supports('e0#a'))]));
    return claimOf(chronicleOf({ entries, sources }), 'e0').origins.map(({ claims }) => claims.map((ref) => ref.entry));
  };

  it('are one where ten papers repeat one speaker', () => {
    const papers = Array.from({ length: 10 }, (_, index) => `paper-${index}`);
    const origins = originsOf(
      papers.map((paper) => ({ chain: [{ actor: 'master' }, { source: paper }], cites: [{ source: paper }] })),
      Object.fromEntries(papers.map((paper) => [paper, source()])),
    );
    expect(origins).toEqual([papers.map((_, index) => `e${index}`)]);
  });

  it('are two where one paper has two speakers', () => {
    expect(originsOf([{ chain: [{ actor: 'master' }] }, { chain: [{ actor: 'captain' }] }])).toEqual([['e0'], ['e1']]);
  });

  it('are two where a page of one named speaker goes back to a page of another: it can have taken something else from it', () => {
    const sources = { s1: source(), s2: source({ 'derived-from': ['s1'] }), s3: source({ 'derived-from': ['s2'] }), other: source({ 'derived-from': ['s1'] }) };
    const read = (actor: string, ...cites: string[]) => ({ chain: [{ actor }, { source: 's1', seen: false }], cites: cites.map((id) => ({ source: id })) });
    expect(originsOf([read('master', 's1'), read('captain', 's3')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([read('master', 'other'), read('captain', 's3')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([read('master', 'other'), read('master', 's3')], sources)).toEqual([['e0', 'e1']]);
  });

  it('are one where a claim begins with a source that goes back to a page by which the other came', () => {
    const sources = { s1: source(), s2: source({ 'derived-from': ['s1'] }), s3: source({ 'derived-from': ['log', 's2'] }), other: source({ 'derived-from': ['s1'] }) };
    const said = (id: string) => ({ chain: [{ actor: 'master' }], cites: [{ source: id }] });
    const own = (id: string) => ({ chain: [{ source: id }], cites: [{ source: id }] });
    expect(originsOf([said('s1'), own('s3')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([own('s3'), said('s1')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([said('other'), own('s3')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([{ chain: [{ actor: 'master' }, { source: 's1' }], cites: [{ source: 'other' }] }, own('s2')], sources)).toEqual([['e0', 'e1']]);
  });

  it('are two where it is the speaker’s page that goes back to what the other claim begins with', () => {
    const sources = { s1: source(), s2: source({ 'derived-from': ['s1'] }) };
    expect(originsOf([{ chain: [{ source: 's1' }], cites: [{ source: 's1' }] }, { chain: [{ actor: 'master' }], cites: [{ source: 's2' }] }], sources)).toEqual([['e0'], ['e1']]);
  });

  it('are one where an unnamed speaker may be the other, since the page of one goes back to that of the other', () => {
    const sources = { s1: source(), s2: source({ 'derived-from': ['s1'] }), other: source({ 'derived-from': ['s1'] }) };
    const keeper = (id: string, side = 'port') => ({ chain: [{ unnamed: 'a keeper', side }], cites: [{ source: id }] });
    const watchman = (id: string) => ({ chain: [{ unnamed: 'a watchman', side: 'port' }], cites: [{ source: id }] });
    const said = (id: string) => ({ chain: [{ actor: 'master' }], cites: [{ source: id }] });
    expect(originsOf([said('s1'), keeper('s2')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([keeper('s1'), said('s2')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([watchman('other'), keeper('s2')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([{ chain: [{ source: 's1' }], cites: [{ source: 's1' }] }, keeper('s2')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([said('s1'), keeper('log')], sources)).toEqual([['e0'], ['e1']]);
  });

  it('are two where an unnamed speaker is of another side, or where one page has both', () => {
    const sources = { s1: source({ side: 'sea' }), s2: source({ 'derived-from': ['s1'] }), other: source({ 'derived-from': ['s1'] }) };
    const said = (...ids: string[]) => ({ chain: [{ actor: 'master' }], cites: ids.map((id) => ({ source: id })) });
    const keeper = (side: string, ...ids: string[]) => ({ chain: [{ unnamed: 'a keeper', side }], cites: ids.map((id) => ({ source: id })) });
    expect(originsOf([said('s1'), keeper('sea', 's2')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([{ chain: [{ source: 's1' }], cites: [{ source: 's1' }] }, keeper('port', 's2')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([said('s2', 'other'), keeper('port', 's2')], sources)).toEqual([['e0'], ['e1']]);
    const through = (link: Fields, id: string) => ({ chain: [link, { source: 's1', seen: false }], cites: [{ source: id }] });
    expect(originsOf([through({ actor: 'master' }, 's2'), through({ unnamed: 'a keeper', side: 'port' }, 'other')], sources)).toEqual([['e0'], ['e1']]);
  });

  it('are counted by the source where a chain begins with one', () => {
    const sources = { buoy: source(), gauge: source(), copy: source({ 'derived-from': ['buoy'] }) };
    const from = (id: string) => ({ chain: [{ source: id }], cites: [{ source: id }] });
    expect(originsOf([from('buoy'), from('buoy')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([from('buoy'), from('gauge')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([from('buoy'), from('copy')], sources)).toEqual([['e0', 'e1']]);
    expect(originsOf([from('buoy'), { chain: [{ actor: 'master' }] }], sources)).toEqual([['e0'], ['e1']]);
  });

  it('are one for an unnamed speaker of one side, however the words are spaced, and two for two sides', () => {
    const keeper = (unnamed: string, side: string) => ({ chain: [{ unnamed, side }] });
    expect(originsOf([keeper('a keeper', 'port'), keeper('A  Keeper', 'port')])).toEqual([['e0', 'e1']]);
    expect(originsOf([keeper('a keeper', 'port'), keeper('a keeper', 'sea')])).toEqual([['e0'], ['e1']]);
  });

  it('are not joined by a claim that repeats each of them, which is counted with the first', () => {
    const sources = { s1: source(), s2: source(), both: source({ 'derived-from': ['s1', 's2'] }) };
    const said = (actor: string, id: string) => ({ chain: [{ actor }], cites: [{ source: id }] });
    const own = (id: string) => ({ chain: [{ source: id }], cites: [{ source: id }] });
    const keeper = { chain: [{ unnamed: 'a keeper', side: 'port' }], cites: [{ source: 'both' }] };
    expect(originsOf([own('both'), said('master', 's1'), said('captain', 's2')], sources)).toEqual([['e0', 'e1'], ['e2']]);
    expect(originsOf([keeper, said('master', 's1'), said('pilot', 's2')], sources)).toEqual([['e0', 'e1'], ['e2']]);
    expect(originsOf([own('s1'), own('both'), own('s2')], sources)).toEqual([['e0', 'e1'], ['e2']]);
  });

  it('are one where claims of sources or of unnamed speakers hang together over others like them', () => {
    const sources = { s1: source(), s2: source(), left: source({ 'derived-from': ['s1'] }), both: source({ 'derived-from': ['s1', 's2'] }), right: source({ 'derived-from': ['s2'] }) };
    const own = (id: string) => ({ chain: [{ source: id }], cites: [{ source: id }] });
    const unnamed = (words: string, id: string) => ({ chain: [{ unnamed: words, side: 'port' }], cites: [{ source: id }] });
    expect(originsOf([own('left'), own('right')], sources)).toEqual([['e0'], ['e1']]);
    expect(originsOf([own('left'), own('right'), own('both')], sources)).toEqual([['e0', 'e1', 'e2']]);
    expect(originsOf([unnamed('a keeper', 's1'), unnamed('a guest', 's2'), unnamed('a cook', 'both')], sources)).toEqual([['e0', 'e1', 'e2']]);
  });

  it('are counted alike from the supporting claim, and by a support of one whole entry for another', () => {
    const chronicle = chronicleOf({
      entries: {
        one: entry([claim('a'), claim('b', { chain: [{ actor: 'pilot' }] })], { relations: [{ type: 'supports', to: 'two' }] }),
        two: entry([claim('a', { chain: [{ actor: 'captain' }], status: 'corroborated' })]),
      },
    });
    expect(claimOf(chronicle, 'two').origins).toHaveLength(3);
    expect(claimOf(chronicle, 'one').origins.map(({ claims }) => claims)).toEqual([[{ entry: 'one', claim: 'a' }], [{ entry: 'two', claim: 'a' }]]);
  });

  it('say why their claims are one: who speaks in both, or the way by which their sources go back to one', () => {
    const sources = { agency: source(), left: source({ 'derived-from': ['agency'] }), right: source({ 'derived-from': ['middle'] }), middle: source({ 'derived-from': ['agency'] }) };
    const chronicle = chronicleOf({
      sources,
      entries: {
        e1: entry([claim('a', { cites: [{ source: 'left' }] })]),
        e2: entry([claim('a', { cites: [{ source: 'right' }] })], supports('e1#a')),
        e3: entry([claim('a', { chain: [{ unnamed: 'a keeper', side: 'port' }], cites: [{ source: 'middle' }] })], supports('e1#a')),
        e4: entry([claim('a', { chain: [{ actor: 'pilot' }], cites: [{ source: 'middle' }] })], supports('e1#a')),
      },
    });
    const ref = (id: string) => ({ entry: id, claim: 'a' });
    expect(claimOf(chronicle, 'e1').origins).toEqual([
      {
        claims: [ref('e1'), ref('e2'), ref('e3')],
        ties: [
          { kind: 'first-link', claims: [ref('e1'), ref('e2')] },
          { kind: 'derivation', claims: [ref('e2'), ref('e3')], ways: [['right', 'middle'], ['middle']] },
        ],
      },
      { claims: [ref('e4')], ties: [] },
    ]);
  });

  const sourceIds = ['s0', 's1', 's2', 's3', 's4'];
  const firstLink = fc.constantFrom<Fields>({ actor: 'master' }, { actor: 'captain' }, { unnamed: 'a keeper', side: 'port' }, { unnamed: 'a guest', side: 'sea' }, ...sourceIds.map((id) => ({ source: id })));
  const told = fc.record({
    first: firstLink,
    through: fc.option(fc.constantFrom(...sourceIds), { nil: null }),
    cites: fc.uniqueArray(fc.constantFrom(...sourceIds), { minLength: 1, maxLength: 2 }),
  });
  const parents = fc.tuple(...sourceIds.map((_, index) => fc.subarray(sourceIds.slice(0, index), { maxLength: Math.min(index, 2) })));
  type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;
  const contentOf = (all: readonly Told[], derivedFrom: readonly (readonly string[])[]): Content => ({
    entries: Object.fromEntries(
      all.map(({ first, through, cites }, index) => {
        const chain = through === null || first.source === through ? [first] : [first, { source: through }];
        return [`e${index}`, entry([claim('a', { chain, cites: cites.map((id) => ({ source: id })) })], index === 0 ? {} : supports('e0#a'))];
      }),
    ),
    sources: Object.fromEntries(sourceIds.map((id, index) => [id, source((derivedFrom[index]?.length ?? 0) > 0 ? { 'derived-from': derivedFrom[index] } : {})])),
  });

  it('have one tie less than claims, by which all of these hang together', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), parents, (all, derivedFrom) => {
        const content = contentOf(all, derivedFrom);
        const { origins } = claimOf(chronicleOf(content), 'e0');
        expect(origins.flatMap(({ claims }) => claims.map((ref) => ref.entry)).sort()).toEqual(Object.keys(content.entries).sort());
        for (const { claims, ties } of origins) {
          expect(ties).toHaveLength(claims.length - 1);
          const reached = new Set([claims[0]?.entry]);
          for (let index = 0; index < claims.length; index += 1) {
            for (const { claims: [one, other] } of ties) if (reached.has(one.entry) || reached.has(other.entry)) reached.add(one.entry).add(other.entry);
          }
          expect(reached.size).toBe(claims.length);
          for (const tie of ties) {
            if (tie.kind === 'first-link') continue;
            for (const way of tie.ways) {
              way.slice(1).forEach((id, index) => expect(derivedFrom[sourceIds.indexOf(way[index] as string)]).toContain(id));
            }
            expect(tie.ways[0].at(-1)).toBe(tie.ways[1].at(-1));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never hold two speakers of different names or sides, and are as many in whatever order the claims stand', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), parents, (all, derivedFrom) => {
        const { origins } = claimOf(chronicleOf(contentOf(all, derivedFrom)), 'e0');
        for (const { claims } of origins) {
          const firsts = claims.map((ref) => (all[Number(ref.entry.slice(1))] as Told).first);
          expect(new Set(firsts.flatMap(({ actor }) => actor ?? [])).size).toBeLessThan(2);
          const sides = firsts.flatMap(({ actor, side }) => (actor === 'captain' ? 'sea' : actor === 'master' ? 'port' : (side ?? [])));
          expect(new Set(sides).size).toBeLessThan(2);
        }
        expect(claimOf(chronicleOf(contentOf(all.toReversed(), derivedFrom)), 'e0').origins).toHaveLength(origins.length);
      }),
      { numRuns: 60 },
    );
  });

  it('let no claim be called corroborated that a third claim makes one with all that supports it', () => {
    const content = (both: readonly string[]): Content => {
      const own = (id: string, more: Fields = {}) => claim('a', { chain: [{ source: id }], cites: [{ source: id }], ...more });
      return {
        sources: { s1: source(), s2: source(), left: source({ 'derived-from': ['s1'] }), right: source({ 'derived-from': ['s2'] }), third: source({ 'derived-from': both }) },
        entries: { one: entry([own('left', { status: 'corroborated' })]), two: entry([own('right')], supports('one#a')), three: entry([own('third')], supports('one#a')) },
      };
    };
    expect(errorsIn(content(['s1']))).toEqual([]);
    expect(errorsIn(content(['s1', 's2']))).toEqual(['entries/one.md status-corroborated']);
  });

  it('let a claim be called corroborated only where there are two', () => {
    const content = (chain: readonly Fields[]): Content => ({ entries: { one: entry([claim('a', { status: 'corroborated' })]), two: entry([claim('a', { chain })], supports('one#a')) } });
    expect(errorsIn(content([{ actor: 'captain' }]))).toEqual([]);
    expect(errorsIn(content([{ actor: 'master' }, { actor: 'captain' }]))).toEqual(['entries/one.md status-corroborated']);
  });
});

describe('a relation', () => {
  const content: Content = {
    entries: {
      one: entry([claim('a'), claim('b')], {
        relations: [
          { type: 'disputes', from: 'a', to: 'two#a', note: 'Another number.' },
          { type: 'updates', to: 'two' },
          { type: 'same-event', from: 'b', to: 'two' },
          { type: 'supports', to: 'two#a' },
          { type: 'updates', from: 'a', to: 'one#b' },
        ],
      }),
      two: entry([claim('a', { chain: [{ actor: 'captain' }], status: 'disputed' })]),
    },
  };
  const chronicle = chronicleOf(content);

  it('is seen from both of its ends', () => {
    expect(claimOf(chronicle, 'one').relations).toEqual([
      { type: 'disputes', direction: 'to', entry: 'two', claim: 'a', note: 'Another number.', differsIn: [] },
      { type: 'updates', direction: 'to', entry: 'one', claim: 'b', note: null, differsIn: [] },
    ]);
    expect(claimOf(chronicle, 'two').relations).toEqual([
      { type: 'disputes', direction: 'from', entry: 'one', claim: 'a', note: 'Another number.', differsIn: [] },
      { type: 'supports', direction: 'from', entry: 'one', claim: null, note: null, differsIn: [] },
    ]);
    expect(entryOf(chronicle, 'one').relations).toEqual([
      { type: 'updates', direction: 'to', entry: 'two', claim: null, note: null, differsIn: [] },
      { type: 'supports', direction: 'to', entry: 'two', claim: 'a', note: null, differsIn: [] },
    ]);
    expect(entryOf(chronicle, 'two').relations).toEqual([
      { type: 'updates', direction: 'from', entry: 'one', claim: null, note: null, differsIn: [] },
      { type: 'same-event', direction: 'from', entry: 'one', claim: 'b', note: null, differsIn: [] },
    ]);
    expect(claimOf(chronicle, 'one', 'b').relations).toEqual([
      { type: 'same-event', direction: 'to', entry: 'two', claim: null, note: null, differsIn: [] },
      { type: 'updates', direction: 'from', entry: 'one', claim: 'a', note: null, differsIn: [] },
    ]);
  });
});

describe('the notes of an entry', () => {
  const chronicle = chronicleOf({
    sources: { paper: source() },
    entries: {
      one: entry(
        [claim('a', { cites: [{ source: 'log', locator: 'page 2' }, { source: 'paper' }] }), claim('b', { cites: [{ source: 'log', locator: 7 }, { source: 'log', locator: 'page 2' }] })],
        {},
        '\nFirst [@paper, page 1; @log].\n\nThen [@log, page 2], and again [@paper, page 1].\n',
      ),
    },
  });
  const { notes, citations } = entryOf(chronicle, 'one');

  it('are numbered in reading order, the text’s before the claims’, one for each source and locator', () => {
    expect(notes.map(({ number, source: id, locator }) => [number, id, locator])).toEqual([
      [1, 'paper', 'page 1'],
      [2, 'log', null],
      [3, 'log', 'page 2'],
      [4, 'paper', null],
      [5, 'log', '7'],
    ]);
  });

  it('know every citation that leads to them, and each citation its note and its claim', () => {
    expect(notes.map(({ anchors }) => anchors)).toEqual([['cite-1', 'cite-4'], ['cite-2'], ['cite-3', 'cite-5', 'cite-8'], ['cite-6'], ['cite-7']]);
    expect(citations.map(({ note, claim: id }) => [note, id])).toEqual([[1, null], [2, null], [3, null], [1, null], [3, 'a'], [4, 'a'], [5, 'b'], [3, 'b']]);
    expect(claimOf(chronicle, 'one', 'b').cites).toEqual([{ note: 5, anchor: 'cite-7' }, { note: 3, anchor: 'cite-8' }]);
  });

  it('are known to the source that they cite', () => {
    expect(chronicle.sources.find(({ id }) => id === 'paper')?.citedBy).toEqual([
      { entry: 'one', claim: null, locator: 'page 1', anchor: 'cite-1' },
      { entry: 'one', claim: null, locator: 'page 1', anchor: 'cite-4' },
      { entry: 'one', claim: 'a', locator: null, anchor: 'cite-6' },
    ]);
  });
});

describe('an answer', () => {
  const questions = [{ id: 'per-day', question: 'How many a day?', metric: 'boats', per: 'day' }];
  const answering = (covers: string | undefined, figure: Fields): Content => ({
    questions,
    entries: { one: entry([claim('a', { about: { actor: 'master' }, ...(covers === undefined ? {} : { covers }), figures: [{ metric: 'boats', ...figure }], answers: 'per-day' })]) },
  });

  it.each(['2019-11-03', '2019-11-03T02:30', '2019-11-03T00:00/2019-11-03T23:59', '2019-11-03?', '2019-11-03T23:00-04:00'])('in total over %s, which is within one day, answers per day', (covers) =>
    expect(errorsIn(answering(covers, { value: 3 }))).toEqual([]),
  );

  it.each([undefined, 'unknown', '2019-11', '2019-11-0X', '2019-11-02/2019-11-03', '../2019-11-03', '2019-11-03T23:30/2019-11-04T00:30'])('in total over %s does not answer per day', (covers) =>
    expect(errorsIn(answering(covers, { value: 3 }))).toEqual(['entries/one.md answer-per']),
  );

  it.each(['unknown', '2019', '2019-11-03'])('per day answers per day, whatever it covers (%s)', (covers) => expect(errorsIn(answering(covers, { value: 3, per: 'day' }))).toEqual([]));

  it.each(['week', 'month'])('per %s never answers per day, though it covers one day', (per) => expect(errorsIn(answering('2019-11-03', { value: 3, per }))).toEqual(['entries/one.md answer-per']));

  it('is handed to its question in the order in which it was reported', () => {
    const one = claim('a', { about: { actor: 'master' }, covers: 'unknown', figures: [{ metric: 'boats', value: 3, per: 'day' }], answers: ['per-day'] });
    const { questions: answered } = chronicleOf({ questions, entries: { zuluone: entry([one], { reported: '2019-11-01' }), alpha: entry([one]) } });
    expect(answered[0]?.answers.map(({ entry: id }) => id)).toEqual(['zuluone', 'alpha']);
  });
});

describe('the answers to a question', () => {
  const questions = [{ id: 'who', question: 'Who was it?', options: [{ id: 'wind', name: 'The wind' }, { id: 'sea', name: 'The sea' }] }];
  const answer = (option: string, more: Fields = {}): Fields => claim('a', { answers: { question: 'who', option }, ...more });

  it('are counted by their origins, whatever they say, without those taken back or not compared', () => {
    const chronicle = chronicleOf({
      questions,
      sources: { copy: source({ 'derived-from': ['log'] }) },
      entries: {
        first: entry([answer('wind')], { reported: '2019-11-01' }),
        second: entry([answer('sea')], { reported: '2019-11-02' }),
        third: entry([answer('sea', { chain: [{ actor: 'captain' }], cites: [{ source: 'copy' }] })], { reported: '2019-11-03' }),
        fourth: entry([answer('wind', { chain: [{ source: 'copy' }], cites: [{ source: 'copy' }] })], { reported: '2019-11-04' }),
        beside: entry([claim('a', { chain: [{ unnamed: 'a guest', side: 'sea' }], answers: { question: 'who', 'not-comparable': 'It is of another night.' } })]),
        retracted: entry([answer('wind', { chain: [{ unnamed: 'a cook', side: 'sea' }], status: 'retracted' })], { revisions: [{ date: '2019-11-05', kind: 'corrected' }] }),
        withdrawn: entry([answer('wind', { chain: [{ unnamed: 'a smith', side: 'sea' }] })], { withdrawn: { date: '2019-11-05', reason: 'A slip.' } }),
      },
    });
    expect(chronicle.questions[0]?.origins.map(({ claims, ties }) => [claims.map((ref) => ref.entry), ties.map(({ kind }) => kind)])).toEqual([
      [['first', 'second', 'fourth'], ['first-link', 'derivation']],
      [['third'], []],
    ]);
  });
});

describe('a date', () => {
  const chronicle = chronicleOf({
    entries: {
      unknown: entry([claim('a', { covers: 'unknown' }), claim('b')], { occurred: 'unknown', reported: 'unknown' }),
      month: entry([claim('a')], { occurred: '2019-11', reported: 2019 }),
      old: entry([claim('a')], { occurred: -349, reported: '0987' }),
    },
  });

  it('that is unknown stays unknown, and bounds nothing', () => {
    const nothing = { kind: 'unknown', text: 'unknown', earliest: null, latest: null, core: null };
    const { occurred, reported, claims } = entryOf(chronicle, 'unknown');
    expect([occurred, reported, claims[0]?.covers, claims[1]?.covers]).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('keeps its precision, and no part of it is filled in', () => {
    const { occurred, reported } = entryOf(chronicle, 'month');
    expect([occurred.text, reported.text]).toEqual(['2019-11', '2019']);
    expect(occurred.kind === 'point' && occurred.point).toMatchObject({ text: '2019-11', precision: 'month', offset: null });
    expect(occurred.core).toBeNull();
  });

  it('may be a year without quotes, of any length and of any era', () => {
    const { occurred, reported } = entryOf(chronicle, 'old');
    expect([occurred.text, reported.text]).toEqual(['-0349', '0987']);
  });
});

describe('what is linked to', () => {
  const chronicle = chronicleOf({
    entries: {
      one: entry([claim('a', { chain: [{ actor: 'captain' }, { actor: 'pilot' }, { source: 'log', seen: false }], about: { actor: 'master' } })], { formerly: ['once'] }, 'See [two](entry:two), [itself](entry:one#a).'),
      two: entry([claim('a')], {}, 'See [one](entry:one#a) and again [one](entry:one).'),
      'two.uk': `---\n${JSON.stringify({ title: 'Другий', summary: 'Другий.', statements: { a: 'А.' } })}\n---\n[@log]`,
    },
  });

  it('knows who links to it, once each, and not itself', () => {
    expect(entryOf(chronicle, 'one').mentionedBy).toEqual(['two']);
    expect(entryOf(chronicle, 'two').mentionedBy).toEqual(['one']);
  });

  it('knows who says, relays and is spoken of', () => {
    const ref = { entry: 'one', claim: 'a' };
    const actor = (id: string) => chronicle.actors.find((each) => each.id === id);
    expect(actor('captain')?.says).toEqual([ref]);
    expect(actor('pilot')?.relays).toEqual([ref]);
    expect(actor('master')).toMatchObject({ says: [{ entry: 'two', claim: 'a' }], spokenOf: [ref] });
    expect(chronicle.sources[0]?.carries).toEqual([{ ...ref, seen: false }]);
    expect(claimOf(chronicle, 'one').side).toBe('sea');
  });

  it('has its translations, with notes of their own', () => {
    const [translation] = entryOf(chronicle, 'two').translations;
    expect(translation).toMatchObject({ language: 'uk', title: 'Другий', statements: { a: 'А.' } });
    expect(translation?.notes.map(({ anchors }) => anchors)).toEqual([['cite-1', 'cite-2']]);
  });
});

describe('compiling', () => {
  const content: Content = {
    questions: [{ id: 'q', question: 'Which?', options: [{ id: 'x', name: 'X' }] }],
    sources: { paper: source({ 'derived-from': ['log'] }) },
    entries: {
      one: entry([claim('a', { answers: { question: 'q', option: 'x' } })], { reported: '2019-11-03T01:30' }, '[@paper; @log]'),
      two: entry([claim('a', { chain: [{ actor: 'captain' }], status: 'disputed' })], { relations: [{ type: 'disputes', from: 'a', to: 'one' }] }),
      'one.uk': '---\ntitle: Один\nsummary: Один.\n---\n',
      faulty: entry([claim('A B')]),
      unread: 'nothing',
    },
    others: [
      { path: 'media/a.png', raster: { type: 'image/png', width: 1, height: 1, bytes: 9 } },
      { path: 'entries/link.md', fault: { kind: 'symbolic-link' } },
      { path: 'published.ids', text: 'one\r\ntwo\r\n' },
      { path: 'places.geojson', text: '{"type":"FeatureCollection","features":[]}' },
    ],
  };
  const whole = compile(textsOf(content));

  it('gives the same chronicle and the same problems in every order of the texts', () => {
    const texts = textsOf(content);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(compile(shuffled)).toEqual(whole);
      }),
    );
  });

  it('leaves out what has errors, and keeps all else', () => {
    expect(hasErrors(whole.problems)).toBe(true);
    expect(whole.chronicle?.entries.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(Chronicle.parse(whole.chronicle)).toEqual(whole.chronicle);
  });

  it('gives no chronicle without a site, and yet tells every problem', () => {
    const { chronicle, problems } = compile(textsOf(content).filter(({ path }) => path !== 'site.yml'));
    expect(chronicle).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`)).toEqual([
      'entries/faulty.md id-malformed',
      'entries/link.md file-symbolic-link',
      'entries/unread.md front-matter-missing',
      'site.yml file-missing',
    ]);
  });

  it('of nothing at all misses the site alone', () => {
    expect(compile([]).problems.map(({ code }) => code)).toEqual(['file-missing']);
  });

  it('freezes its answer and every problem', () => {
    expect([whole, whole.problems, ...whole.problems].every(Object.isFrozen)).toBe(true);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', '{', '}', '[', ']', ': ', '- ', '&a', '*a', '!!js/function', '<<', '"', "'", '|', '>', '\0', '\u202e', '\ud800', '</script>', '[@log]', 'entry:one', '../../etc/passwd', '1e999', '-0', '.nan', '~', 'null', '2019-02-30', 'X'.repeat(300)),
  );

  it('never throws, whatever stands in any field', () => {
    const paths = [['title'], ['occurred'], ['summary'], ['claims'], ['claims', 'id'], ['claims', 'chain'], ['claims', 'answers'], ['claims', 'covers'], ['claims', 'figures'], ['claims', 'grade'], ['relations'], ['formerly'], ['media'], ['withdrawn'], ['revisions']];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(hostile, fc.jsonValue()), hostile, fc.boolean(), ([key, inner], value, body, wrap) => {
        const odd = wrap ? [value] : value;
        const text = inner === undefined ? entry([claim('a')], { [key as string]: odd }, body) : entry([claim('a', { [inner]: odd })], {}, body);
        const { problems } = compile(textsOf({ entries: { one: text, two: entry([claim('a')], { relations: [{ type: 'disputes', from: 'a', to: 'one#a' }] }) } }));
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever a file is called and holds', () => {
    const path = fc.oneof(fc.constantFrom('site.yml', 'actors.yml', 'places.geojson', 'questions.yml', 'published.ids', 'entries/a.md', 'entries/a.uk.md', 'entries/a.__proto__.md', 'sources/a.yml', 'media/a.png', '__proto__', 'entries/__proto__.md', 'sources/constructor.yml', ''), hostile);
    const held = fc.oneof(hostile, fc.json(), hostile.map((text) => `---\n${text}\n---\n${text}`), fc.json().map((text) => `---\n${text}\n---\n`));
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ path, text: held }), { selector: (each) => each.path, maxLength: 8 }), (texts) => {
        expect(Array.isArray(compile(texts).problems)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
