import * as z from 'zod';
import { Chronicle, chronicleFormat, chronicleVersion, type Chronicle as ChronicleValue } from '../model/chronicle.ts';

/** The whole record as JSON (RFC 8259), one line a top-level list item's field, keys in the order of the model. */
export const chronicleJson = (chronicle: ChronicleValue): string => `${JSON.stringify(chronicle, null, 1)}\n`;

/** The JSON Schema (2020-12) of {@link chronicleJson}. */
export function chronicleSchema(): string {
  const schema = {
    title: `${chronicleFormat}, version ${chronicleVersion}`,
    description: 'A record of dated reports: entries with their claims, sources, actors, places and questions. Instants are milliseconds since 1970-01-01T00:00:00Z; dates keep their text in EDTF (ISO 8601-2).',
    ...z.toJSONSchema(Chronicle, { target: 'draft-2020-12', unrepresentable: 'throw', reused: 'ref' }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
