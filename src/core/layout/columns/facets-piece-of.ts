import type { Chronicle } from '../../model/chronicle.ts';
import { vocabularyOf } from './columns-of.ts';
import type { ColumnsPiece } from './columns-piece.ts';
import { facetsFormat, type FacetsPiece, facetsVersion } from './facets-piece.ts';
import { reportLinks } from './report-links.ts';
import { encodeVocabulary } from './vocabulary-piece.ts';

/** What a page of that record needs beyond a first look; `pieces`: those of `piecesOf`. */
export function facetsPiece(chronicle: Chronicle, [only, ...others]: readonly ColumnsPiece[]): FacetsPiece {
  const { side: _, ...lists } = only?.lists ?? { side: [], claimant: [], topic: [], place: [], metric: [], status: [], question: [] };
  return {
    format: facetsFormat,
    version: facetsVersion,
    vocabulary: encodeVocabulary(vocabularyOf(chronicle)),
    links: reportLinks(chronicle),
    rest: only === undefined || others.length > 0 ? null : { occurred: only.dates.occurred, lists },
  };
}
