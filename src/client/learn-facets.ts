import { facetsFormat, facetsVersion, type FacetsPiece } from '../core/layout/columns/facets-piece.ts';
import { formatFaultOf } from '../core/layout/columns/format-fault.ts';
import { decodeVocabulary } from '../core/layout/columns/vocabulary-piece.ts';
import { firstColumns, type PageReports } from './first-columns.ts';
import type { Learnt } from './load-panels.ts';
import { loadPiece } from './load-piece.ts';

/**
 * Loads what the reports of a page name, and how they stand to one another.
 * @throws Error where it does not come, or is of another build.
 */
export async function learnFacets(reports: PageReports, href: string): Promise<Learnt> {
  const piece = await loadPiece(href);
  if (formatFaultOf(piece, facetsFormat, facetsVersion) !== null) throw new TypeError(`${href} cannot be read.`);
  const { vocabulary, links, rest } = piece as FacetsPiece;
  return { vocabulary: decodeVocabulary(vocabulary), links, columns: firstColumns(reports, rest) };
}
