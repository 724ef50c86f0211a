import type { Reading } from '../../core/import/draft.ts';
import { ImportSession, type Taken } from '../../core/import/import-session.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { ContentWriter } from './content-writer.ts';
import { ImportFault } from './import-fault.ts';
import type { Item } from './item.ts';

/** What an import tells while it goes on; `line` is that of the file. */
export interface ImportReport {
  readonly leftOut: (line: number, name: string, reasons: readonly string[]) => Promise<void>;
  readonly lost: (line: number, name: string, what: readonly string[]) => Promise<void>;
  readonly taken: (taken: Exclude<Taken, { leftOut: unknown }>, blanks: readonly Problem[]) => Promise<void>;
}

export interface ImportCounts {
  written: number;
  leftOut: number;
  blanks: number;
}

/**
 * Takes a file's records one by one, each as far as it goes: what is right is written (where there is a writer), what is wrong is told. A file that
 * cannot be read on ends the import, and what came before stays.
 */
export async function runImport(items: AsyncIterable<Item<Reading>>, session: ImportSession, writer: ContentWriter | null, report: ImportReport): Promise<ImportCounts> {
  const counts: ImportCounts = { written: 0, leftOut: 0, blanks: 0 };
  const leaveOut = async (line: number, name: string, reasons: readonly string[]): Promise<void> => {
    counts.leftOut += 1;
    await report.leftOut(line, name, reasons);
  };
  try {
    for await (const { line, name, content } of items) {
      if ('fault' in content) {
        await leaveOut(line, name, [content.fault]);
        continue;
      }
      if ('refused' in content.value) {
        await leaveOut(line, name, content.value.refused);
        continue;
      }
      const taken = session.take(content.value.draft);
      if ('leftOut' in taken) {
        await leaveOut(line, name, taken.leftOut);
        continue;
      }
      const refusal = writer === null ? null : await write(taken, writer);
      if (refusal !== null) {
        await leaveOut(line, name, [refusal]);
        continue;
      }
      counts.written += 1;
      counts.blanks += taken.blanks.length > 0 ? 1 : 0;
      if (content.value.lost.length > 0) await report.lost(line, name, content.value.lost);
      await report.taken(taken, taken.blanks);
    }
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    await leaveOut(thrown.line ?? 1, 'the rest of the file', [thrown.message]);
  }
  return counts;
}

async function write(taken: Exclude<Taken, { leftOut: unknown }>, writer: ContentWriter): Promise<string | null> {
  if ('list' in taken) {
    writer.addItem(taken.list, taken.item);
    return null;
  }
  for (const file of taken.files) {
    const refusal = await writer.addFile(file);
    if (refusal !== null) return refusal;
  }
  return null;
}
