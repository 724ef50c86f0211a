import type { Reading } from '../../core/import/draft.ts';
import type { Mapping } from '../../core/import/mapping.ts';
import type { FindNamed } from '../../core/import/names-in-content.ts';
import type { Item } from './item.ts';

/** A file that is brought in, and what its records are read with. */
export interface ImportSource {
  /** The file's text from its beginning, as often as it is asked for. */
  readonly text: () => AsyncIterable<string>;
  readonly mapping: Mapping<string>;
  readonly find: FindNamed;
  /** Something to say of the whole file, once. */
  readonly remark: (line: number, words: string) => Promise<void>;
}

/** The records of a file, in its order. */
export type ReadImport = (source: ImportSource) => AsyncIterable<Item<Reading>>;
