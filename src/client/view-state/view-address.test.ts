import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacetName, facetNames, type Vocabulary } from '../../core/layout/columns/report-columns.ts';
import type { Clock } from '../../core/layout/lanes.ts';
import type { TimeWindow } from '../../core/layout/time-scale.ts';
import { dayText, epochDayOfText } from '../../core/time/calendar.ts';
import { nextDay, startOfDay } from '../../core/time/zone.ts';
import { wholeMinute } from './address-time.ts';
import { type KnownThings, readView, writeView } from './view-address.ts';
import { laneKinds, panelNames, usualView, type ViewState } from './view-state.ts';

const zone = 'Europe/Kyiv';
const period = (first: string, last: string, of = zone): TimeWindow => ({ start: startOfDay(of, first), end: startOfDay(of, nextDay(last)) });
const named = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const vocabulary: Vocabulary = {
  side: named('north', 'south', 'east'),
  claimant: named('staff', 'ministry', 'constructor'),
  topic: named('losses', 'control'),
  place: named('hill', 'ford', 'mill'),
  metric: named('killed'),
  status: named('unverified', 'disputed'),
  question: [],
};
const reports = new Set(['first-report', 'second-report']);
const usual: KnownThings = {
  zone,
  vocabulary,
  whole: { reported: period('2023-01-01', '2023-05-31'), occurred: period('2022-01-01', '2023-04-30') },
  has: (id) => reports.has(id),
  formerly: new Map([['old-report', 'second-report']]),
};
const known = (parts: Partial<KnownThings> = {}): KnownThings => ({ ...usual, ...parts });
const read = (query: string, parts: Partial<KnownThings> = {}) => readView(query, known(parts));
const stateOf = (query: string) => read(query).state;
const kindsOf = (query: string, parts: Partial<KnownThings> = {}) => read(query, parts).problems.map(({ parameter, kind }) => `${parameter}: ${kind}`);
const at = (text: string) => Date.parse(text);

describe('an address', () => {
  test('without a query is the usual view, and the usual view has none', () => {
    for (const query of ['', '?', '&', '?&&=&']) expect(read(query)).toEqual({ state: usualView, problems: [] });
    expect(writeView(usualView, usual)).toBe('');
  });

  test('tells the whole view, and what it tells is what it was told', () => {
    const query = '?from=2023-02-15&to=2023-03-05T18:00&lanes=topic&by=occurred&known=2023-02-24&side=north,east&place=ford&status=disputed&words=mill+%26+%C3%A9&report=first-report&panel=filters';
    const { state, problems } = read(query);
    expect(problems).toEqual([]);
    expect(state).toEqual({
      window: { start: at('2023-02-14T22:00Z'), end: at('2023-03-05T16:00Z') },
      lanes: 'topic',
      clock: 'occurred',
      knownOn: '2023-02-24',
      filters: { ...usualView.filters, side: ['north', 'east'], place: ['ford'], status: ['disputed'] },
      words: 'mill & é',
      selected: 'first-report',
      panel: 'filters',
    });
    expect(writeView(state, usual)).toBe(query);
  });

  test('may come in any order, and with or without its question mark', () => {
    expect(stateOf('panel=filters&side=south&lanes=place')).toEqual(stateOf('?lanes=place&side=south&panel=filters'));
  });

  test('may have empty parts, as forms send them', () => {
    expect(read('?from=&to=&words=&side=&lanes=&report=')).toEqual({ state: usualView, problems: [] });
  });

  test('says a list by commas or by saying it again, in any order', () => {
    for (const query of ['?side=east,north', '?side=east&side=north', '?side=,east,,north,north', '?side=east%2C%20north']) {
      expect(read(query)).toEqual({ state: { ...usualView, filters: { ...usualView.filters, side: ['north', 'east'] } }, problems: [] });
    }
  });
});

