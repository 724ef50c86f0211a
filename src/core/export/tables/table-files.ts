import type { Chronicle } from '../../model/chronicle.ts';
import type { Digest } from '../name-urn.ts';
import { utf8Length } from '../utf8-length.ts';
import { citationsTable } from './citations-table.ts';
import { claimsTable } from './claims-table.ts';
import { csvText } from './csv.ts';
import { entriesTable } from './entries-table.ts';
import { figuresTable } from './figures-table.ts';
import { sourcesTable } from './sources-table.ts';
import { tableScope } from './table-scope.ts';
import type { Table } from './table.ts';

/** All tables, those that others refer to before them where they can be. */
export const tables: readonly Table[] = [entriesTable, claimsTable, figuresTable, sourcesTable, citationsTable];

export const tablePath = <Name extends string>(name: Name) => `data/${name}.csv` as const;

/** What a text of tables depends on beside the record. */
export interface Making {
  readonly baseUrl: string | null;
  readonly digest: Digest;
}

/** What tells one text from another. */
export interface TextFacts {
  readonly bytes: number;
  /** SHA-256, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What was found when a table was written, so that it is not written again to be counted; by record, table and address. */
const known = new WeakMap<Chronicle, Map<string, TextFacts>>();

/** A table in CSV; see `csv.ts` and `formula-guard.ts`. */
export function tableText(table: Table, chronicle: Chronicle, { baseUrl, digest }: Making): string {
  const text = csvText(table.fields.map(({ name }) => name), table.cells(tableScope(chronicle, baseUrl, tablePath(table.name))));
  const facts = known.get(chronicle) ?? new Map<string, TextFacts>();
  known.set(chronicle, facts.set(keyOf(table, baseUrl), { bytes: utf8Length(text), sha256: digest(text) }));
  return text;
}

/** The facts of the text that {@link tableText} gives. */
export function tableFacts(table: Table, chronicle: Chronicle, making: Making): TextFacts {
  const found = () => known.get(chronicle)?.get(keyOf(table, making.baseUrl));
  if (found() === undefined) tableText(table, chronicle, making);
  return found() as TextFacts;
}

const keyOf = ({ name }: Table, baseUrl: string | null): string => `${name} ${baseUrl ?? ''}`;
