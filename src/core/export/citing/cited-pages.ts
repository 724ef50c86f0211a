import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import type { KeptPage } from '../../render/kept-pages.ts';
import type { Reading } from '../../render/reference.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import type { CitedVersion } from '../../words/citing-words.ts';
import type { CitedItem } from './cited-item.ts';

/** Where something on a page of this site is cited from. */
export interface CitedPage {
  readonly site: Pick<Site, 'title'>;
  /** Of the page or of the place on it, in full; null: nobody knows where the site stands. */
  readonly address: string | null;
  /** The page, or the place on it, in a kept version that surely has its newest revision; null: none is known. */
  readonly kept: KeptPage | null;
  /** In whose words, and by which clock. */
  readonly reading: Reading;
}

/** An entry as it is read on the page, in its own language or another. */
export interface CitedText {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
}

/** Who said a claim, through whom, and what, in the words of the page. */
export interface CitedClaim {
  readonly speaker: string;
  readonly through: readonly string[];
  readonly statement: string;
}

/** A citation as one sentence, and as what other formats are written from. */
export interface PageCitation {
  readonly text: string;
  readonly item: CitedItem;
}

/**
 * A page on a report, at its newest revision. It is a web page of this site, published when the first revision says so; nobody is
 * its author, since nobody says who the editors are, and the claimants did not write it.
 */
export function citeEntry(entry: Entry, text: CitedText, page: CitedPage): PageCitation {
  const { citing } = catalogueOf(page.reading.locale);
  return { text: citing.report({ title: text.title, ...partsOf(entry, page) }), item: { ...pageItem(entry, text, page), id: entry.id, title: text.title } };
}

/** One claim on that page, by its own name. */
export function citeClaim(entry: Entry, claim: Pick<Claim, 'id'>, said: CitedClaim, text: CitedText, page: CitedPage): PageCitation {
  const { citing } = catalogueOf(page.reading.locale);
  const name = citing.claimOf({ ...said, statement: said.statement.replace(/\.$/, '') });
  const item = pageItem(entry, text, page);
  return {
    text: citing.claim({ title: text.title, claim: name, ...partsOf(entry, page) }),
    item: { ...item, id: `${entry.id}.${claim.id}`, title: name, notes: [citing.reportedIn(text.title), ...item.notes] },
  };
}

/** Which revision is the newest, in words. */
export function citedVersion({ revisions }: Pick<Entry, 'revisions'>, reading: Reading): CitedVersion {
  const newest = revisions.at(-1);
  return newest === undefined ? null : { kind: newest.kind, date: timeWords(newest.date, reading) };
}

function partsOf(entry: Entry, { site, address, kept, reading }: CitedPage) {
  return {
    site: site.title,
    reported: reportedIn(entry.reported, reading),
    version: citedVersion(entry, reading),
    withdrawn: entry.withdrawn === null ? null : timeWords(entry.withdrawn.date, reading),
    address,
    kept: kept === null ? null : { url: kept.url, date: timeWords(kept.date, reading) },
  };
}

const reportedIn = (span: TimeSpan, reading: Reading): string | null => (span.kind === 'unknown' ? null : timeWords(span, reading));

function pageItem(entry: Entry, { language }: CitedText, { site, address, kept, reading }: CitedPage): Omit<CitedItem, 'id' | 'title'> {
  const { citing } = catalogueOf(reading.locale);
  const reported = reportedIn(entry.reported, reading);
  const version = citedVersion(entry, reading);
  const { withdrawn } = entry;
  return {
    type: 'webpage',
    titleNote: null,
    author: [],
    containerTitle: site.title,
    publisher: null,
    issued: entry.revisions.find(({ kind }) => kind === 'published')?.date ?? null,
    accessed: null,
    url: address,
    language,
    version: version === null ? null : citing.versionOf(version),
    archived: [],
    notes: [
      ...(reported === null ? [] : [citing.reported(reported)]),
      ...(withdrawn === null ? [] : [citing.withdrawn(timeWords(withdrawn.date, reading), withdrawn.reason)]),
      ...(kept === null ? [] : [citing.archived({ url: kept.url, date: timeWords(kept.date, reading), digest: null })]),
    ],
    custom: null,
  };
}