describe('a window', () => {
  const windowOf = (query: string) => stateOf(query).window;

  test('may have one end, and goes on to that of the whole period', () => {
    expect(windowOf('?from=2023-02-15')).toEqual(period('2023-02-15', '2023-05-31'));
    expect(windowOf('?to=2023-02-15')).toEqual(period('2023-01-01', '2023-02-15'));
  });

  test('of one day is that day, of 23 or 25 hours when the clocks are changed', () => {
    expect(['2023-03-25', '2023-03-26'].map((day) => windowOf(`?from=${day}&to=${day}`))).toEqual([period('2023-03-25', '2023-03-25'), period('2023-03-26', '2023-03-26')]);
    const { start = 0, end = 0 } = windowOf('?from=2023-03-26&to=2023-03-26') ?? {};
    expect(end - start).toBe(23 * 3_600_000);
  });

  test('that reaches beyond the period of its clock ends with it, and says so', () => {
    const { state, problems } = read('?from=1900-01-01&to=9999-12-31&by=occurred');
    expect(state.window).toEqual(usual.whole.occurred);
    expect(problems).toMatchObject([
      { kind: 'clamped', parameter: 'from', text: '1900-01-01', instead: '2022-01-01' },
      { kind: 'clamped', parameter: 'to', text: '9999-12-31', instead: '2023-04-30' },
    ]);
  });

  test('that is over before it begins, or has no length, is the usual one', () => {
    expect([windowOf('?from=2023-03-01&to=2023-02-01'), windowOf('?from=2023-03-01T10:00&to=2023-03-01T10:00')]).toEqual([null, null]);
    expect(read('?from=2023-03-01&to=2023-02-01').problems).toMatchObject([{ kind: 'reversed', text: '2023-03-01 – 2023-02-01' }]);
    expect(kindsOf('?from=2023-03-01T10:00&to=2023-03-01T10:00')).toEqual(['from: reversed']);
  });

  test('that lies outside the period is the usual one', () => {
    for (const query of ['?from=2024-01-01&to=2024-02-01', '?from=2024-01-01', '?to=2022-12-31', '?from=2020-01-01&to=2022-12-31']) {
      expect(windowOf(query)).toBeNull();
      expect(read(query).problems.map(({ kind }) => kind)).toEqual(['outside']);
    }
  });

  test('of which one end is wrong is the usual one, and each wrong end is told', () => {
    expect(windowOf('?from=nonsense&to=2023-02-01')).toBeNull();
    expect(kindsOf('?from=nonsense&to=2023-02-01')).toEqual(['from: malformed']);
    expect(kindsOf('?from=2023-02-30&to=2023-03-26T03:30')).toEqual(['from: impossible', 'to: impossible']);
  });

  test('is an hour long at least, also at the end of the period', () => {
    expect(windowOf('?from=2023-03-01T10:00&to=2023-03-01T10:20')).toEqual({ start: at('2023-03-01T08:00Z'), end: at('2023-03-01T09:00Z') });
    expect(windowOf('?from=2023-05-31T23:59')).toEqual({ start: at('2023-05-31T20:00Z'), end: at('2023-05-31T21:00Z') });
    expect(kindsOf('?from=2023-05-31T23:59')).toEqual(['from: short']);
  });

  test('is none where there is no time to show', () => {
    const dateless = { whole: { reported: null, occurred: null } };
    expect(read('?from=2023-03-01&known=2023-03-01', dateless).state).toEqual(usualView);
    expect(kindsOf('?from=2023-03-01&known=2023-03-01', dateless)).toEqual(['from: dateless', 'known: dateless']);
  });

  test('is told to the minute, and as it is shown: moved into the period', () => {
    const write = (window: TimeWindow) => writeView({ ...usualView, window }, usual);
    expect(write({ start: at('2023-02-23T16:00:29.5Z'), end: at('2023-02-24T10:30:31Z') })).toBe('?from=2023-02-23T18:00&to=2023-02-24T12:31');
    expect(write({ start: at('2022-12-30T22:00Z'), end: at('2023-01-30T22:00Z') })).toBe('?from=2023-01-01&to=2023-01-31');
    expect([write({ start: Number.NaN, end: 0 }), write({ start: 5, end: 4 }), write({ start: -Infinity, end: Infinity })]).toEqual(['', '', '']);
  });
});

describe('what was known', () => {
  test('is asked of a day, as far as the time of the reports goes', () => {
    expect(stateOf('?known=2023-02-24').knownOn).toBe('2023-02-24');
    expect(stateOf('?known=1999-02-24').knownOn).toBe('2023-01-01');
    expect(read('?known=2024-02-24').problems).toMatchObject([{ kind: 'clamped', parameter: 'known', instead: '2023-05-31' }]);
  });

  test('is asked of nothing else', () => {
    expect(kindsOf('?known=2023-02-29')).toEqual(['known: impossible']);
    for (const text of ['2023-02-24T18:00', 'yesterday', '2023-02']) expect(kindsOf(`?known=${text}`)).toEqual(['known: malformed']);
    expect(stateOf('?known=2023-02-29').knownOn).toBeNull();
  });
});

