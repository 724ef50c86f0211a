import { describe, expect, test } from 'vitest';
import { readCalendar } from './calendar.ts';
import { draftsOf, hear, lossesOf, refusalsOf } from './testing/read-import.ts';

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//none//', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20200101T000000Z', ...lines, 'END:VEVENT'];
const frontsOf = async (text: string) => draftsOf(await hear(readCalendar, text)).map((draft) => (draft.kind === 'entry' ? draft.front : {}));
const occurredIn = async (...lines: string[]): Promise<unknown> => (await frontsOf(calendar(...event('SUMMARY:x', ...lines))))[0]?.occurred;

const halifax = [
  'BEGIN:VTIMEZONE', 'TZID:Halifax',
  'BEGIN:STANDARD', 'DTSTART:19701101T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'TZOFFSETFROM:-0300', 'TZOFFSETTO:-0400', 'END:STANDARD',
  'BEGIN:DAYLIGHT', 'DTSTART:19700308T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0300', 'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('an event of a calendar', () => {
  test('is an entry whose claim is left to fill in', async () => {
    const heard = await hear(readCalendar, calendar(...event('DTSTART;VALUE=DATE:20191103', 'SUMMARY:Boats sink', 'DESCRIPTION:Seven\\, or more.', 'LOCATION:The quay', 'URL:https://example.org/')));
    expect(draftsOf(heard)).toEqual([
      { kind: 'entry', id: 'one', front: { title: 'Boats sink', occurred: '2019-11-03', summary: 'Seven, or more.', places: ['quay'], claims: [{ id: 'claim', cites: [{ source: 'log' }] }] }, body: '' },
    ]);
    expect([lossesOf(heard), heard.remarks]).toEqual([[], []]);
  });

  test('has folded lines and escapes read as what they stand for', async () => {
    const [front] = await frontsOf(calendar(...event('DTSTART;VALUE=DATE:20191103', 'SUMMARY:One\\, two\\; thr', ' ee\\\\', 'DESCRIPTION:First line\\nsecond', '  line of Гавань')));
    expect(front).toMatchObject({ title: 'One, two; three\\' });
    expect((draftsOf(await hear(readCalendar, calendar(...event('DTSTART;VALUE=DATE:20191103', 'SUMMARY:x', 'DESCRIPTION:First *line*\\nsecond', '  line'))))[0] as { body: string }).body).toBe('First \\*line\\*\nsecond line');
  });

  test.each([
    ['of one whole day', ['DTSTART;VALUE=DATE:20191103', 'DTEND;VALUE=DATE:20191104'], '2019-11-03'],
    ['of several days, the last of which its end only follows', ['DTSTART;VALUE=DATE:20191103', 'DTEND;VALUE=DATE:20191106'], '2019-11-03/2019-11-05'],
    ['of days told by their number', ['DTSTART;VALUE=DATE:20191103', 'DURATION:P2D'], '2019-11-03/2019-11-04'],
    ['whose end is before its start', ['DTSTART;VALUE=DATE:20191103', 'DTEND;VALUE=DATE:20191101'], '2019-11-03'],
    ['in UTC', ['DTSTART:20191103T140000Z', 'DTEND:20191103T153000Z'], '2019-11-03T14:00Z/2019-11-03T15:30Z'],
    ['with seconds', ['DTSTART:20191103T140005Z'], '2019-11-03T14:00:05Z'],
    ['in no zone, which is local time', ['DTSTART:20191103T140000'], '2019-11-03T14:00'],
  ])('has the date %s', async (_, lines, date) => {
    expect(await occurredIn(...lines)).toBe(date);
  });

  test('has its time with the offset that its zone has on that day', async () => {
    const fronts = await frontsOf(calendar(...halifax, ...event('SUMMARY:x', 'DTSTART;TZID=Halifax:20191104T100000'), ...event('SUMMARY:x', 'DTSTART;TZID=Halifax:20190704T100000')));
    expect(fronts.map(({ occurred }) => occurred)).toEqual(['2019-11-04T10:00-04:00', '2019-07-04T10:00-03:00']);
  });

  test('can be when something was reported, where the mapping says when it happened', async () => {
    const mapping = { columns: {}, defaults: { occurred: 'unknown' }, leaveOut: [], separator: ';', dates: null };
    const heard = await hear(readCalendar, calendar(...event('SUMMARY:x', 'DTSTART;VALUE=DATE:20191103')), { mapping });
    expect(draftsOf(heard)).toMatchObject([{ front: { occurred: 'unknown', reported: '2019-11-03' } }]);
  });

  test.each([
    ['in a zone that the file does not describe', ['DTSTART;TZID=Some/Where:20191103T140000'], 'its time is in the zone “Some/Where”, which the file does not describe (VTIMEZONE)'],
    ['that repeats', ['DTSTART;VALUE=DATE:20191103', 'RRULE:FREQ=DAILY'], 'it repeats; an entry is one report, with one date'],
    ['without a date', [], 'it has no date (DTSTART)'],
    ['with a date that no calendar has', ['DTSTART;VALUE=DATE:2019'], expect.stringMatching(/^its date cannot be read|is no iCalendar/)],
  ])('is left out %s', async (_, lines, reason) => {
    const [found = ''] = refusalsOf(await hear(readCalendar, calendar(...event('SUMMARY:x', ...lines))));
    expect(found.replace(/^\d+ event 1: /, '')).toEqual(reason);
  });

  test('tells what is not read of it', async () => {
    const heard = await hear(readCalendar, calendar(...event('SUMMARY:x', 'DTSTART;VALUE=DATE:20191103', 'ORGANIZER:mailto:a@example.org', 'X-MINE:yes', 'STATUS:CANCELLED', 'CATEGORIES:Storms,Boats', 'LOCATION:Nowhere', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT1H', 'END:VALARM')));
    expect(lossesOf(heard)).toEqual([
      'it is marked as cancelled, which no draft says',
      'ORGANIZER is not read: mailto:a@example.org',
      'X-MINE is not read: yes',
      'VALARM is not read',
      'the place “Nowhere” is not known',
      'the category “Storms” is not known',
      'the category “Boats” is not known',
    ]);
  });
});

describe('a calendar', () => {
  test('that is cut off names its last event, and keeps those before', async () => {
    const text = calendar(...event('SUMMARY:x', 'DTSTART;VALUE=DATE:20191103'), ...event('SUMMARY:y')).split('END:VEVENT\r\nEND:VCALENDAR')[0] as string;
    const heard = await hear(readCalendar, text);
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['4 event 1', '10 event 2']);
    expect(refusalsOf(heard)).toEqual(['10 event 2: no “END:VEVENT” ends it: the file may be cut off']);
  });

  test('keeps the event after one that has no end', async () => {
    const heard = await hear(readCalendar, calendar(...event('SUMMARY:x').slice(0, -1), ...event('SUMMARY:y', 'DTSTART;VALUE=DATE:20191103')));
    expect(refusalsOf(heard)).toEqual(['4 event 1: no “END:VEVENT” ends it before the next event begins']);
    expect(heard.readings.filter(({ reading }) => 'draft' in reading).map(({ line, name }) => `${line} ${name}`)).toEqual(['8 event 2']);
  });

  test('loses one event that is broken, and no other', async () => {
    const heard = await hear(readCalendar, calendar(...event('SUMMARY x'), ...event('SUMMARY:y', 'DTSTART;VALUE=DATE:20191103')));
    expect(refusalsOf(heard)).toEqual([expect.stringMatching(/^4 event 1: it is no iCalendar/)]);
    expect(heard.readings).toHaveLength(2);
  });

  test('tells what beside events is not read', async () => {
    expect((await hear(readCalendar, calendar('BEGIN:VTODO', 'UID:a', 'END:VTODO', 'BEGIN:VTODO', 'END:VTODO'))).remarks).toEqual([
      '1: 2 × VTODO is not read: only events are',
      '1: there is no event in it: each begins with a line “BEGIN:VEVENT”',
    ]);
  });
});
