import type { Sentence } from './sentence.ts';

/** The sections of a site, which the head of each page names. */
export type Section = 'timeline' | 'questions' | 'places' | 'sources' | 'corrections' | 'data' | 'about';

/** What stands around the content of pages, and on pages that have little else. */
export interface PageFrameWords {
  /** The title of the feed of corrections. */
  feed(site: string): string;
  readonly skip: string;
  /** The name of the list of sections. */
  readonly sections: string;
  readonly section: Readonly<Record<Section, string>>;
  /** Ends where the links of the foot begin. */
  footer(licence: string): string;
  readonly footerLinks: Readonly<Record<'data' | 'contradictions' | 'corrections' | 'snapshots' | 'about', string>>;
  builtFrom(day: string): string;
  readonly notFound: {
    readonly title: string;
    readonly heading: string;
    readonly reason: string;
    readonly ways: Sentence<'home' | 'days' | 'places' | 'sources'>;
  };
  /** The heading of a page that only leads to the new address of a report. */
  readonly moved: string;
  /** The page for frames on other pages. */
  readonly embed: {
    readonly title: string;
    readonly firstReports: string;
    origin(site: string, reports: number): Sentence<'home'>;
    note(licence: string): string;
  };
  /** Links to where a page can be mended. */
  readonly mend: Readonly<Record<'question' | 'edit' | 'suggest' | 'deadLink', string>>;
}
