import { describe, expect, test } from 'vitest';
import { sampleChronicle, spanOf } from '../../layout/testing/sample-chronicle.ts';
import type { Actor } from '../../model/actor.ts';
import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import type { FeedSubject } from '../../render/address.ts';
import { sha256Hex } from '../../../io/hash.ts';
import { itemsPerPage } from './feed.ts';
import { feedsOf } from './feed-text.ts';

const published = (date: string): Pick<Entry, 'revisions'> => ({ revisions: [{ date: spanOf(date), kind: 'published', note: null }] });

function recordOf(entries: readonly (Partial<Entry> & { readonly id: string })[], more: Partial<Chronicle> = {}): Chronicle {
  const sample = sampleChronicle(entries.map(({ id }) => ({ id, figure: true })));
  const site = { ...sample.site, topics: [{ id: 'losses', name: 'Losses' }], metrics: [{ id: 'killed', name: 'killed', unit: null }] };
  return { ...sample, site, entries: entries.map((each) => ({ ...(sample.entries.find(({ id }) => id === each.id) as Entry), ...published('2024-01-01'), ...each })), ...more };
}

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly title: string; readonly content_html: string; readonly tags?: string[]; readonly language: string; readonly date_published?: string; readonly date_modified?: string }[];
}

const feedOf = (chronicle: Chronicle, of: FeedSubject, page = 1, baseUrl: string | null = 'https://example.org/'): JsonFeed | null => {
  const document = feedsOf(chronicle, { baseUrl, digest: sha256Hex }).document(of, 'json', page);
  return document === null ? null : (JSON.parse(document.text()) as JsonFeed);
};
const titles = (feed: JsonFeed | null): string[] => feed?.items.map(({ title }) => title) ?? [];
const all = { kind: 'entries' } as const;

describe('the feed of reports', () => {
  test('begins with those that were last published or revised, and ends with those of which it is not known', () => {
    const revisions = (...dates: string[]): Pick<Entry, 'revisions'> => ({ revisions: dates.map((date, index) => ({ date: spanOf(date), kind: index === 0 ? 'published' : 'corrected', note: null })) });
    const record = recordOf([{ id: 'a', ...revisions('2024-01-01') }, { id: 'b', revisions: [] }, { id: 'c', ...revisions('2024-03-01') }, { id: 'd', ...revisions('2024-01-01', '2024-04') }]);
    expect(titles(feedOf(record, all))).toEqual(['Title of d', 'Title of c', 'Title of a', 'Title of b']);
    const [first, , , last] = feedOf(record, all)?.items ?? [];
    expect(first).toMatchObject({ date_published: '2024-01-01T00:00:00+02:00', date_modified: '2024-04-01T00:00:00+03:00' });
    expect(last).not.toHaveProperty('date_modified');
    expect(last).not.toHaveProperty('date_published');
    expect(last?.content_html).toContain('When it was published here is not recorded.');
  });

  test('has no figure without who claims it, and the status', () => {
    const [item] = feedOf(recordOf([{ id: 'a' }]), all)?.items ?? [];
    expect(item?.content_html).toBe(
      '<ul><li><p lang="en" dir="ltr">A statement.</p><p>Said by: a spokesman (no name given). As claimed: 5 killed. Status: unverified.</p></li></ul><p>Reported 23 February 2023. When it happened is not said.</p><p>Published, 1 January 2024.</p>',
    );
  });

  test('names those who passed it on', () => {
    const record = recordOf([{ id: 'a' }]);
    const [entry] = record.entries as [Entry];
    const chain: Entry['claims'][number]['chain'] = [...(entry.claims[0]?.chain ?? []), { kind: 'actor', actor: 'x', seen: false }];
    const told = { ...record, entries: [{ ...entry, claims: entry.claims.map((claim) => ({ ...claim, chain })) }] };
    expect(feedOf(told, all)?.items[0]?.content_html).toContain('Said by: a spokesman (no name given), via\u00a0x (not seen).');
  });

  test('says of what was withdrawn that it was, when and why', () => {
    const [item] = feedOf(recordOf([{ id: 'a', withdrawn: { date: spanOf('2024-02'), reason: 'It was another <ship>.' } }]), all)?.items ?? [];
    expect(item).toMatchObject({ title: 'Withdrawn: Title of a', tags: ['Withdrawn'] });
    expect(item?.content_html).toMatch(/^<p>Withdrawn, February 2024\.<\/p><p lang="en" dir="ltr">It was another &lt;ship&gt;\.<\/p>/);
  });

  test('keeps the id of a report in all feeds, when it is revised, renamed or moved, and wherever the site stands', () => {
    const idOf = (feed: JsonFeed | null) => feed?.items[0]?.id;
    const id = idOf(feedOf(recordOf([{ id: 'a' }]), all));
    expect(idOf(feedOf(recordOf([{ id: 'a', topics: ['losses'], title: 'Another', ...published('2025-01-01') }]), { kind: 'topic', id: 'losses' }))).toBe(id);
    expect(idOf(feedOf(recordOf([{ id: 'c', formerly: ['a', 'b'] }]), all, 1, null))).toBe(id);
    expect(idOf(feedOf(recordOf([{ id: 'c' }]), all))).not.toBe(id);
  });

  test('marks the language of a report, and links its translations in Atom', () => {
    const translation = { language: 'uk', file: '', title: 'Назва', summary: '', body: '', citations: [], notes: [], statements: {} };
    const record = recordOf([{ id: 'a', language: 'he', summary: 'תקציר', translations: [translation] }]);
    const text = feedsOf(record, { baseUrl: null, digest: sha256Hex }).document(all, 'atom')?.text() ?? '';
    expect(feedOf(record, all)?.items[0]?.language).toBe('he');
    expect(text).toContain('<summary xml:lang="he">תקציר</summary>');
    expect(text).toContain('<p xml:lang="he" lang="he" dir="rtl">תקציר</p>');
    expect([...text.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)].map(([, language, href]) => [language, href])).toEqual([['he', '../entries/a.html'], ['uk', '../entries/a.uk.html']]);
  });
});

