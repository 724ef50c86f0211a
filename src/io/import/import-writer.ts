import type { ContentFile } from '../../core/compose/content-files.ts';
import type { ListFile } from '../../core/import/import-session.ts';

/** Why something was not written, in words that end a sentence; null: it was. */
export type Refusal = string | null;

/** A list that could not be written in the end, with the number of items that are lost to it. */
export interface ListRefusal {
  readonly list: ListFile;
  readonly count: number;
  readonly reason: string;
}

/** Where what an import takes goes to. */
export interface ImportWriter {
  /** New files, all or none. */
  addFiles(files: readonly ContentFile[]): Promise<Refusal>;
  addItem(list: ListFile, item: string): Promise<Refusal>;
  finish(): Promise<readonly ListRefusal[]>;
}
