import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import datapackage from 'datapackage';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/core/export/tables/data-package.ts';
import { unguardedText } from '../../src/core/export/tables/formula-guard.ts';
import { tables, tableText } from '../../src/core/export/tables/table-files.ts';
import type { Table } from '../../src/core/export/tables/table.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { sha256Hex } from '../../src/io/hash.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { harbour, hostileHarbour, making } from './harbour-record.ts';

const newFolder = temporaryFolders();

/** The rows of a table by the names of its columns, as a parser that we did not write reads them. */
function read(table: Table, chronicle: Chronicle): Record<string, string>[] {
  const { data, errors, meta } = papaparse.parse<Record<string, string>>(tableText(table, chronicle, making), { header: true, skipEmptyLines: true, delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(table.fields.map(({ name }) => name));
  return data;
}

const tableOf = (name: string): Table => tables.find((table) => table.name === name) as Table;
const rowsOf = (name: string, chronicle: Chronicle) => read(tableOf(name), chronicle);

/** The texts of a column as they were before they were guarded. */
const textsIn = (rows: readonly Record<string, string>[], column: string) => rows.map((row) => unguardedText(row[column] ?? ''));

describe.each([
  { what: 'the harbour', chronicle: harbour },
  { what: 'a record full of hostile texts', chronicle: hostileHarbour },
])('the tables of $what, read by another parser', ({ chronicle }) => {
  test('hold each entry, claim, figure, source and citation once, with its texts whole', () => {
    const { entries, sources } = chronicle;
    const claims = entries.flatMap((entry) => entry.claims.map((claim) => ({ entry, claim })));
    const rows = Object.fromEntries(tables.map((table) => [table.name, read(table, chronicle)]));
    expect(textsIn(rows['entries'] ?? [], 'id')).toEqual(entries.map(({ id }) => id));
    for (const key of ['title', 'summary', 'body'] as const) expect(textsIn(rows['entries'] ?? [], key)).toEqual(entries.map((entry) => entry[key]));
    expect(textsIn(rows['claims'] ?? [], 'statement')).toEqual(claims.map(({ claim }) => claim.statement));
    expect(textsIn(rows['claims'] ?? [], 'grade-basis')).toEqual(claims.map(({ claim }) => claim.grade?.basis ?? ''));
    expect((rows['claims'] ?? []).map((row) => JSON.parse(row['chain-links'] ?? '') as unknown)).toEqual(claims.map(({ claim }) => claim.chain));
    expect((rows['figures'] ?? []).map((row) => [row['entry'], row['claim'], unguardedText(row['statement'] ?? ''), row['status']])).toEqual(
      claims.flatMap(({ entry, claim }) => claim.figures.map(() => [entry.id, claim.id, claim.statement, claim.status])),
    );
    expect(textsIn(rows['sources'] ?? [], 'title')).toEqual(sources.map(({ title }) => title));
    expect(rows['citations']).toHaveLength(entries.flatMap(({ citations }) => citations).length);
  });

  test('have no cell that a spreadsheet takes for a formula, in any of its lines', () => {
    const cells = tables.flatMap((table) => {
      const texts = new Set(table.fields.filter(({ type }) => type === 'string').map(({ name }) => name));
      const others = new Set(table.fields.filter(({ type }) => type !== 'string').map(({ name }) => name));
      return read(table, chronicle).flatMap((row) => Object.entries(row).filter(([name, cell]) => texts.has(name) || (others.has(name) && !/^-?\d/.test(cell))));
    });
    expect(cells.length).toBeGreaterThan(500);
    const lines = cells.flatMap(([name, cell]) => cell.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => `${name}: ${line}`));
    expect(lines.filter((line) => /^[\w-]+: [\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(line))).toEqual([]);
  });

  test('keep each date as it was written, and its bounds where there are any', () => {
    const rows = rowsOf('entries', chronicle);
    expect(textsIn(rows, 'reported')).toEqual(chronicle.entries.map(({ reported }) => reported.text));
    const instant = (text: string | undefined) => (text === '' || text === undefined ? null : Date.parse(text));
    expect(rows.map((row) => [instant(row['reported-earliest-utc']), instant(row['reported-before-utc'])])).toEqual(chronicle.entries.map(({ reported }) => [reported.earliest, reported.latest]));
  });

  test('are a Data Package that its own library takes, with all keys, types, sizes and digests right', async () => {
    const folder = await newFolder();
    const texts = new Map(tables.map((table) => [`${table.name}.csv`, tableText(table, chronicle, making)]));
    for (const [path, text] of texts) await writeFile(join(folder, path), text);
    await writeFile(join(folder, 'datapackage.json'), dataPackage(chronicle, making));
    const found = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder, strict: true });
    expect({ valid: found.valid, errors: found.errors, names: found.resources.map(({ name }) => name) }).toEqual({ valid: true, errors: [], names: ['entries', 'claims', 'figures', 'sources', 'citations'] });
    for (const resource of found.resources) {
      const { path, bytes, hash } = resource.descriptor;
      const text = texts.get(path) ?? '';
      expect({ path, bytes, hash }).toEqual({ path, bytes: Buffer.byteLength(text), hash: `sha256:${sha256Hex(text)}` });
      const rows = await resource.read({ keyed: true });
      expect(rows).toHaveLength(rowsOf(resource.name, chronicle).length);
      expect(await resource.checkRelations()).toBe(true);
    }
    const [figure] = await (found.resources[2]?.read({ keyed: true }) ?? []);
    expect(figure).toMatchObject({ figure: 1, approximate: expect.any(Boolean) as unknown });
  });
});

describe('the tables of the harbour', () => {
  test('are CSV by RFC 4180: one header, CRLF after each row, and no byte-order mark', () => {
    for (const table of tables) {
      const text = tableText(table, harbour, making);
      expect(text.startsWith(table.fields.map(({ name }) => name).join(','))).toBe(true);
      expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
      expect(text.endsWith('\r\n')).toBe(true);
    }
  });

  test('say beside each figure who claimed it, and what stands beside the claim', () => {
    for (const row of rowsOf('figures', harbour)) {
      for (const column of ['statement', 'origin-kind', 'origin-name', 'status', 'entry-withdrawn', 'as-claimed']) expect({ column, is: row[column] !== '' }).toEqual({ column, is: true });
      expect(row['permalink']).toBe(`https://harbour.example/archive/entries/${row['entry'] ?? ''}.html#claim-${row['claim'] ?? ''}`);
    }
    const wide = rowsOf('figures', harbour).find(({ entry }) => entry === 'coast-wire-containers-2019-11-03');
    expect(wide).toMatchObject({ value: '', over: '40', under: '60', metric: 'containers-lost', 'origin-kind': 'unnamed', origin: '', 'origin-name': 'a crane driver', status: 'disputed' });
  });

  test('mark what was withdrawn', () => {
    const withdrawn = harbour.entries.filter((entry) => entry.withdrawn !== null).map(({ id }) => id);
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(rowsOf('entries', harbour).flatMap((row) => (row['withdrawn'] === '' ? [] : [row['id']]))).toEqual(withdrawn);
    expect([...new Set(rowsOf('claims', harbour).flatMap((row) => (row['entry-withdrawn'] === 'true' ? [row['entry']] : [])))]).toEqual(withdrawn);
  });

  test('lead to the pages from where they stand, where it is not known where the site does', () => {
    const text = tableText(tableOf('sources'), harbour, { ...making, baseUrl: null });
    expect(text).toContain(',../sources/');
  });
});
