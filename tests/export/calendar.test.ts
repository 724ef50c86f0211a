import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reportsCalendar } from '../../src/core/export/calendar/reports-calendar.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import { sampleChronicle } from '../../src/core/layout/testing/sample-chronicle.ts';
import { harbour, hostileHarbour, making } from './harbour-record.ts';

type Component = InstanceType<typeof ICAL.Component>;

/** A calendar as a parser that we did not write reads it. */
const read = (text: string): Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const calendarOf = (chronicle: Chronicle): Component => read(reportsCalendar(chronicle, making));
const value = (component: Component, name: string): string | null => component.getFirstPropertyValue(name)?.toString() ?? null;
/** What stands in a calendar for a text: line ends are one, and controls are none. */
const held = (text: string): string => text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n');

const parts = (calendar: Component): Component[] => [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vjournal')];
const byId = (chronicle: Chronicle): Map<string, Component> => new Map(parts(calendarOf(chronicle)).map((part) => [/entries\/([a-z0-9-]+)\.html$/.exec(value(part, 'url') ?? '')?.[1] ?? '', part]));

describe.each([
  { what: 'the harbour', chronicle: harbour },
  { what: 'a record full of hostile texts', chronicle: hostileHarbour },
])('the calendar of $what, read by another parser', ({ chronicle }) => {
  const text = reportsCalendar(chronicle, making);

  test('holds each report once, and nothing else', () => {
    const calendar = calendarOf(chronicle);
    expect([...byId(chronicle).keys()].sort()).toEqual(chronicle.entries.map(({ id }) => id).sort());
    expect(calendar.getAllSubcomponents()).toHaveLength(chronicle.entries.length);
    expect(new Set(parts(calendar).map((part) => value(part, 'uid'))).size).toBe(chronicle.entries.length);
    expect(parts(calendar).flatMap((part) => part.getAllSubcomponents())).toEqual([]);
  });

  test('has their texts whole: titles, claims with who made them, reasons', () => {
    for (const [id, part] of byId(chronicle)) {
      const entry = chronicle.entries.find((each) => each.id === id) as Entry;
      expect(value(part, 'summary')).toContain(held(entry.title));
      const description = value(part, 'description') ?? '';
      for (const { statement, status } of entry.claims) expect(description).toContain(`: ${held(statement)} (${status})`);
      if (entry.withdrawn !== null) expect(description).toContain(held(entry.withdrawn.reason));
    }
  });

  test('has lines of at most 75 octets that end in CRLF, none cut within a character', () => {
    const lines = text.split('\r\n').slice(0, -1);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || !line.isWellFormed())).toEqual([]);
  });
});

const on = (reported: string, more: object = {}): Component => {
  const chronicle = sampleChronicle([{ id: 'a', reported, ...more }]);
  return parts(calendarOf(chronicle))[0] as Component;
};

