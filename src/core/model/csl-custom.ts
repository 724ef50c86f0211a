import * as z from 'zod';
import { ReliabilityLetter } from './grade.ts';

const edtf = z.string().describe('EDTF, as it was written.');
const letter = { grade: ReliabilityLetter, basis: z.string() };

/**
 * What CSL has no field for, as it stands under `custom` of an item of CSL-JSON 1.0.2: one key, which tells it from the
 * `custom` of others, with the keys and the values of `sources/<id>.yml`. What is left out was not stated. `issued` and
 * `accessed` are the exact dates, of which the item's own fields hold what CSL can say; where both stand, these count.
 *
 * Of the other keys of a source, `id`, `type`, `title`, `author`, `container-title`, `publisher`, `URL`, `language` and `note`
 * stand in the fields of CSL of those names. The two together are the whole source.
 */
export const CslCustom = z.strictObject({
  'dated-reports': z.strictObject({
    'title-note': z.string().optional(),
    issued: edtf.optional(),
    accessed: edtf.optional(),
    archived: z.array(z.strictObject({ url: z.string(), datetime: edtf, digest: z.string().optional() })).optional(),
    'derived-from': z.array(z.string()).optional(),
    side: z.string().optional(),
    reliability: z.strictObject({ ...letter, history: z.array(z.strictObject({ until: edtf, ...letter })).optional() }).optional(),
  }),
});
export type CslCustom = z.infer<typeof CslCustom>;
