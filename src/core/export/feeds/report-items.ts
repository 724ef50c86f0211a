import type { Chronicle } from '../../model/chronicle.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import type { Markup } from '../../render/markup.ts';
import { internetTime } from '../../time/internet-time.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import { type Digest, permanentId, urnOf } from '../name-urn.ts';
import { xml } from '../xml.ts';
import { claimWords } from './claim-words.ts';
import type { FeedItem, LanguageMarks } from './feed.ts';
import { entryTimes } from './feed-dates.ts';

/** All reports as items of feeds, the one last published or revised first; undated ones last. */
export function reportItems(chronicle: Chronicle, digest: Digest): { readonly entry: Entry; readonly item: FeedItem }[] {
  const toItem = itemMaker(chronicle, digest);
  return chronicle.entries
    .map((entry, index) => ({ entry, index, ...entryTimes(entry) }))
    .sort((a, b) => (b.updated ?? -Infinity) - (a.updated ?? -Infinity) || b.index - a.index || 0)
    .map(({ entry, published, updated }) => ({ entry, item: toItem(entry, published, updated) }));
}

function itemMaker(chronicle: Chronicle, digest: Digest): (entry: Entry, published: number | null, updated: number | null) => FeedItem {
  const { site } = chronicle;
  const { feeds } = catalogueOf(site.language);
  const topics = new Map(site.topics.map(({ id, name }) => [id, name]));
  const contentOf = contentMaker(chronicle);
  return (entry, published, updated) => {
    const isWithdrawn = entry.withdrawn !== null;
    return {
      id: urnOf(`entry ${permanentId(entry)}`, digest),
      title: isWithdrawn ? `${feeds.kinds.withdrawn}: ${entry.title}` : entry.title,
      language: entry.language,
      pages: [
        { language: entry.language, page: { kind: 'entry', id: entry.id } },
        ...entry.translations.map(({ language }) => ({ language, page: { kind: 'entry', id: entry.id, language } as const })),
      ],
      published: published === null ? null : internetTime(published, site.timeZone),
      updated: internetTime(updated ?? 0, site.timeZone),
      isDated: updated !== null,
      categories: [
        ...(isWithdrawn ? [{ term: 'withdrawn', label: feeds.kinds.withdrawn }] : []),
        ...entry.topics.map((id) => ({ term: id, label: topics.get(id) ?? id })),
      ],
      summary: entry.summary === '' ? null : entry.summary,
      content: (inLanguage) => contentOf(entry, inLanguage),
    };
  };
}

/** What a report says, with who said it and what stands against it in the status: no figure without its claim. */
function contentMaker(chronicle: Chronicle): (entry: Entry, inLanguage: LanguageMarks) => Markup {
  const { language: locale, timeZone: zone } = chronicle.site;
  const { feeds } = catalogueOf(locale);
  const told = claimWords(chronicle, locale);
  const when = (date: TimeSpan) => timeWords(date, { zone, locale });
  return (entry, inLanguage) => {
    const { withdrawn, summary, claims, reported, occurred, revisions, language } = entry;
    const claim = (each: Claim) => xml`<li><p${inLanguage(language)}>${each.statement}</p><p>${told(each)}</p></li>`;
    const dates = [
      reported.kind === 'unknown' ? feeds.reportUndated : feeds.reported(when(reported)),
      occurred.kind === 'unknown' ? feeds.occurredUnknown : feeds.tellsOf(when(occurred)),
    ];
    const made = revisions.map(({ kind, date }) => feeds.made(kind, when(date)));
    return xml`${withdrawn !== null && xml`<p>${feeds.made('withdrawn', when(withdrawn.date))}</p><p${inLanguage(language)}>${withdrawn.reason}</p>`}${
      summary !== '' && xml`<p${inLanguage(language)}>${summary}</p>`
    }${claims.length > 0 && xml`<ul>${claims.map(claim)}</ul>`}<p>${dates.join(' ')}</p><p>${made.length === 0 ? feeds.publicationUnknown : made.join(' ')}</p>`;
  };
}
