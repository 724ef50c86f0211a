import type { Chronicle } from '../../model/chronicle.ts';
import type { Clock } from '../lanes.ts';
import { columnsOf, vocabularyOf } from './columns-of.ts';
import { type LaneSet, laneSets } from './lane-sets.ts';
import type { ReportColumns } from './report-columns.ts';

/** All reports of a record in one lane a side, as a page shows them first. */
export function bySide(chronicle: Chronicle, clock: Clock): { readonly columns: ReportColumns; readonly lanes: readonly LaneSet[] } {
  const vocabulary = vocabularyOf(chronicle);
  const columns = columnsOf(chronicle, vocabulary);
  return { columns, lanes: laneSets(columns, vocabulary, { grouping: 'side', clock, mask: null, most: Infinity }) };
}
