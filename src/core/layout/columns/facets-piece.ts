import type { ColumnsPiece, DatesPiece } from './columns-piece.ts';
import type { ReportLink } from './report-links.ts';
import type { VocabularyPiece } from './vocabulary-piece.ts';

/** Names the serialised form; {@link facetsVersion} moves when its shape does. */
export const facetsFormat = 'dated-reports-facets';
export const facetsVersion = 1;

/** What a page needs of its reports beyond a first look, as JSON: what they name, and how they stand to one another. */
export interface FacetsPiece {
  readonly format: typeof facetsFormat;
  readonly version: typeof facetsVersion;
  readonly vocabulary: VocabularyPiece;
  readonly links: readonly ReportLink[];
  /** Of the reports that travel in the page; null: they are in pieces of their own. */
  readonly rest: { readonly occurred: DatesPiece; readonly lists: Omit<ColumnsPiece['lists'], 'side'> } | null;
}
