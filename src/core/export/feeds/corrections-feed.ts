import type { Chronicle } from '../../model/chronicle.ts';
import { type Correction, correctionsOf } from '../../render/corrections.ts';
import { internetTime } from '../../time/internet-time.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import { type Digest, permanentId, urnOf } from '../name-urn.ts';
import { xml } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { beginningOf } from './feed-dates.ts';

/**
 * The corrections as a feed, the newest first.
 *
 * A feed wants an instant where a record may have a month: `updated` is the earliest that the date can mean, and the content
 * gives the date in words, with its doubt. That of the feed is the newest of them; of a feed without corrections, that of the
 * newest publication.
 */
export function correctionsFeed(chronicle: Chronicle, digest: Digest): Feed {
  const { site, entries } = chronicle;
  const corrections = correctionsOf(chronicle);
  const { locale, feeds } = catalogueOf(site.language);
  const dates = corrections.length > 0 ? corrections.map(({ date }) => date) : entries.flatMap(({ revisions }) => revisions.map(({ date }) => date));
  const newest = dates.length === 0 ? 0 : dates.map(beginningOf).reduce((a, b) => Math.max(a, b));
  return {
    of: { kind: 'corrections' },
    id: urnOf(`corrections ${site.title}`, digest),
    title: feeds.title(site.title),
    subtitle: feeds.subtitle,
    language: new Intl.Locale(locale).language,
    author: site.title,
    licence: site.licence,
    updated: internetTime(newest, site.timeZone),
    page: { kind: 'corrections' },
    items: corrections.map((correction) => itemOf(correction, chronicle, digest)),
  };
}

function itemOf({ entry, kind, date, notes, key }: Correction, { site }: Chronicle, digest: Digest): FeedItem {
  const { kinds, made } = catalogueOf(site.language).feeds;
  const words = timeWords(date, { zone: site.timeZone, locale: site.language });
  return {
    id: urnOf(`correction ${permanentId(entry)} ${key}`, digest),
    title: `${kinds[kind]}: ${entry.title}`,
    language: null,
    pages: [{ language: entry.language, page: { kind: 'entry', id: entry.id } }],
    published: null,
    updated: internetTime(beginningOf(date), site.timeZone),
    isDated: date.earliest !== null || date.latest !== null,
    categories: [{ term: kind, label: kinds[kind] }],
    summary: null,
    content: (inLanguage) => xml`<p>${made(kind, words)}</p>${notes.map((note) => xml`<p${inLanguage(entry.language)}>${note}</p>`)}`,
  };
}
