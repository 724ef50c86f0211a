import { isEvent, iter, parse, type Event } from '@markwhen/parser';
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markwhen } from '../../src/core/export/timelines/markwhen.ts';
import { placedSpan } from '../../src/core/export/timelines/placed-date.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { hostileRecord } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';

const harbour = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });
const own = await chronicleOf({ content: join(projectFolder, 'content') });

/** Titles that are something else in markwhen. */
const asMarkwhen = [
  '2023: a year', '2023-02-26/2023-03-01: a range', 'every 2 days: again', '5 days: an amount', '#tag and #side_port', '## Section', '// a comment', '---', 'key: value', 'id: other', '[x] done', '- [ ] item',
  '[a](https://e.example)', '![a](https://e.example)', '[Berlin](location)', 'after !other 3 days: x', '.start', 'now: x', 'May 5: x', '50% sure', '100% ', '@someone', 'title: other', ': x', '',
];

function withTitles(chronicle: Chronicle, texts: readonly string[]): Chronicle {
  let count = 0;
  const next = () => texts[count++ % texts.length] ?? '';
  return {
    ...chronicle,
    site: { ...chronicle.site, title: next(), description: next() },
    entries: chronicle.entries.map((entry) => ({ ...entry, title: next(), summary: next(), claims: entry.claims.map((claim) => ({ ...claim, statement: next() })) })),
  };
}

const eventsIn = (text: string): { events: Event[]; header: Record<string, unknown>; messages: unknown[] } => {
  const { events, header, parseMessages } = parse(text);
  return { events: [...iter(events)].flatMap(({ eventy }) => (isEvent(eventy) ? [eventy] : [])), header, messages: parseMessages };
};

/** Without the joiners that keep a text from being more. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u2060', '').trim();
const oneLined = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What the parser finds of each report that has a place, beside what was written. */
function held(chronicle: Chronicle) {
  const { events, header, messages } = eventsIn(markwhen(chronicle, { baseUrl: null }));
  const placed = chronicle.entries.filter(({ reported }) => placedSpan(reported) !== null);
  const found = events.map((event) => ({ id: event.id, title: plain(event.firstLine.restTrimmed), tags: event.tags, items: event.supplemental.length, percent: event.percent, completed: event.completed }));
  const written = placed.map(({ id, title, withdrawn, sides, topics, claims }) => ({
    id,
    title: oneLined(withdrawn === null ? title : `Withdrawn: ${title}`),
    tags: [...sides.map((side) => `side_${side.replaceAll('-', '_')}`), ...topics.map((topic) => `topic_${topic.replaceAll('-', '_')}`)],
    items: claims.length + 3 + (withdrawn === null ? 0 : 1),
    percent: undefined,
    completed: undefined,
  }));
  const unplaced = chronicle.entries.filter((entry) => !placed.includes(entry)).map(({ id }) => id);
  const named = ((header['notPlaced'] ?? []) as { id: string }[]).map(({ id }) => id);
  return { found: { events: found, unplaced: named, messages, title: header['title'], zone: header['timezone'] }, written: { events: written, unplaced, messages: [], title: chronicle.site.title, zone: chronicle.site.timeZone } };
}

describe('the parser of markwhen finds', () => {
  test.each([
    { name: 'own', chronicle: own },
    { name: 'harbour', chronicle: harbour },
    { name: 'hostile', chronicle: hostileRecord(harbour) },
    { name: 'misleading', chronicle: withTitles(harbour, asMarkwhen) },
  ])('every report of the $name record once, with its title, its tags and its claims as texts, and those without a place in the header', ({ chronicle }) => {
    const { found, written } = held(chronicle);
    expect(found).toEqual(written);
    expect(written.events.length).toBeGreaterThan(9);
  });

  test('no more and no less, whatever the texts hold', () => {
    const piece = fc.oneof(fc.constantFrom(...asMarkwhen), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('\n', ' ', ':', '#', '2019', '/'));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')), { minLength: 1, maxLength: 30 }), (texts) => {
        const { found, written } = held(withTitles(harbour, texts));
        expect(found.events).toEqual(written.events);
        expect(found.messages).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('dates as far as they are known: a day, a month, a range, a clock with its distance from UTC', () => {
    const spans = new Map(eventsIn(markwhen(harbour, { baseUrl: null })).events.map(({ id, dateRangeIso: { fromDateTimeIso, toDateTimeIso }, properties }) => [id, [fromDateTimeIso, toDateTimeIso, (properties as Record<string, unknown>)['reported']]]));
    expect(spans.get('gazette-containers-2019-11-03')).toEqual(['2019-11-03T00:00:00.000-03:00', '2019-11-04T00:00:00.000-03:00', '2019-11-03']);
    expect(spans.get('northern-tern-log-2019-11-03')).toEqual(['2019-11-01T00:00:00.000-03:00', '2019-12-01T00:00:00.000-03:00', '2019-11-1X']);
    expect(spans.get('harbour-office-light-out-2019-11-02')).toEqual(['2019-11-02T23:55:00.000-03:00', '2019-11-02T23:55:00.000-03:00', '2019-11-02T23:55-03:00']);
    expect(spans.get('pilots-switched-off-2019-11-04')).toEqual(['2019-11-04T21:00:00.000Z', '2019-11-04T21:00:00.000Z', '2019-11-04T21:00Z']);
  });
});
