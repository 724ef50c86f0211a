import type { Reading } from '../../render/reference.ts';
import { bibtexRecord } from './bibtex.ts';
import type { CitedItem } from './cited-item.ts';
import { cslItem } from './csl-item.ts';
import { risRecord } from './ris.ts';

/** A citation in a format for programs, whose name is the same in all languages. */
export interface CitationForm {
  readonly name: 'BibTeX' | 'RIS' | 'CSL-JSON';
  readonly text: string;
}

/** The same citation in each format: a record by itself, as it stands in a file of many. */
export const citationForms = (item: CitedItem, reading: Reading): readonly CitationForm[] => [
  { name: 'BibTeX', text: bibtexRecord(item, reading) },
  { name: 'RIS', text: risRecord(item, reading) },
  { name: 'CSL-JSON', text: JSON.stringify([cslItem(item, reading)]) },
];
