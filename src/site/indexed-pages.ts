import { type IndexedPage, lastRevised } from '../core/export/sitemap.ts';
import { pathOf } from '../core/render/address.ts';
import { dayPages } from './day-pages.ts';
import { entryPages } from './entry-pages.ts';
import { lookup } from './lookup.ts';
import { reading } from './reading.ts';
import { reportParts } from './report-pages.ts';

const single = ['home', 'questions', 'places', 'bibliography', 'actors', 'topics', 'days', 'contradictions', 'corrections', 'feeds', 'snapshots', 'links', 'data', 'about'] as const;

/** Every page that search engines should know: not those that only lead to others, and not the page for frames. */
export function indexedPages(): IndexedPage[] {
  const { chronicle } = lookup();
  const { site, questions, places, actors, sources } = chronicle;
  const things = { question: questions, place: places, actor: actors, topic: site.topics, source: sources };
  const paths = [
    ...single.map((kind) => pathOf({ kind })),
    ...reportParts(chronicle.entries, reading()).flatMap(({ part, pages }) => pages.map((_, index) => pathOf({ kind: 'reports', part, page: index + 1 }))),
    ...[...dayPages().keys()].map((day) => pathOf({ kind: 'day', day })),
    ...Object.entries(things).flatMap(([kind, all]) => all.map(({ id }) => pathOf({ kind: kind as keyof typeof things, id }))),
  ];
  const ofEntries = [...entryPages().values()].flatMap((page): IndexedPage[] => {
    if (page.kind !== 'entry') return [];
    const { entry, text } = page;
    const versions = [entry, ...entry.translations].map((each) => ({
      language: each.language,
      path: pathOf({ kind: 'entry', id: entry.id, ...(each === entry ? {} : { language: each.language }) }),
    }));
    return [{ path: text.path, modified: lastRevised(entry, site.timeZone), versions: versions.length > 1 ? versions : [] }];
  });
  return [...paths.map((path) => ({ path, modified: null, versions: [] })), ...ofEntries];
}
