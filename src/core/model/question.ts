import * as z from 'zod';
import { About, Per } from './about.ts';
import { ClaimRef, Origin } from './claim.ts';

export const Answer = ClaimRef.extend({
  option: z.string().nullable(),
  notComparable: z.string().nullable().describe('Why it stands beside the answers and is not compared with them.'),
});
export type Answer = z.infer<typeof Answer>;

export const Question = z.object({
  id: z.string(),
  question: z.string(),
  metric: z.string().nullable(),
  per: Per.nullable(),
  about: About,
  note: z.string().nullable(),
  options: z.array(z.object({ id: z.string(), name: z.string() })),
  answers: z.array(Answer),
  origins: z.array(Origin).describe('The claims that answer it and are compared, by independent origin; those taken back are left out.'),
});
export type Question = z.infer<typeof Question>;
