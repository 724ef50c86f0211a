import { placeKinds } from '../model/place.ts';
import type { PlaceFile } from '../parse/shape/place-file.ts';
import type { PlaceDraft, Reading } from './draft.ts';
import type { Mapping } from './mapping.ts';
import { numberIn, RowFaults } from './row-values.ts';

/** The columns of a table of places; beside them, `name:uk` and the like hold the name in a language. */
export const placeColumns = {
  id: 'the id; left out: made of the name',
  name: 'its name in the language of the timeline',
  kind: `what it is: ${placeKinds.join(', ')}`,
  longitude: 'degrees, WGS 84; left out: the position is not known',
  latitude: 'degrees, WGS 84',
  precision: 'exact or approximate',
  source: 'where the position is from',
  within: 'the id of the place around it',
  variants: 'other spellings; several with the separator',
} as const;

export type PlaceColumn = keyof typeof placeColumns;
export type PlaceRow = Readonly<Partial<Record<PlaceColumn, string | readonly string[]>>>;

const nameIn = /^name:([A-Za-z-]+)$/;

/** Whether a foreign column is the name in a language. */
export const isNameColumn = (column: string): boolean => nameIn.test(column);

/** A row of a table of places. `more` are its cells in other columns, of which the names in languages are taken. */
export function readPlaceRow(row: PlaceRow, more: Readonly<Record<string, unknown>>, { separator }: Pick<Mapping<PlaceColumn>, 'separator'>): Reading {
  const faults = new RowFaults();
  const one = (column: PlaceColumn): string | undefined => {
    const value = row[column];
    return value === undefined || typeof value === 'string' ? value : faults.add(`${column} holds ${value.length} values, where one is expected`);
  };
  const longitude = numberIn('longitude', one('longitude'), faults);
  const latitude = numberIn('latitude', one('latitude'), faults);
  if ((longitude === undefined) !== (latitude === undefined) && faults.reasons.length === 0) faults.add('a position needs both longitude and latitude');
  const variants = (typeof row.variants === 'string' ? row.variants.split(separator) : (row.variants ?? [])).map((each) => each.trim()).filter((each) => each !== '');
  const names = Object.fromEntries(Object.entries(more).flatMap(([column, value]) => (isNameColumn(column) && typeof value === 'string' && value.trim() !== '' ? [[nameIn.exec(column)?.[1] ?? '', value.trim()]] : [])));
  const properties = {
    name: one('name'),
    names: Object.keys(names).length === 0 ? undefined : names,
    variants: variants.length === 0 ? undefined : variants,
    kind: one('kind') as PlaceFile['properties']['kind'] | undefined,
    within: one('within'),
    source: one('source'),
    precision: one('precision') as PlaceFile['properties']['precision'],
  };
  const id = one('id') ?? null;
  if (faults.reasons.length > 0) return { refused: faults.reasons };
  const geometry = longitude === undefined || latitude === undefined ? null : { type: 'Point' as const, coordinates: [longitude, latitude] };
  const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as PlaceDraft['properties'];
  return { draft: { kind: 'place', id, feature: { type: 'Feature', geometry, properties: given } }, lost: [] };
}