describe('a report', () => {
  test.each([
    ['2023-02-26', { start: '2023-02-26', end: null, summary: 'Title of a' }],
    ['2023-02-23/2023-02-26', { start: '2023-02-23', end: '2023-02-27', summary: 'Title of a' }],
    ['2023-02-26T18:00', { start: '2023-02-26T16:00:00Z', end: null, summary: 'Title of a' }],
    ['2023-02-2X', { start: '2023-02-20', end: '2023-03-01', summary: 'Title of a [date not exact: between 20 and 28 February 2023]' }],
    ['2023-02', { start: '2023-02-01', end: '2023-03-01', summary: 'Title of a [date not exact: February 2023]' }],
    ['2023-02-26~', { start: '2023-02-26', end: null, summary: 'Title of a [date not exact: about 26 February 2023]' }],
    ['../2023-02-27', { start: '2023-02-27', end: null, summary: 'Title of a [date not exact: until 27 February 2023]' }],
  ])('of %s stands where it was said, as exactly as that is known', (reported, expected) => {
    const event = on(reported);
    expect(event.name).toBe('vevent');
    expect({ start: value(event, 'dtstart'), end: value(event, 'dtend'), summary: value(event, 'summary') }).toEqual(expected);
    expect(value(event, 'transp')).toBe('TRANSPARENT');
  });

  test('without a date is a journal entry without one, and the calendar says that it has such', () => {
    const calendar = calendarOf(sampleChronicle([{ id: 'a', reported: 'unknown' }, { id: 'b', reported: 'unknown' }, { id: 'c', reported: 'XXXX-11-06' }, { id: 'd' }]));
    const journals = calendar.getAllSubcomponents('vjournal');
    expect(journals.map((journal) => ({ summary: value(journal, 'summary'), start: value(journal, 'dtstart') }))).toEqual(['c', 'a', 'b'].map((id) => ({ summary: `Title of ${id}`, start: null })));
    for (const name of ['description', 'x-wr-caldesc']) expect(value(calendar, name)).toContain('Without a date that a calendar can show: 3 reports');
    expect(value(on('unknown'), 'description')).toContain('When it was reported is not known.');
  });

  test('that was withdrawn stays, as cancelled, and as a change', () => {
    const event = on('2023-02-26', { withdrawn: true });
    expect({ status: value(event, 'status'), summary: value(event, 'summary'), sequence: value(event, 'sequence'), stamp: value(event, 'dtstamp') }).toEqual({
      status: 'CANCELLED',
      summary: 'Withdrawn: Title of a',
      sequence: '1',
      stamp: '2023-05-31T21:00:00Z',
    });
    expect(value(on('2023-02-26'), 'status')).toBe(null);
  });

  test('keeps its id when it is renamed or the site moves', () => {
    const [entry] = sampleChronicle([{ id: 'a' }]).entries;
    const sample = sampleChronicle([]);
    const idOf = (each: object, baseUrl: string | null) => value(parts(read(reportsCalendar({ ...sample, entries: [{ ...(entry as Entry), ...each }] }, { ...making, baseUrl })))[0] as Component, 'uid');
    expect(idOf({ id: 'b', formerly: ['a'] }, null)).toBe(idOf({}, 'https://elsewhere.example/'));
    expect(idOf({ id: 'b' }, null)).not.toBe(idOf({}, null));
  });

  test('has a position only where it has one place and that is exact', () => {
    const place = { id: 'p', name: 'Pier; south, end', names: {}, variants: [], kind: 'other', within: null, contains: [], longitude: 30.5, latitude: 50.25, source: null, precision: 'exact', entries: ['a'] } as const;
    const geo = (precision: 'exact' | 'approximate' | null, places: string[]) => {
      const sample = sampleChronicle([{ id: 'a' }]);
      const places_ = [{ ...place, variants: [], contains: [], entries: ['a'], precision }, { ...place, id: 'q', name: 'Quay', variants: [], contains: [], entries: ['a'] }];
      const event = parts(calendarOf({ ...sample, entries: sample.entries.map((entry) => ({ ...entry, places })), places: places_ }))[0] as Component;
      return { geo: value(event, 'geo'), location: value(event, 'location') };
    };
    expect(geo('exact', ['p'])).toEqual({ geo: '50.25,30.5', location: 'Pier; south, end' });
    expect(geo('approximate', ['p'])).toEqual({ geo: null, location: 'Pier; south, end' });
    expect(geo('exact', ['p', 'q'])).toEqual({ geo: null, location: 'Pier; south, end, Quay' });
  });

  test('has no address where it is not known where the site stands', () => {
    expect(reportsCalendar(harbour, { ...making, baseUrl: null })).not.toMatch(/^URL|\.html/m);
  });
});

test('the same calendar is written in Ukrainian by a site in that language', () => {
  const text = reportsCalendar({ ...harbour, site: { ...harbour.site, language: 'uk' } }, making).replaceAll('\r\n ', '');
  expect(text).toContain('Повідомлено: 3 листопада 2019');
  expect(text).not.toMatch(/Reported|Said to have happened/);
});