describe('the feed of a side, a topic, a place or an actor', () => {
  const says = (entry: string) => [{ entry, claim: 'claim' }];
  const actor: Actor = { id: 'master', name: 'The master', names: {}, kind: 'person', role: null, side: 'north', memberOf: [], members: [], says: says('a'), relays: says('b'), spokenOf: says('a') };
  const place = { id: 'pier', name: 'The pier', names: {}, variants: [], kind: 'other' as const, within: null, contains: [], longitude: null, latitude: null, source: null, precision: null, entries: ['b', 'c'] };
  const record = recordOf([{ id: 'a', topics: ['losses'] }, { id: 'b', sides: ['south'] }, { id: 'c' }], { actors: [actor], places: [place] });

  test.each<{ of: FeedSubject; title: string; held: string[] }>([
    { of: { kind: 'side', id: 'south' }, title: 'Sample: South side', held: ['Title of b'] },
    { of: { kind: 'topic', id: 'losses' }, title: 'Sample: Losses', held: ['Title of a'] },
    { of: { kind: 'place', id: 'pier' }, title: 'Sample: The pier', held: ['Title of b', 'Title of c'] },
    { of: { kind: 'actor', id: 'master' }, title: 'Sample: The master', held: ['Title of a', 'Title of b'] },
  ])('holds its reports: $title', ({ of, title, held }) => {
    const feed = feedOf(record, of);
    expect({ title: feed?.title, held: titles(feed).sort() }).toEqual({ title, held });
  });

  test('is there for each of them, in both formats, and for nothing else', () => {
    const paths = feedsOf(record, { baseUrl: null, digest: sha256Hex }).documents().map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.atom'))).toEqual(['feeds/entries.atom', 'corrections.atom', 'feeds/sides/north.atom', 'feeds/sides/south.atom', 'feeds/topics/losses.atom', 'feeds/places/pier.atom', 'feeds/actors/master.atom']);
    expect(paths.filter((path) => path.endsWith('.json'))).toHaveLength(paths.length / 2);
    expect(feedOf(record, { kind: 'topic', id: 'nothing' })).toBeNull();
  });
});

describe('a long feed', () => {
  const count = 2 * itemsPerPage + 1;
  const record = recordOf(Array.from({ length: count }, (_, index) => ({ id: `r${index}`, ...published(`20${String(24 + (index % 7))}-01-0${1 + (index % 9)}`) })));

  test('goes on in documents that lead to one another, so that none of it is lost', () => {
    const pages = [1, 2, 3].map((page) => feedOf(record, all, page));
    expect(pages.map((page) => page?.items.length)).toEqual([itemsPerPage, itemsPerPage, 1]);
    expect(pages.map((page) => page?.next_url)).toEqual(['https://example.org/feeds/entries/page-2.json', 'https://example.org/feeds/entries/page-3.json', undefined]);
    expect(new Set(pages.flatMap((page) => page?.items.map(({ id }) => id) ?? [])).size).toBe(count);
    expect(feedOf(record, all, 4)).toBeNull();
    expect(feedsOf(record, { baseUrl: null, digest: sha256Hex }).documents().map(({ path }) => path)).toContain('feeds/entries/page-3.atom');
  });

  test('is paged as RFC 5005 has it', () => {
    const text = feedsOf(record, { baseUrl: null, digest: sha256Hex }).document(all, 'atom', 2)?.text() ?? '';
    expect([...text.matchAll(/^ <link rel="(\w+)"[^>]* href="([^"]*)"/gm)].map(([, rel, href]) => `${rel} ${href}`)).toEqual([
      'self page-2.atom', 'alternate ../../index.html', 'first ../entries.atom', 'previous ../entries.atom', 'next page-3.atom', 'last page-3.atom',
    ]);
  });
});
