import type { Chronicle } from '../../model/chronicle.ts';
import { licenceOf } from '../json-ld-web-address.ts';
import { tableFacts, tablePath, tables, type Making } from './table-files.ts';
import type { Table } from './table.ts';

/** The version of the shape of the tables: the first number moves when a column goes or changes its meaning, the second when one is added. */
export const tablesVersion = '1.0.0';

const guardWords =
  'Texts that a spreadsheet would take for a formula have an apostrophe before them, and so have their later lines: to get a text back, take one apostrophe away at the beginning of each of its lines. Numbers, dates in UTC, booleans and lists are as they are.';

/**
 * What describes the tables: a Tabular Data Package (Frictionless Data, specification 1, in properties that readers
 * of version 2 must know too), in the folder of the tables. It names no contributors, since the record names none.
 */
export function dataPackage(chronicle: Chronicle, making: Making): string {
  const { site } = chronicle;
  const home = making.baseUrl ?? site.url;
  const licence = licenceOf(site.licence);
  const described = {
    profile: 'tabular-data-package',
    name: 'dated-reports',
    title: site.title,
    description: `${site.description}\n\n${guardWords}`,
    version: tablesVersion,
    ...(home === null ? {} : { homepage: home }),
    licenses: [{ name: site.licence, ...(typeof licence === 'string' ? { path: licence } : {}) }],
    sources: [{ title: site.title, ...(home === null ? {} : { path: home }) }],
    resources: tables.map((table) => resourceOf(table, chronicle, making)),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function resourceOf(table: Table, chronicle: Chronicle, making: Making) {
  const { name, title, description, fields, primaryKey, foreignKeys } = table;
  const { bytes, sha256 } = tableFacts(table, chronicle, making);
  return {
    profile: 'tabular-data-resource',
    name,
    path: tablePath(name).slice('data/'.length),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true },
    schema: { fields, missingValues: [''], primaryKey, ...(foreignKeys.length === 0 ? {} : { foreignKeys }) },
  };
}
