import * as z from 'zod';

/** Reliability of a source in the Admiralty code. */
export const ReliabilityLetter = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type ReliabilityLetter = z.infer<typeof ReliabilityLetter>;

export const Grade = z.object({
  reliability: ReliabilityLetter.nullable().describe('Of the source alone, A to F.'),
  credibility: z.number().int().min(1).max(6).nullable().describe('Of the information alone, 1 to 6.'),
  basis: z.string(),
});
export type Grade = z.infer<typeof Grade>;
