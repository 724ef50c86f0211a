import type { Source } from '../model/source.ts';

interface SchemaTypes {
  readonly type: string;
  /** Of what it stood in. */
  readonly container: string;
}

const work = (type = 'CreativeWork', container = 'CreativeWork'): SchemaTypes => ({ type, container });

/**
 * Each item type of CSL as the type of schema.org that says no more: a broadcast may have been on radio or television, a
 * figure may be a drawing or a table, so that these are works and no more. `Review` is none of them, since it rates.
 */
export const schemaTypes: Readonly<Record<Source['type'], SchemaTypes>> = {
  article: work('Article'),
  'article-journal': work('ScholarlyArticle', 'Periodical'),
  'article-magazine': work('Article', 'Periodical'),
  'article-newspaper': work('NewsArticle', 'Newspaper'),
  bill: work('Legislation'),
  book: work('Book'),
  broadcast: work(),
  chapter: work('Chapter', 'Book'),
  classic: work(),
  collection: work('Collection'),
  dataset: work('Dataset'),
  document: work(),
  entry: work(),
  'entry-dictionary': work(),
  'entry-encyclopedia': work('Article'),
  event: work(),
  figure: work(),
  graphic: work(),
  hearing: work(),
  interview: work(),
  legal_case: work(),
  legislation: work('Legislation'),
  manuscript: work('Manuscript'),
  map: work('Map'),
  motion_picture: work('Movie'),
  musical_score: work('SheetMusic'),
  pamphlet: work(),
  'paper-conference': work('ScholarlyArticle'),
  patent: work(),
  performance: work(),
  periodical: work('Periodical'),
  personal_communication: work('Message'),
  post: work('SocialMediaPosting', 'WebSite'),
  'post-weblog': work('BlogPosting', 'Blog'),
  regulation: work('Legislation'),
  report: work('Report'),
  review: work('Article'),
  'review-book': work('Article'),
  software: work('SoftwareApplication'),
  song: work(),
  speech: work(),
  standard: work(),
  thesis: work('Thesis'),
  treaty: work(),
  webpage: work('WebPage', 'WebSite'),
};
