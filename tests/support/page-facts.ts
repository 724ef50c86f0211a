/** What a page says of the record, as a program reads it. */
export interface PageFacts {
  readonly title: string;
  /** It sends its reader on at once. */
  readonly leadsOn: boolean;
  readonly headings: number;
  readonly language: string;
  readonly languageOfHeading: string;
  /** Every language tag on the page. */
  readonly tags: readonly string[];
  /** Ids that stand on the page more than once. */
  readonly twice: readonly string[];
  /** `language address` of other versions, in the head and in the text. */
  readonly alternates: readonly string[];
  readonly versionLinks: readonly string[];
  readonly citations: readonly { readonly anchor: string; readonly note: number }[];
  readonly notes: readonly {
    readonly number: number;
    readonly anchors: readonly string[];
    readonly source: string | null;
    readonly links: readonly Readonly<Record<'href' | 'original' | 'version' | 'date', string | null>>[];
  }[];
  /** The reports that the page lists, by id. */
  readonly listed: readonly string[];
  readonly drawings: readonly {
    /** The reports that have a mark of their own. */
    readonly marked: readonly string[];
    /** How many others are counted: in clusters, before and after the window, and running on into it. */
    readonly counted: number;
    /** How many reports the lanes say that they hold. */
    readonly inLanes: number;
    /** Links that the tab key would stop at. */
    readonly tabStops: number;
  }[];
}

/** Reads a page; runs in the browser. */
export function factsOf(document: Document): PageFacts {
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
  const textOf = ({ textContent }: Element): string => textContent ?? '';
  const numbers = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].reduce((sum, [, digits = '0']) => sum + Number(digits.replaceAll(',', '')), 0);
  const address = (element: Element): string | null => element.getAttribute('href');
  const version = (element: Element): string => `${element.getAttribute('hreflang') ?? ''} ${address(element) ?? ''}`;
  const ids = all('[id]').map(({ id }) => id);
  return {
    title: document.title,
    leadsOn: document.querySelector('meta[http-equiv="refresh"]') !== null,
    headings: all('h1').length,
    language: document.documentElement.lang,
    languageOfHeading: document.querySelector('h1')?.closest('[lang]')?.getAttribute('lang') ?? '',
    tags: all('[lang], [hreflang]').flatMap((element) => [element.getAttribute('lang'), element.getAttribute('hreflang')].filter((tag) => tag !== null)),
    twice: ids.filter((id, index) => ids.indexOf(id) < index),
    alternates: all('link[rel="alternate"][hreflang]').map(version),
    versionLinks: all('main a[hreflang]').map(version),
    citations: all('.report a[href^="#note-"]').map((link) => ({ anchor: link.id, note: Number(address(link)?.slice('#note-'.length)) })),
    notes: all('.notes > li').map((note) => ({
      number: Number(note.id.slice('note-'.length)),
      anchors: all('.back a', note).map((link) => address(link)?.slice(1) ?? ''),
      source: note.querySelector('.reference a[href*="sources/"]')?.getAttribute('href') ?? null,
      links: all('.reference a[rel="external"]', note).map((link) => ({
        href: address(link),
        original: link.dataset['originalurl'] ?? null,
        version: link.dataset['versionurl'] ?? null,
        date: link.dataset['versiondate'] ?? null,
      })),
    })),
    listed: all('article.entry').map(({ id }) => id.replace(/^report-/, '')),
    drawings: all('svg.timeline-svg:not(.overview)').map((svg) => {
      const names = all('.lane-name', svg).map(textOf).join('\n');
      const clusters = all('.cluster title', svg).map((title) => textOf(title).split('\n')[0] ?? '');
      const runningOn = all('.running-on', svg).map(textOf);
      return {
        marked: all('a.mark, a.bar', svg).flatMap((link) => /^(?:\.\.\/)?entries\/([^/]+)\.html$/.exec(address(link) ?? '')?.[1] ?? []),
        counted: numbers(clusters.join('\n'), /^([\d,]+) reports?/gm) + numbers(runningOn.join('\n'), /([\d,]+) more/g) + numbers(names, /([\d,]+) (?:earlier|later)/g),
        inLanes: numbers(names, /([\d,]+) reports?/g),
        tabStops: all('a:not([tabindex="-1"])', svg).length,
      };
    }),
  };
}
