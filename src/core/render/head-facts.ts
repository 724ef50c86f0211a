import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { htmlTime } from '../time/html-time.ts';
import { catalogueOf } from '../words/languages.ts';
import { referenceText, type Reading } from './reference.ts';

/** One `meta` element of a head: Dublin Core by `name`, OpenGraph by `property`. */
export type HeadFact = { readonly name: string; readonly content: string } | { readonly property: string; readonly content: string };

/** What the prefixes of the names stand for, as `rel` and `href` of `link` elements (DCMI, “Expressing Dublin Core metadata using HTML”). */
export const headSchemas = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
  { rel: 'schema.PRISM', href: 'http://prismstandard.org/namespaces/1.2/basic/' },
] as const;

/** The page that the facts are about. */
export interface HeadPage {
  readonly site: Site;
  /** In full; null where it is not known where the site stands. */
  readonly address: string | null;
  readonly reading: Reading;
}

/** An entry as it is read on the page: in its own language or another. */
export interface HeadText {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
}

/**
 * A page on a report. Its dates are those of the page, from its revisions, and only where ISO 8601 can hold them; the time
 * that it tells of is another thing, and may be any EDTF. No author is named, since nobody says who the editors are, and there
 * are no `citation_` tags: they make Zotero take the page for an article of a journal.
 */
export function entryHeadFacts(entry: Entry, text: HeadText, sources: readonly Source[], page: HeadPage): HeadFact[] {
  const languages = [entry.language, ...entry.translations.map(({ language }) => language)].filter((language) => language !== text.language);
  const { issued, modified } = pageDates(entry);
  return [
    ...pageFacts(text, page),
    ...named('DC.date', issued),
    ...named('DCTERMS.modified', modified),
    ...named('DCTERMS.temporal', entry.occurred.kind === 'unknown' ? null : entry.occurred.text),
    ...sources.flatMap((source) => named('DC.source', source.url ?? referenceText(source, null, page.reading))),
    ...open('og:type', 'article'),
    ...languages.flatMap((language) => open('og:locale:alternate', openLocale(language))),
    // OpenGraph knows no date without a day.
    ...open('article:published_time', hasDay(issued) ? issued : null),
    ...open('article:modified_time', hasDay(modified) ? modified : null),
  ];
}

/** A page on a source: on this site, not the source itself, which the reference on the page tells. */
export function sourceHeadFacts(source: Source, page: HeadPage): HeadFact[] {
  const summary = referenceText(source, null, page.reading);
  return [
    ...pageFacts({ title: catalogueOf(page.reading.locale).references.pageOf(source.title), summary, language: page.reading.locale }, page),
    ...named('DC.source', source.url ?? summary),
    ...open('og:type', 'website'),
  ];
}

/** When the page was published and last changed, in ISO 8601; null where that is not known, or not that well. */
function pageDates({ revisions }: Entry): { issued: string | null; modified: string | null } {
  const iso = (span: TimeSpan | undefined) => (span?.kind === 'point' ? htmlTime(span.point) : null);
  const first = revisions.find(({ kind }) => kind === 'published');
  const last = revisions.at(-1);
  return { issued: iso(first?.date), modified: last === first ? null : iso(last?.date) };
}

/** What services that show links are told of a page that is neither a report nor a source: of OpenGraph alone. */
export const linkFacts = (text: HeadText, page: Pick<HeadPage, 'site' | 'address'>): HeadFact[] => [...openFacts(text, page), ...open('og:type', 'website')];

function pageFacts(text: HeadText, page: HeadPage): HeadFact[] {
  const { title, language } = text;
  const { site, address } = page;
  return [
    ...named('DC.title', title),
    ...named('DC.type', 'Text'),
    ...named('DC.language', language),
    ...named('DC.publisher', site.title),
    // Zotero would take the first DC.source for the site on which the page stands.
    ...named('PRISM.publicationName', site.title),
    ...named('DC.rights', site.licence),
    ...named('DC.identifier', address),
    ...openFacts(text, page),
  ];
}

function openFacts({ title, summary, language }: HeadText, { site, address }: Pick<HeadPage, 'site' | 'address'>): HeadFact[] {
  return [
    ...open('og:title', title),
    ...open('og:description', summary),
    ...open('og:site_name', site.title),
    ...open('og:locale', openLocale(language)),
    ...open('og:url', address),
  ];
}

const named = (name: string, content: string | null): HeadFact[] => (content === null || content === '' ? [] : [{ name, content }]);

const open = (property: string, content: string | null): HeadFact[] => (content === null || content === '' ? [] : [{ property, content }]);

const hasDay = (date: string | null): boolean => date !== null && date.length >= 'YYYY-MM-DD'.length;

/** `pt_BR` for `pt-BR`; the language alone where no country is named, since none is to be guessed. */
function openLocale(language: string): string {
  const { language: tongue, region } = new Intl.Locale(language);
  return region === undefined ? tongue : `${tongue}_${region}`;
}
