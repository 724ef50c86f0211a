import type { Source } from '../model/source.ts';

/** Which format of KEV an item goes by, and under which of its keys (after `rft.`) what it is called and stood in. */
interface CoinsFormat {
  readonly format: 'journal' | 'book' | 'dissertation' | 'dc';
  readonly genre: string | null;
  /** Item type of Zotero. */
  readonly type: string | null;
  readonly title: string;
  /** null: the format has no place for it. */
  readonly container: string | null;
  readonly publisher: string;
}

const journal: CoinsFormat = { format: 'journal', genre: 'article', type: null, title: 'atitle', container: 'jtitle', publisher: 'pub' };
const whole = (genre: string): CoinsFormat => ({ format: 'book', genre, type: null, title: 'btitle', container: null, publisher: 'pub' });
const part = (genre: string): CoinsFormat => ({ format: 'book', genre, type: null, title: 'atitle', container: 'btitle', publisher: 'pub' });
const thesis: CoinsFormat = { format: 'dissertation', genre: null, type: null, title: 'title', container: null, publisher: 'inst' };
const other = (type: string): CoinsFormat => ({ format: 'dc', genre: null, type, title: 'title', container: 'source', publisher: 'publisher' });

/**
 * By item type of CSL. Where CSL is wider than any type of Zotero (a broadcast on radio or television, an article that is no
 * journal's), the item is a document: no more is known.
 */
export const coinsFormats: Readonly<Record<Source['type'], CoinsFormat>> = {
  article: other('document'),
  'article-journal': journal,
  'article-magazine': other('magazineArticle'),
  'article-newspaper': other('newspaperArticle'),
  bill: other('bill'),
  book: whole('book'),
  broadcast: other('document'),
  chapter: part('bookitem'),
  classic: other('document'),
  collection: other('document'),
  dataset: other('dataset'),
  document: other('document'),
  entry: other('document'),
  'entry-dictionary': other('dictionaryEntry'),
  'entry-encyclopedia': other('encyclopediaArticle'),
  event: other('document'),
  figure: other('document'),
  graphic: other('artwork'),
  hearing: other('hearing'),
  interview: other('interview'),
  legal_case: other('case'),
  legislation: other('statute'),
  manuscript: other('manuscript'),
  map: other('map'),
  motion_picture: other('film'),
  musical_score: other('document'),
  pamphlet: other('document'),
  'paper-conference': part('proceeding'),
  patent: other('document'),
  performance: other('document'),
  periodical: other('document'),
  personal_communication: other('document'),
  post: other('forumPost'),
  'post-weblog': other('blogPost'),
  regulation: other('statute'),
  report: whole('report'),
  review: other('document'),
  'review-book': other('document'),
  software: other('computerProgram'),
  song: other('audioRecording'),
  speech: other('presentation'),
  standard: other('standard'),
  thesis,
  treaty: other('document'),
  webpage: other('webpage'),
};
