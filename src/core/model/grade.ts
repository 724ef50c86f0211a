import * as z from 'zod';
import { TimeSpan } from './time-span.ts';

/** Reliability of a source in the Admiralty code. */
export const ReliabilityLetter = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type ReliabilityLetter = z.infer<typeof ReliabilityLetter>;

const letters = {
  reliability: ReliabilityLetter.nullable().describe('Of the source alone, A to F.'),
  credibility: z.number().int().min(1).max(6).nullable().describe('Of the information alone, 1 to 6.'),
  basis: z.string(),
};
const until = TimeSpan.describe('When another grade took its place.');
const historyWords = 'The grades before it, oldest first.';

/** A grade that has given way to another. */
export const FormerGrade = z.object({ ...letters, until });
export type FormerGrade = z.infer<typeof FormerGrade>;

/** The grade of a claim; it has a reliability, a credibility or both. */
export const Grade = z.object({ ...letters, history: z.array(FormerGrade).describe(historyWords) });
export type Grade = z.infer<typeof Grade>;

const letter = { grade: ReliabilityLetter, basis: z.string() };

/** The grade of a source by itself, whatever it says. */
export const SourceReliability = z.object({ ...letter, history: z.array(z.object({ ...letter, until })).describe(historyWords) });
export type SourceReliability = z.infer<typeof SourceReliability>;

/** The reliability of a source as the grade that it is. */
export function gradeOfSource({ grade, basis, history }: SourceReliability): Grade {
  const asGrade = (each: { readonly grade: ReliabilityLetter; readonly basis: string }) => ({ reliability: each.grade, credibility: null, basis: each.basis });
  return { ...asGrade({ grade, basis }), history: history.map((each) => ({ ...asGrade(each), until: each.until })) };
}
