import type { Reading } from '../../core/import/draft.ts';
import { readFeature } from '../../core/import/geojson-feature.ts';
import { mapRow } from '../../core/import/mapping.ts';
import { isNameColumn, placeColumns, readPlaceRow, type PlaceColumn } from '../../core/import/place-columns.ts';
import { openCsv } from './csv-rows.ts';
import type { ReadImport } from './import-source.ts';
import { jsonItems } from './json-items.ts';
import { remarkUnread } from './report-table.ts';

export const placeColumnNames = Object.keys(placeColumns) as readonly PlaceColumn[];

/** Places in CSV, one a row. */
export const readPlaceTable: ReadImport = async function* ({ text, mapping, remark }) {
  const { columns, rows } = await openCsv(text());
  await remarkUnread(columns, mapping, remark, (column) => isNameColumn(column) || (placeColumnNames as readonly string[]).includes(column));
  for await (const { line, name, content } of rows) {
    const value: Reading = 'fault' in content ? { refused: [content.fault] } : readPlaceRow(mapRow(content.value, placeColumnNames, mapping).row, content.value, mapping);
    yield { line, name, content: { value } };
  }
};

/** The features of a collection in GeoJSON. What else the collection says is told as not read. */
export const readPlaceCollection: ReadImport = async function* ({ text, remark }) {
  for await (const { line, name, content } of jsonItems(text(), ['features'])) {
    if ('fault' in content) yield { line, name, content };
    else if (content.value.list === 'features') yield { line, name, content: { value: readFeature(content.value.value) } };
    else if (content.value.list === null) yield { line, name, content: { value: { refused: ['GeoJSON is a mapping with a list of features, and this is a list'] } } };
    else if (content.value.list !== 'type' && content.value.list !== 'bbox') await remark(line, `“${content.value.list}” of the collection is not read`);
  }
};