describe('a value', () => {
  test('that there is not leaves the others, and is told once for its part', () => {
    const { state, problems } = read('?side=west,north,__proto__,toString&lanes=colour&by=rumour&panel=help');
    expect(state).toEqual({ ...usualView, filters: { ...usualView.filters, side: ['north'] } });
    expect(problems).toMatchObject([
      { kind: 'unknown', parameter: 'by', text: 'rumour' },
      { kind: 'unknown', parameter: 'lanes', text: 'colour' },
      { kind: 'unknown', parameter: 'side', text: 'west', more: 2 },
      { kind: 'unknown', parameter: 'panel', text: 'help' },
    ]);
  });

  test('may have the name of what every object has', () => {
    expect(stateOf('?claimant=constructor').filters.claimant).toEqual(['constructor']);
  });

  test('that is told twice, each time otherwise, is the first', () => {
    expect(stateOf('?lanes=topic&lanes=place').lanes).toBe('topic');
    expect(kindsOf('?lanes=topic&lanes=place&by=occurred&by=occurred')).toEqual(['lanes: repeated']);
  });
});

describe('words', () => {
  test('are kept as they were written, but for what cannot be seen', () => {
    expect(stateOf('?words=+Бахмут++500%09%00 ').words).toBe('Бахмут 500');
    expect(stateOf('?words=a%2Bb%26c%3Dd%25').words).toBe('a+b&c=d%');
  });

  test('are 200 characters at most, none of them halved', () => {
    const { state, problems } = read(`?words=${encodeURIComponent(`${'a'.repeat(199)}\u{1F600}`)}`);
    expect(state.words).toBe('a'.repeat(199));
    expect(problems.map(({ kind }) => kind)).toEqual(['shortened']);
    expect(kindsOf(`?words=${'a'.repeat(200)}`)).toEqual([]);
  });
});

describe('a report', () => {
  test('that is now called otherwise is found, and said to be', () => {
    const { state, problems } = read('?report=old-report');
    expect(state.selected).toBe('second-report');
    expect(problems).toEqual([{ kind: 'moved', parameter: 'report', text: 'old-report', more: 0, instead: 'second-report' }]);
    expect(writeView(state, usual)).toBe('?report=second-report');
  });

  test('that there is not is not selected', () => {
    expect(stateOf('?report=no-report').selected).toBeNull();
    expect(kindsOf('?report=no-report')).toEqual(['report: unknown']);
  });

  test('of which nothing is known yet is selected if it may be one', () => {
    const parts = { has: () => null };
    expect(read('?report=no-report', parts)).toMatchObject({ state: { selected: 'no-report' }, problems: [] });
    expect(read('?report=old-report', parts).state.selected).toBe('second-report');
    expect(kindsOf('?report=../etc', parts)).toEqual(['report: unknown']);
  });
});

describe('a part that no view has', () => {
  test('is told, and no more than once', () => {
    expect(read('?lane=topic&colour=red').problems).toEqual([{ kind: 'unknown-parameter', parameter: 'lane', text: 'topic', more: 1, instead: null }]);
    expect(kindsOf('?constructor=1&FROM=2023')).toEqual(['constructor: unknown-parameter']);
  });

  test('is not told where programs add it to links', () => {
    expect(kindsOf('?utm_source=mail&__proto__=1&fbclid=IwAR0&gclid=x&_ga=1&ref=home&igshid=3&mc_cid=9')).toEqual([]);
  });
});

