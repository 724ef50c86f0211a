/** Where everything stands in the output: stable paths that end in a file name, so that they work from a disk too. */

/** What a feed tells of. */
export type FeedSubject = { readonly kind: 'entries' | 'corrections' } | { readonly kind: 'side' | 'topic' | 'place' | 'actor'; readonly id: string };

export type FeedFormat = 'atom' | 'json';

/** What a picture is of. */
export type PictureSubject = { readonly kind: 'timeline' | 'map' | 'places' } | { readonly kind: 'question' | 'place'; readonly id: string };

export type PageRef =
  | { readonly kind: 'home' | 'bibliography' | 'questions' | 'actors' | 'places' | 'topics' | 'days' | 'contradictions' | 'corrections' | 'corrections-feed' | 'feeds' | 'snapshots' | 'links' | 'time-map' | 'open-search' | 'about' | 'data' | 'embed' | 'not-found' }
  | { readonly kind: 'feed'; readonly of: FeedSubject; readonly format: FeedFormat; readonly page?: number }
  | { readonly kind: 'picture'; readonly of: PictureSubject; readonly format: 'svg' | 'png' }
  | { readonly kind: 'entry'; readonly id: string; readonly claim?: string | null; readonly language?: string }
  | { readonly kind: 'source' | 'actor' | 'place' | 'topic' | 'question'; readonly id: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'grade'; readonly scale: 'reliability' | 'credibility'; readonly code: string }
  | { readonly kind: 'reports'; readonly part: string; readonly page: number }
  | { readonly kind: 'file'; readonly path: string };

const fixed: Record<string, string> = {
  home: 'index.html',
  bibliography: 'sources.html',
  questions: 'questions.html',
  actors: 'actors.html',
  places: 'places.html',
  topics: 'topics.html',
  days: 'days.html',
  contradictions: 'contradictions.html',
  corrections: 'corrections.html',
  'corrections-feed': 'corrections.atom',
  feeds: 'feeds.html',
  snapshots: 'snapshots.html',
  links: 'links.html',
  'time-map': 'timemap.link',
  'open-search': 'opensearch.xml',
  about: 'about.html',
  data: 'data.html',
  embed: 'embed.html',
  'not-found': '404.html',
};

const feedFolders = { side: 'sides', topic: 'topics', place: 'places', actor: 'actors' } as const;

const folders = { source: 'sources', actor: 'actors', place: 'places', topic: 'topics', question: 'questions' } as const;

/** The id of a claim's section on the page of its entry. */
export const claimAnchor = (claim: string): string => `claim-${claim}`;

/** The id of a claim's citations on that page. */
export const citeAnchor = (claim: string): string => `cite-${claim}`;

/** The path of a page below the root of the site, without a leading slash, with the fragment where there is one. */
export function pathOf(ref: PageRef): string {
  switch (ref.kind) {
    case 'entry': {
      const language = ref.language === undefined ? '' : `.${ref.language.toLowerCase()}`;
      return `entries/${ref.id}${language}.html${ref.claim == null ? '' : `#${claimAnchor(ref.claim)}`}`;
    }
    case 'source':
    case 'actor':
    case 'place':
    case 'topic':
    case 'question':
      return `${folders[ref.kind]}/${ref.id}.html`;
    case 'day':
      return `days/${ref.day}.html`;
    case 'grade':
      return `${fixed['about'] ?? ''}#${ref.scale}-${ref.code.toLowerCase()}`;
    case 'reports':
      return `reports/${ref.part}${ref.page === 1 ? '' : `-page-${ref.page}`}.html`;
    case 'feed': {
      const { of, format, page = 1 } = ref;
      if (of.kind === 'corrections' && page === 1) return `corrections.${format}`;
      // An id has no slash, so that no page of one feed is the first of another.
      const name = `feeds/${'id' in of ? `${feedFolders[of.kind]}/${of.id}` : of.kind}`;
      return `${name}${page === 1 ? '' : `/page-${page}`}.${format}`;
    }
    case 'picture': {
      const { of, format } = ref;
      return `pictures/${'id' in of ? `${folders[of.kind]}/${of.id}` : of.kind}.${format}`;
    }
    case 'file':
      return ref.path;
    default:
      return fixed[ref.kind] as string;
  }
}

/**
 * Addresses as a file at the path `from` writes them: in full where it is known where the site stands, else relative to that file.
 * `baseUrl` may lack the slash at its end.
 */
export function addressesFrom(from: string, baseUrl: string | null): (path: string) => string {
  const root = baseUrl?.replace(/\/*$/, '/') ?? null;
  return (path) => (root === null ? relativeHref(from, path) : `${root}${path}`);
}

/** The link from one path to another, relative, so that the site works at any root, in a sub-path and from a disk. */
export function relativeHref(from: string, to: string): string {
  const [target = '', ...fragment] = to.split('#');
  const tail = fragment.length === 0 ? '' : `#${fragment.join('#')}`;
  if (target === from && tail !== '') return tail;
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return `${'../'.repeat(here.length - shared)}${there.slice(shared).join('/')}${tail}`;
}
