import type { Reading } from '../../core/import/draft.ts';
import type { ImportSession, Taken } from '../../core/import/import-session.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportWriter } from './import-writer.ts';
import type { Item } from './item.ts';

/** What was taken in, and is written. */
export type Written = Exclude<Taken, { leftOut: unknown }>;

/** What an import tells while it goes on; `line` is that of the file. */
export interface ImportReport {
  readonly leftOut: (line: number, name: string, reasons: readonly string[]) => Promise<void>;
  /** What of a record that is written has no room in the content. */
  readonly lost: (line: number, name: string, what: readonly string[]) => Promise<void>;
  readonly written: (written: Written, line: number, name: string) => Promise<void>;
  /** A list that could not be written in the end. */
  readonly listRefused: (list: string, count: number, reason: string) => Promise<void>;
}

export interface ImportCounts {
  written: number;
  leftOut: number;
  blanks: number;
}

/**
 * Takes a file's records one by one, each as far as it goes: what is right is written, what is wrong is told. A file that cannot be read on
 * ends the import, and what came before stays.
 */
export async function runImport(items: AsyncIterable<Item<Reading>>, session: ImportSession, writer: ImportWriter, report: ImportReport, atEnd = async (): Promise<void> => {}): Promise<ImportCounts> {
  const counts: ImportCounts = { written: 0, leftOut: 0, blanks: 0 };
  const leaveOut = async (line: number, name: string, reasons: readonly string[]): Promise<void> => {
    counts.leftOut += 1;
    await report.leftOut(line, name, reasons);
  };
  const take = async ({ line, name, content }: Item<Reading>): Promise<void> => {
    if ('fault' in content) return leaveOut(line, name, [content.fault]);
    if ('refused' in content.value) return leaveOut(line, name, content.value.refused);
    const taken = session.take(content.value.draft);
    if ('leftOut' in taken) return leaveOut(line, name, taken.leftOut);
    const refusal = 'list' in taken ? await writer.addItem(taken.list, taken.item) : await writer.addFiles(taken.files);
    if (refusal !== null) return leaveOut(line, name, [`${refusal}.`]);
    counts.written += 1;
    counts.blanks += taken.blanks.length > 0 ? 1 : 0;
    if (content.value.lost.length > 0) await report.lost(line, name, content.value.lost);
    await report.written(taken, line, name);
  };
  try {
    for await (const item of items) await take(item);
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    await leaveOut(thrown.line ?? 1, 'the rest of the file', [thrown.message]);
  }
  await atEnd();
  for (const { list, count, reason } of await writer.finish()) {
    counts.written -= count;
    counts.leftOut += count;
    await report.listRefused(list, count, reason);
  }
  return counts;
}
