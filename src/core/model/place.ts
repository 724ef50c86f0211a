import * as z from 'zod';

export const placeKinds = ['city', 'town', 'village', 'district', 'river', 'road', 'other'] as const;



export const Place = z.object({
  id: z.string(),
  name: z.string(),
  names: z.record(z.string(), z.string()),
  variants: z.array(z.string()),
  kind: z.enum(placeKinds),
  within: z.string().nullable(),
  contains: z.array(z.string()),
  longitude: z.number().nullable().describe('Degrees, WGS 84; null: the position is not known.'),
  latitude: z.number().nullable(),
  source: z.string().nullable().describe('Where the position is from; without one, why there is none.'),
  precision: z.enum(['exact', 'approximate']).nullable(),
  entries: z.array(z.string()).describe('Entries that name it, or whose claims are about it.'),
});
export type Place = z.infer<typeof Place>;