const facet = (name: FacetName) => fc.subarray(vocabulary[name].map(({ id }) => id));
const zones = ['UTC', zone, 'America/Los_Angeles', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Monrovia'];
const wholes = [['2023-01-01', '2023-12-31'], ['1850-01-01', '2030-12-31'], ['2023-10-29', '2023-10-29'], ['-9999-01-01', '9999-12-31']] as const;

/** A site, and a view of it. */
const views: fc.Arbitrary<{ things: KnownThings; state: ViewState }> = fc
  .record({ of: fc.constantFrom(...zones), reported: fc.constantFrom(...wholes), occurred: fc.constantFrom(...wholes) })
  .chain(({ of, reported, occurred }) => {
    const whole = { reported: period(reported[0], reported[1], of), occurred: period(occurred[0], occurred[1], of) };
    const things = known({ zone: of, whole });
    const days = { first: epochDayOfText(reported[0]), last: epochDayOfText(reported[1]) };
    const state = fc.constantFrom<Clock>('reported', 'occurred').chain((clock) =>
      fc.record({
        window: fc.option(windowsIn(whole[clock], of)),
        lanes: fc.constantFrom(...laneKinds),
        clock: fc.constant(clock),
        knownOn: fc.option(fc.integer({ min: days.first, max: days.last }).map(dayText)),
        filters: fc.record({ side: facet('side'), claimant: facet('claimant'), topic: facet('topic'), place: facet('place'), metric: facet('metric'), status: facet('status') }),
        words: fc.oneof(fc.constant(''), fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())),
        selected: fc.option(fc.constantFrom(...reports)),
        panel: fc.constantFrom(...panelNames),
      }),
    );
    return state.map((each) => ({ things, state: each }));
  });

/** Windows of an hour and more between whole minutes or between days. */
function windowsIn(whole: TimeWindow, of: string): fc.Arbitrary<TimeWindow> {
  const instant = fc.integer({ min: whole.start, max: whole.end }).map((at) => Math.min(Math.max(wholeMinute(at, of), whole.start), whole.end));
  return fc.tuple(instant, instant).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })).filter(({ start, end }) => end - start >= 3_600_000);
}

const names = [...facetNames, 'from', 'to', 'lanes', 'by', 'known', 'words', 'report', 'panel', '__proto__', 'utm_source', 'x'];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%', '%00', '%E0%A4%A', '%ff', '\uD800', '\u0000', '\u202E', '__proto__', 'constructor', '2023-02-24', '2023-02-24T18:00', '-9999-01-01', '999999-12-31', '2023-10-29T03:30', 'north', 'filters', 'topic', 'occurred', 'old-report', '1'.repeat(400)),
);
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostile), hostile), { maxLength: 8 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);
const anyKnown = fc.constantFrom(usual, known({ whole: { reported: null, occurred: null } }), known({ has: () => null }), known({ whole: { reported: period('2023-10-29', '2023-10-29'), occurred: period('-9999-01-01', '9999-12-31') } }));

describe('for all views', () => {
  test('the address gives the view again, without a problem', () => {
    fc.assert(
      fc.property(views, ({ things, state }) => {
        expect(readView(writeView(state, things), things)).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('the address of what an address shows is that address from then on', () => {
    fc.assert(
      fc.property(queries, anyKnown, (query, things) => {
        const first = readView(query, things);
        const address = writeView(first.state, things);
        expect(readView(address, things)).toEqual({ state: first.state, problems: [] });
        expect(writeView(readView(address, things).state, things)).toBe(address);
      }),
      { numRuns: 500 },
    );
  });

  test('an address that was written has no problem, whatever the view holds', () => {
    const anything = fc.record({
      window: fc.option(fc.record({ start: fc.double(), end: fc.double() })),
      knownOn: fc.option(hostile),
      filters: fc.record({ side: fc.array(hostile), claimant: fc.array(hostile), topic: fc.array(hostile), place: fc.array(hostile), metric: fc.array(hostile), status: fc.array(hostile) }),
      words: hostile,
      selected: fc.option(hostile),
    });
    fc.assert(
      fc.property(anything, anyKnown, (parts, things) => {
        const address = writeView({ ...usualView, ...parts }, things);
        const { state, problems } = readView(address, things);
        expect(problems).toEqual([]);
        expect(writeView(state, things)).toBe(address);
      }),
    );
  });

  test('no text is more than can be read, and few problems are told', () => {
    const most = 40;
    for (const query of ['a'.repeat(1e6), `?words=${'%'.repeat(1e6)}`, `?side=${'x,'.repeat(5e5)}`, '&a=1'.repeat(2.5e5), `?from=${'2'.repeat(1e6)}`, `?report=${'\u202E'.repeat(1e6)}`, `${'?'.repeat(1e6)}`, `?words=${'%F0%9F%98%80'.repeat(8e4)}`]) {
      const { problems } = read(query);
      expect(problems.length).toBeLessThan(most);
      for (const { text, parameter } of problems) expect(Math.max(text.length, parameter.length)).toBeLessThan(100);
    }
    fc.assert(fc.property(queries, (query) => void expect(read(query).problems.length).toBeLessThan(most)));
  });
});
