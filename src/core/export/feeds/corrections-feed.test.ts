import { describe, expect, it } from 'vitest';
import { sampleChronicle, spanOf } from '../../layout/testing/sample-chronicle.ts';
import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import { urnOf } from '../name-urn.ts';
import { feedText } from './feed-text.ts';

/** A digest that shows its name, as far as 64 hexadecimal digits do. */
const digest = (text: string): string => [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join('').slice(-64).padStart(64, '0');

type Revisions = readonly (readonly [string, Entry['revisions'][number]['kind'], string?])[];

function recordOf(revisions: Revisions, more: Partial<Entry> = {}): Chronicle {
  const chronicle = sampleChronicle([{ id: 'a', title: 'A & B <c>' }]);
  const entries = chronicle.entries.map((entry) => ({ ...entry, revisions: revisions.map(([date, kind, note]) => ({ date: spanOf(date), kind, note: note ?? null })), ...more }));
  return { ...chronicle, entries };
}

const feedOf = (chronicle: Chronicle, baseUrl: string | null = null): string => feedText(chronicle, 'corrections', 'atom', { baseUrl, digest });
const all = (feed: string, element: string): string[] => [...feed.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
const idsOf = (feed: string): string[] => all(feed, 'id').slice(1);

describe('the feed of corrections', () => {
  it('tells what was done, when, and to which report', () => {
    const feed = feedOf(recordOf([['2024-01-01', 'published', 'First.'], ['2024-02-03', 'corrected', 'It said <16:00> & no more.']]));
    expect(all(feed, 'title')).toEqual(['Sample: corrections', 'Corrected: A &amp; B &lt;c&gt;']);
    expect(all(feed, 'content')).toEqual(['<div xmlns="http://www.w3.org/1999/xhtml"><p>Corrected, 3 February 2024.</p><p xml:lang="en" lang="en" dir="ltr">It said &lt;16:00&gt; &amp; no more.</p></div>']);
    expect(feed).not.toContain('First.');
  });

  it.each([
    { date: '2024-02-03', updated: '2024-02-03T00:00:00+02:00', words: '3 February 2024' },
    { date: '2024-02-03T18:30', updated: '2024-02-03T18:30:00+02:00', words: '3 February 2024, 18:30 (UTC+2)' },
    { date: '2024-07-03T18:30Z', updated: '2024-07-03T21:30:00+03:00', words: '3 July 2024, 18:30 (UTC)' },
    { date: '2024-07', updated: '2024-07-01T00:00:00+03:00', words: 'July 2024' },
    { date: '2024-07-03?', updated: '2024-07-03T00:00:00+03:00', words: 'perhaps 3 July 2024' },
    { date: '2024-07-1X', updated: '2024-07-10T00:00:00+03:00', words: 'between 10 and 19 July 2024' },
    { date: '2024-01-12/..', updated: '2024-01-12T00:00:00+02:00', words: 'from 12 January 2024, no end given' },
    { date: '../2024-01-12', updated: '2024-01-12T23:59:59+02:00', words: 'until 12 January 2024' },
  ])('has for $date the earliest instant that it can mean, and the date itself in words', ({ date, updated, words }) => {
    const feed = feedOf(recordOf([[date, 'corrected']]));
    expect(all(feed, 'updated')).toEqual([updated, updated]);
    expect(all(feed, 'p')).toEqual([`Corrected, ${words}.`]);
  });

  it('is in the language of the site, and marked with it', () => {
    const { site, ...record } = recordOf([['2024-02', 'corrected']], { title: 'Звіт' });
    const feed = feedOf({ ...record, site: { ...site, title: 'Хроніка', language: 'uk-UA' } });
    expect(feed).toContain('xml:lang="uk"');
    expect([...feed.matchAll(/<(?:title|p)>(.*?)<\//g)].map(([, text]) => text)).toEqual(['Хроніка: виправлення', 'Виправлено: Звіт', 'Виправлено: лютий 2024.']);
    expect(feed).toContain('<category term="corrected" label="Виправлено"/>');
  });

  it('is as new as its newest correction; without one, as the newest publication; and without that, of no time', () => {
    const newest = (revisions: Revisions) => all(feedOf(recordOf(revisions)), 'updated')[0];
    expect(newest([['2024-01-05', 'corrected'], ['2024-01-04', 'added']])).toBe('2024-01-05T00:00:00+02:00');
    expect(newest([['2024-01-04', 'corrected'], ['2024-01-09', 'published']])).toBe('2024-01-04T00:00:00+02:00');
    expect(newest([['2024-01-09', 'published']])).toBe('2024-01-09T00:00:00+02:00');
    expect(newest([])).toBe('1970-01-01T03:00:00+03:00');
  });

  it('links to where the site stands, and from its own place where that is not known', () => {
    const hrefs = (baseUrl: string | null) => [...feedOf(recordOf([['2024-01-05', 'corrected']]), baseUrl).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs(null)).toEqual(['corrections.atom', 'corrections.html', 'entries/a.html']);
    expect(hrefs('https://example.org/a/')).toEqual(['https://example.org/a/corrections.atom', 'https://example.org/a/corrections.html', 'https://example.org/a/entries/a.html']);
  });

  it('keeps the id of a correction when others follow, when its note is reworded, when the report is renamed, and wherever the site stands', () => {
    const first: Revisions = [['2024-01-01', 'published'], ['2024-01-05', 'corrected', 'The day.']];
    const [id] = idsOf(feedOf(recordOf(first)));
    expect(idsOf(feedOf(recordOf([...first, ['2024-01-05', 'corrected'], ['2024-01-06', 'added']])))).toContain(id);
    expect(idsOf(feedOf(recordOf([['2024-01-05', 'corrected', 'The day of it.']])))).toEqual([id]);
    expect(idsOf(feedOf(recordOf(first, { id: 'b', title: 'B', formerly: ['a'] }), 'https://example.org/'))).toEqual([id]);
    expect(idsOf(feedOf(recordOf(first, { id: 'c', formerly: ['a', 'b'] })))).toEqual([id]);
    expect(idsOf(feedOf(recordOf(first, { id: 'b' })))).not.toEqual([id]);
  });
});

describe('a name as a URN', () => {
  it('is a UUID of version 8', () => {
    expect(urnOf('a', () => 'f'.repeat(64))).toBe('urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff');
    expect(urnOf('a', () => '0'.repeat(64))).toBe('urn:uuid:00000000-0000-8000-8000-000000000000');
    // The example of RFC 9562, B.2.
    expect(urnOf('a', () => '5c146b143c524afd938a375d0df1fbf6fe12a66b645f72f6158759387e51f3c8')).toBe('urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6');
  });
});
