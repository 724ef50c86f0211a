import type { Reading } from '../../core/import/draft.ts';
import { goesOn, joinRows } from '../../core/import/join-rows.ts';
import { mapRow, type Mapping } from '../../core/import/mapping.ts';
import { readReportRow, type RowPart } from '../../core/import/report-row.ts';
import { isReportColumn, reportColumns, type ReportColumn } from '../../core/import/report-columns.ts';
import { openCsv } from './csv-rows.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportSource, ReadImport } from './import-source.ts';
import type { Item } from './item.ts';

export const reportColumnNames = Object.keys(reportColumns) as readonly ReportColumn[];

/** Reports in CSV: a row is a claim; rows with one id that follow one another are one entry. */
export const readReportTable: ReadImport = async function* ({ text, mapping, find, remark }) {
  const { columns, rows } = await openCsv(text());
  await remarkUnread(columns, mapping, remark, isReportColumn);
  yield* joined(rows, (values) => readReportRow(mapRow(values, reportColumnNames, mapping).row, mapping, find));
};

/**
 * Columns that are never read are told once, and not again for every row.
 * @throws ImportFault where no column is read.
 */
export async function remarkUnread(columns: readonly string[], mapping: Mapping<string>, remark: ImportSource['remark'], isRead: (column: string) => boolean): Promise<void> {
  const named = new Set(Object.values(mapping.columns));
  if (!columns.some((column) => isRead(column) || named.has(column))) throw new ImportFault(`none of its columns is known: ${columns.map((column) => `“${column}”`).join(', ')}. A mapping says what they hold`, 1);
  const unread = columns.filter((column) => column !== '' && !isRead(column) && !named.has(column) && !mapping.leaveOut.includes(column));
  if (unread.length > 0) await remark(1, `${unread.length === 1 ? 'the column' : 'the columns'} ${unread.map((column) => `“${column}”`).join(', ')} ${unread.length === 1 ? 'is' : 'are'} not read; a mapping can say what ${unread.length === 1 ? 'it holds' : 'they hold'} (columns), or that ${unread.length === 1 ? 'it is' : 'they are'} not needed (leave-out)`);
  const missing = [...named].filter((column): column is string => column !== undefined && !columns.includes(column));
  if (missing.length > 0) await remark(1, `the mapping names ${missing.map((column) => `“${column}”`).join(', ')}, and there is no such column`);
}

interface Open {
  readonly line: number;
  readonly names: string[];
  readonly parts: RowPart[];
}

type ReadRow = (values: Readonly<Record<string, string>>) => ReturnType<typeof readReportRow>;

async function* joined(rows: AsyncIterable<Item<Readonly<Record<string, string>>>>, read: ReadRow): AsyncGenerator<Item<Reading>> {
  let open: Open | null = null;
  for await (const { line, name, content } of rows) {
    const row = 'fault' in content ? { refused: [content.fault] } : read(content.value);
    if ('refused' in row) {
      yield { line, name, content: { value: row } };
      continue;
    }
    const last: RowPart | undefined = open?.parts.at(-1);
    if (open !== null && last !== undefined && goesOn(last, row.part)) {
      open.parts.push(row.part);
      open.names.push(name);
      continue;
    }
    if (open !== null) yield closed(open);
    open = { line, names: [name], parts: [row.part] };
  }
  if (open !== null) yield closed(open);
}

function closed({ line, names, parts }: Open): Item<Reading> {
  const name = names.length === 1 ? (names[0] as string) : `${names[0] ?? ''} to ${(names.at(-1) ?? '').replace('row ', '')}`;
  return { line, name, content: { value: joinRows(parts) } };
}
