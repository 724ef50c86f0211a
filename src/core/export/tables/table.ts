import type { TimeSpan } from '../../model/time-span.ts';
import { utcTime } from '../../time/utc-time.ts';
import { jsonLine } from '../json-line.ts';
import type { Cell } from './csv.ts';
import { guardedText } from './formula-guard.ts';
import type { TableScope } from './table-scope.ts';

/** A field of Table Schema (Frictionless Data, in the words that versions 1 and 2 share). */
export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'datetime' | 'array';
  readonly description: string;
  readonly rdfType?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly (string | number)[] };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A column: what a reader is told of it, and what stands in it. */
export interface Column<Row> {
  readonly field: FieldSchema;
  readonly cell: (row: Row, scope: TableScope) => Cell;
}

/** A table whose rows are of one kind, as its module tells it. */
interface Told<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (scope: TableScope) => Row[];
}

/** A table, whatever its rows are. */
export interface Table extends Pick<Told<never>, 'name' | 'title' | 'description' | 'primaryKey' | 'foreignKeys'> {
  readonly fields: readonly FieldSchema[];
  readonly cells: (scope: TableScope) => Cell[][];
}

export function tableOf<Row>({ columns, rows, ...told }: Told<Row>): Table {
  return {
    ...told,
    fields: columns.map(({ field }) => field),
    cells: (scope) => rows(scope).map((row) => columns.map(({ cell }) => cell(row, scope))),
  };
}

type Value<Row, What> = (row: Row, scope: TableScope) => What;
type More = Pick<FieldSchema, 'constraints'>;

/** A text, which may hold anything and is guarded against being taken for a formula. */
export const text = <Row>(name: string, description: string, value: Value<Row, string | null>, more: More = {}): Column<Row> => ({
  field: { name, type: 'string', description, ...more },
  cell: (row, scope) => {
    const said = value(row, scope);
    return said === null ? null : guardedText(said);
  },
});

/** Ids, which hold no space, in one cell. */
export const ids = <Row>(name: string, description: string, value: Value<Row, readonly string[]>): Column<Row> =>
  text(name, `${description} Ids, with a space between two.`, (row, scope) => [...new Set(value(row, scope))].join(' ') || null);

/** What has parts of its own, as a list in JSON; no list where it would be empty. It begins with a bracket and is one line, so that it needs no guard. */
export const list = <Row>(name: string, description: string, value: Value<Row, readonly unknown[]>): Column<Row> => ({
  field: { name, type: 'array', description: `${description} A list in JSON, as in chronicle.json.` },
  cell: (row, scope) => {
    const items = value(row, scope);
    return items.length === 0 ? null : jsonLine(items);
  },
});

export const number = <Row>(name: string, description: string, value: Value<Row, number | null>, type: 'number' | 'integer' = 'number', more: More = {}): Column<Row> => ({
  field: { name, type, description, ...more },
  cell: value,
});

export const flag = <Row>(name: string, description: string, value: Value<Row, boolean>): Column<Row> => ({
  field: { name, type: 'boolean', description, constraints: { required: true } },
  cell: value,
});

/** The datatype of dates in EDTF, of the Library of Congress. */
const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** A date as it was written. */
export const date = <Row>(name: string, description: string, value: Value<Row, TimeSpan | null>): Column<Row> => ({
  field: { name, type: 'string', description: `${description} In EDTF (ISO 8601-2) as it was written, with its precision and doubt, or the word unknown.`, rdfType: edtf },
  cell: (row, scope) => {
    const span = value(row, scope);
    return span === null ? null : guardedText(span.text);
  },
});

/** A date as it was written, and the instants that bound what it can mean. */
export const dateWithBounds = <Row>(name: string, description: string, value: Value<Row, TimeSpan | null>): Column<Row>[] => {
  const bound = (suffix: string, meaning: string, end: 'earliest' | 'latest'): Column<Row> => ({
    field: { name: `${name}-${suffix}`, type: 'datetime', description: `${meaning} the column ${name} can mean, in UTC; empty where nothing bounds it, and outside of the years 0001 to 9999.` },
    cell: (row, scope) => {
      const instant = value(row, scope)?.[end] ?? null;
      return instant === null ? null : utcTime(instant);
    },
  });
  return [date(name, description, value), bound('earliest-utc', 'The first instant that', 'earliest'), bound('before-utc', 'The first instant after all that', 'latest')];
};
