import * as z from 'zod';
import { Per } from './about.ts';

export const Figure = z.object({
  metric: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable().describe('At least.'),
  over: z.number().nullable().describe('More than.'),
  max: z.number().nullable().describe('At most.'),
  under: z.number().nullable().describe('Less than.'),
  approximate: z.boolean(),
  per: Per.nullable().describe('null: a total.'),
});
export type Figure = z.infer<typeof Figure>;
