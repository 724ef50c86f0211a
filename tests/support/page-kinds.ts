import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { chronicleOf, pagesOf, type Site } from './site.ts';

const single = {
  'index.html': 'home',
  'sources.html': 'bibliography',
  'actors.html': 'actors',
  'places.html': 'places',
  'topics.html': 'topics',
  'days.html': 'days',
  'questions.html': 'questions',
  'contradictions.html': 'contradictions',
  'corrections.html': 'corrections',
  'feeds.html': 'feeds',
  'snapshots.html': 'snapshots',
  'links.html': 'links',
  'about.html': 'about',
  'data.html': 'data',
  'embed.html': 'embed',
  '404.html': 'not found',
} as const;

const folders = { sources: 'source', actors: 'actor', places: 'place', topics: 'topic', days: 'day', questions: 'question', reports: 'month' } as const;

const ofEntries = ['entry', 'withdrawn entry', 'translation', 'redirect'] as const;

export type PageKind = (typeof single)[keyof typeof single] | (typeof folders)[keyof typeof folders] | (typeof ofEntries)[number];

/** Every kind of page that there is. */
export const pageKinds: readonly PageKind[] = [...Object.values(single), ...Object.values(folders), ...ofEntries];

/** The kind of a page, by its path; null: none that is known. */
export function kindOf(path: string, { entries }: Chronicle): PageKind | null {
  if (path in single) return single[path as keyof typeof single];
  const [folder = '', name = ''] = path.split('/');
  if (folder in folders) return folders[folder as keyof typeof folders];
  if (folder !== 'entries') return null;
  const [id, ...language] = name.slice(0, -'.html'.length).split('.');
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined && language.length > 0) return 'translation';
  if (entry !== undefined) return entry.withdrawn === null ? 'entry' : 'withdrawn entry';
  return entries.some(({ formerly }) => formerly.includes(id as string)) ? 'redirect' : null;
}

/** A page to look at closely. */
export interface SamplePage {
  readonly site: Site;
  readonly kind: PageKind;
  readonly path: string;
}

/** Of each kind of page that a site has, the fullest, or the slightest. */
export async function samplePages(site: Site, which: 'fullest' | 'slightest' = 'fullest', kinds: readonly PageKind[] = pageKinds): Promise<SamplePage[]> {
  const chronicle = await chronicleOf(site);
  const pages = await Promise.all(
    (await pagesOf(site)).map(async (path) => ({ path, kind: kindOf(path, chronicle), size: (await stat(join(site.out, path))).size })),
  );
  const sign = which === 'fullest' ? -1 : 1;
  pages.sort((a, b) => sign * (a.size - b.size) || (a.path < b.path ? -1 : 1));
  return kinds.flatMap((kind) => {
    const page = pages.find((each) => each.kind === kind);
    return page === undefined ? [] : [{ site, kind, path: page.path }];
  });
}
