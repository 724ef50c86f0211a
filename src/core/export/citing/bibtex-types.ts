import type { Source } from '../../model/source.ts';

/** What an item is in biblatex, and in which of its fields the work stood and who published it. */
interface BibtexType {
  readonly type: string;
  readonly subtype?: string;
  readonly container: 'journaltitle' | 'booktitle';
  readonly publisher: 'publisher' | 'organization' | 'institution';
}

const kind = (type: string, publisher: BibtexType['publisher'] = 'publisher', container: BibtexType['container'] = 'journaltitle'): BibtexType => ({ type, container, publisher });
const article = (subtype?: string): BibtexType => ({ ...kind('article'), ...(subtype === undefined ? {} : { subtype }) });
const within = (type: string): BibtexType => kind(type, 'publisher', 'booktitle');
const other = kind('misc');

/** By item type of CSL, in the entry types of biblatex; what it has none for is `misc`. */
export const bibtexTypes: Readonly<Record<Source['type'], BibtexType>> = {
  article: other,
  'article-journal': article(),
  'article-magazine': article('magazine'),
  'article-newspaper': article('newspaper'),
  bill: kind('legislation'),
  book: kind('book'),
  broadcast: other,
  chapter: within('incollection'),
  classic: kind('book'),
  collection: other,
  dataset: kind('dataset'),
  document: other,
  entry: within('inreference'),
  'entry-dictionary': within('inreference'),
  'entry-encyclopedia': within('inreference'),
  event: other,
  figure: kind('image'),
  graphic: kind('artwork'),
  hearing: other,
  interview: other,
  legal_case: kind('jurisdiction'),
  legislation: kind('legislation'),
  manuscript: kind('unpublished'),
  map: other,
  motion_picture: kind('movie'),
  musical_score: other,
  pamphlet: kind('booklet'),
  'paper-conference': within('inproceedings'),
  patent: kind('patent'),
  performance: kind('performance'),
  periodical: kind('periodical'),
  personal_communication: kind('letter'),
  post: kind('online', 'organization'),
  'post-weblog': kind('online', 'organization'),
  regulation: kind('legal'),
  report: kind('report', 'institution'),
  review: kind('review'),
  'review-book': kind('review'),
  software: kind('software'),
  song: kind('audio'),
  speech: other,
  standard: kind('standard'),
  thesis: kind('thesis', 'institution'),
  treaty: kind('legal'),
  webpage: kind('online', 'organization'),
};
