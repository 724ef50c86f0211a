import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { pathOf, relativeHref, type PageRef } from '../render/address.ts';
import { correctionsOf, type Correction } from '../render/corrections.ts';
import { directionOf } from '../render/direction.ts';
import type { Markup } from '../render/markup.ts';
import { internetTime } from '../time/internet-time.ts';
import { timeWords } from '../time/words.ts';
import { catalogueOf } from '../words/languages.ts';
import { urnOf, type Digest } from './name-urn.ts';
import { xml } from './xml.ts';

export interface FeedOptions {
  /** Where the site stands; null: not known, and links are relative to where the feed stands. */
  readonly baseUrl: string | null;
  readonly digest: Digest;
}

/**
 * The corrections as a feed in Atom (RFC 4287), the newest first; a function of the record and of where it stands.
 *
 * Atom wants an instant where a record may have a month: `updated` is the earliest that the date can mean, and the content
 * gives the date in words, with its doubt. That of the feed is the newest of them; of a feed without corrections, that of the
 * newest publication. Without an address links are relative to the feed itself, as RFC 4287 lets them
 * be where there is no `xml:base`.
 */
export function correctionsFeed(chronicle: Chronicle, { baseUrl, digest }: FeedOptions): string {
  const { site, entries } = chronicle;
  const address = addressesFrom(baseUrl);
  const corrections = correctionsOf(chronicle);
  const { locale, feeds } = catalogueOf(site.language);
  const dates = corrections.length > 0 ? corrections.map(({ date }) => date) : entries.flatMap(({ revisions }) => revisions.map(({ date }) => date));
  const newest = dates.length === 0 ? 0 : dates.map(beginningOf).reduce((a, b) => Math.max(a, b));
  const feed = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${new Intl.Locale(locale).language}">
 <id>${urnOf(`corrections ${site.title}`, digest)}</id>
 <title>${feeds.title(site.title)}</title>
 <subtitle>${feeds.subtitle}</subtitle>
 <updated>${internetTime(newest, site.timeZone)}</updated>
 <author><name>${site.title}</name></author>
 <rights>${site.licence}</rights>
 <link rel="self" type="application/atom+xml" href="${address({ kind: 'corrections-feed' })}"/>
 <link rel="alternate" type="text/html" href="${address({ kind: 'corrections' })}"/>
${corrections.map((correction) => entryOf(correction, chronicle, address, digest))}</feed>
`;
  return feed.toString();
}

function entryOf(correction: Correction, { site }: Chronicle, address: (ref: PageRef) => string, digest: Digest): Markup {
  const { entry, kind, date, notes, key } = correction;
  const { kinds, made } = catalogueOf(site.language).feeds;
  const words = timeWords(date, { zone: site.timeZone, locale: site.language });
  return xml` <entry>
  <id>${urnOf(`correction ${permanentId(entry)} ${key}`, digest)}</id>
  <title>${`${kinds[kind]}: ${entry.title}`}</title>
  <updated>${internetTime(beginningOf(date), site.timeZone)}</updated>
  <category term="${kind}" label="${kinds[kind]}"/>
  <link rel="alternate" type="text/html" hreflang="${entry.language}" href="${address({ kind: 'entry', id: entry.id })}"/>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${made(kind, words)}</p>${notes.map(
    (note) => xml`<p xml:lang="${entry.language}" lang="${entry.language}" dir="${directionOf(entry.language)}">${note}</p>`,
  )}</div></content>
 </entry>
`;
}

/** The id under which the entry was first published: an id of the feed must outlive a renaming. */
const permanentId = ({ formerly, id }: Entry): string => formerly[0] ?? id;

/** The first instant that a date can mean; the last where there is no first; where there is neither, 1 January 1970. */
const beginningOf = ({ earliest, latest }: TimeSpan): number => earliest ?? (latest === null ? 0 : latest - 1000);

function addressesFrom(baseUrl: string | null): (ref: PageRef) => string {
  const own = pathOf({ kind: 'corrections-feed' });
  const root = baseUrl?.replace(/\/*$/, '/') ?? null;
  return (ref) => (root === null ? relativeHref(own, pathOf(ref)) : `${root}${pathOf(ref)}`);
}
