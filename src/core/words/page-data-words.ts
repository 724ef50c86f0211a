import type { Sentence } from './sentence.ts';

export type DataFileName = 'chronicle.json' | 'chronicle.schema.json' | 'chronicle.jsonld' | 'sources.csl.json' | 'sources.bib' | 'sources.ris' | 'timelinejs.json' | 'timeline.mw';

/** How many of what the record holds. */
export interface RecordCounts {
  readonly entries: number;
  readonly claims: number;
  readonly sources: number;
  readonly actors: number;
  readonly places: number;
  readonly questions: number;
}

/** The page of the data. */
export interface PageDataWords {
  readonly title: string;
  lede(counts: RecordCounts, licence: string): string;
  readonly column: Readonly<Record<'file' | 'holds' | 'size', string>>;
  readonly file: Readonly<Record<DataFileName, { readonly name: string; readonly description: string }>>;
  size(kilobytes: number): string;
  readonly feed: Sentence<'feed'>;
  readonly together: string;
}
