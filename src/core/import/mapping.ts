import * as z from 'zod';
import type { Problem } from '../model/problem.ts';
import { checkShape } from '../parse/check-shape.ts';
import { Report } from '../parse/report.ts';
import { record, text } from '../parse/shape/field.ts';
import { readYaml } from '../parse/yaml.ts';

export const dateOrders = ['day-month-year', 'month-day-year', 'year-month-day'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How a foreign table or JSON is read: which of its columns holds what of ours. */
export interface Mapping<Column extends string> {
  /** Their column, or their path with points in nested JSON, by ours; a column of ours that is not here is found by its own name. */
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  /** What is taken where a row says nothing, by our column. */
  readonly defaults: Readonly<Partial<Record<Column, string>>>;
  /** Columns of theirs that are known not to be needed. */
  readonly leaveOut: readonly string[];
  /** Between several values in one cell. */
  readonly separator: string;
  /** In which order numbers of a date stand, where dates are not in EDTF; null: they are. */
  readonly dates: DateOrder | null;
}

export const noMapping: Mapping<string> = { columns: {}, defaults: {}, leaveOut: [], separator: ';', dates: null };

/** Reads a mapping file (YAML): `columns`, `defaults`, `leave-out`, `separator` and `dates`, each optional. */
export function readMapping<Column extends string>(file: string, content: string, columns: readonly Column[]): { readonly mapping: Mapping<Column> } | { readonly problems: readonly Problem[] } {
  const report = new Report();
  const yaml = { text: content, firstLine: 1 };
  const { value, findings } = readYaml(yaml);
  for (const { at, finding } of findings) report.at(file, at, finding);
  const byColumn = (where: string) => record(where, Object.fromEntries(columns.map((column) => [column, text().optional()])));
  const shape = record('the mapping', {
    columns: byColumn('columns').optional(),
    defaults: byColumn('defaults').optional(),
    'leave-out': z.array(text()).optional(),
    separator: z.string().min(1).optional(),
    dates: z.enum(dateOrders).optional(),
  });
  const { data, findings: wrong } = findings.length > 0 ? { data: null, findings: [] } : checkShape(shape, value);
  for (const each of wrong) report.in({ file, yaml, path: [], value }, each.path, each.finding, each.part);
  if (data === null) return { problems: report.problems() };
  return {
    mapping: {
      columns: (data.columns ?? {}) as Mapping<Column>['columns'],
      defaults: (data.defaults ?? {}) as Mapping<Column>['defaults'],
      leaveOut: data['leave-out'] ?? [],
      separator: data.separator ?? noMapping.separator,
      dates: data.dates ?? null,
    },
  };
}

/** A row by our columns, and what of it nobody reads. Empty cells are none. */
export interface MappedRow<Column extends string> {
  readonly row: Readonly<Partial<Record<Column, string | readonly string[]>>>;
  readonly unread: readonly string[];
}

/**
 * Finds our columns in a foreign row: named by the mapping, or by their own names. Numbers and truth values become texts, lists
 * of them lists of texts; anything deeper that no column names by its path is unread.
 */
export function mapRow<Column extends string>(values: Readonly<Record<string, unknown>>, columns: readonly Column[], mapping: Mapping<Column>): MappedRow<Column> {
  const row: Partial<Record<Column, string | readonly string[]>> = {};
  const read = new Set<string>(mapping.leaveOut);
  for (const column of columns) {
    const theirs = mapping.columns[column] ?? (Object.values(mapping.columns).includes(column) ? null : column);
    const found = theirs === null ? undefined : Object.hasOwn(values, theirs) ? values[theirs] : atPath(values, theirs.split('.'));
    const texts = textsOf(found);
    if (texts !== null && theirs !== null) read.add(Object.hasOwn(values, theirs) ? theirs : (theirs.split('.')[0] as string));
    if (texts !== null && texts.length > 0) row[column] = texts;
    else if (mapping.defaults[column] !== undefined) row[column] = mapping.defaults[column];
  }
  return { row, unread: Object.keys(values).filter((key) => !read.has(key) && (textsOf(values[key])?.length ?? 1) > 0) };
}

function atPath(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, first) ? atPath((value as Record<string, unknown>)[first], rest) : undefined;
}

/** A single value as text, a list as texts; nothing is an empty text; null: it is deeper than that. */
function textsOf(value: unknown): string | readonly string[] | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const texts = value.map(textsOf);
  return texts.every((each) => typeof each === 'string') ? texts.filter((each) => each !== '') : null;
}
