import type { Name, Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { coinsDate } from './coins-date.ts';
import { coinsFormats } from './coins-formats.ts';

/** A key of a context object with its value; nothing is written for null. */
type Pair = readonly [key: string, value: string | null];

/** What readers of references are told of a page of this site. */
export interface CitedPage {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly siteTitle: string;
  readonly licence: string;
  /** When the page was published. */
  readonly issued: TimeSpan | null;
  /** In full; null where it is not known. */
  readonly address: string | null;
}

/**
 * A source as an OpenURL ContextObject in KEV form (ANSI/NISO Z39.88-2004), for the `title` of a `<span class="Z3988">` (COinS).
 * Journal articles, books, reports and theses have formats of their own; all else goes as Dublin Core with the item type of
 * Zotero in `rft.type`, as Zotero itself writes it. It says nothing that the source does not: no first page, no issue, and
 * of the date only what is sure.
 */
export function coinsTitle(source: Source): string {
  const { format, genre, type, title, container, publisher } = coinsFormats[source.type];
  return contextObject(format, [
    ['rft.genre', genre],
    ['rft.type', type],
    [`rft.${title}`, source.title],
    [`rft.${container}`, container === null ? null : source.containerTitle],
    [`rft.${publisher}`, source.publisher === source.containerTitle && container !== null ? null : source.publisher],
    ...source.author.flatMap((name) => authorPairs(name, format === 'dc' ? 'rft.creator' : 'rft.au')),
    ['rft.date', coinsDate(source.issued)],
    ['rft.language', source.language],
    ['rft_id', source.url],
  ]);
}

/** The same for a page of this site. It has no author: the editors are not named, and the claimants did not write it. */
export const coinsTitleOfPage = ({ title, summary, language, siteTitle, licence, issued, address }: CitedPage): string =>
  contextObject('dc', [
    ['rft.type', 'webpage'],
    ['rft.title', title],
    ['rft.source', siteTitle],
    ['rft.description', summary],
    ['rft.date', coinsDate(issued)],
    ['rft.language', language],
    ['rft.rights', licence],
    ['rft_id', address],
  ]);

function contextObject(format: string, pairs: readonly Pair[]): string {
  const all: readonly Pair[] = [['ctx_ver', 'Z39.88-2004'], ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`], ...pairs];
  // A lone surrogate has no UTF-8, and would be an error.
  return all.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`])).join('&');
}

// Readers take a comma for the end of the family name, and without one the last word for it.
function authorPairs(name: Name, key: string): Pair[] {
  if (name.literal !== null) return [['rft.aucorp', name.literal]];
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== null).join(' ');
  const given = [name.given, name.droppingParticle, name.suffix].filter((part) => part !== null).join(' ');
  if (family === '') return [['rft.aucorp', given]];
  return given === '' ? [['rft.aulast', family]] : [[key, `${family}, ${given}`]];
}
