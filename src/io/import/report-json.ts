import type { Reading } from '../../core/import/draft.ts';
import { isEntryObject, readEntryObject } from '../../core/import/entry-object.ts';
import { joinRows } from '../../core/import/join-rows.ts';
import { mapRow, type Mapping } from '../../core/import/mapping.ts';
import type { FindNamed } from '../../core/import/names-in-content.ts';
import { readReportRow } from '../../core/import/report-row.ts';
import type { ReadImport } from './import-source.ts';
import { jsonItems } from './json-items.ts';
import { jsonLines } from './json-lines.ts';
import { reportColumnNames } from './report-table.ts';

const listKeys = ['entries', 'reports', 'items', 'data'] as const;

/** Reports in JSON: a list, or a mapping with a list under `entries`, `reports`, `items` or `data`. */
export const readReportJson: ReadImport = async function* ({ text, mapping, find, remark }) {
  for await (const { line, name, content } of jsonItems(text(), listKeys)) {
    if ('fault' in content) yield { line, name, content };
    else if (content.value.list === null || (listKeys as readonly string[]).includes(content.value.list)) yield { line, name, content: { value: readReport(content.value.value, mapping, find) } };
    else await remark(line, `“${content.value.list}” is not read`);
  }
};

/** Reports in JSON Lines. */
export const readReportLines: ReadImport = async function* ({ text, mapping, find }) {
  for await (const { line, name, content } of jsonLines(text())) {
    yield { line, name, content: 'fault' in content ? content : { value: readReport(content.value, mapping, find) } };
  }
};

function readReport(value: unknown, mapping: Mapping<string>, find: FindNamed): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: ['it is no mapping of names to values'] };
  const values = value as Readonly<Record<string, unknown>>;
  if (isEntryObject(values)) return readEntryObject(values);
  const { row, unread } = mapRow(values, reportColumnNames, mapping);
  const read = readReportRow(row, mapping, find);
  if ('refused' in read) return read;
  const whole = joinRows([read.part]);
  return 'refused' in whole ? whole : { ...whole, lost: [...whole.lost, ...unread.map((key) => `“${key}” is not read`)] };
}
