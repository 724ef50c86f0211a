import * as z from 'zod';
import { Claim, Relation } from './claim.ts';
import { TimeSpan } from './time-span.ts';

export const revisionKinds = ['published', 'added', 'clarified', 'corrected', 'withdrawn'] as const;

/** The name of a picture that an address can hold. */
export const pictureName = /^[A-Za-z0-9][\w.-]*$/;

export const Citation = z.object({
  anchor: z.string().describe('The id of this citation on the page.'),
  note: z.number().int().describe('The number of the note.'),
  claim: z.string().nullable().describe('The claim that cites; null: the text.'),
});
export type Citation = z.infer<typeof Citation>;

export const Note = z.object({
  number: z.number().int(),
  source: z.string(),
  locator: z.string().nullable(),
  anchors: z.array(z.string()).describe('The citations that lead here, in reading order.'),
});
export type Note = z.infer<typeof Note>;

/** What the reader reads: text, and its citations in reading order, the text’s before the claims’. */
const written = {
  language: z.string(),
  file: z.string(),
  title: z.string(),
  summary: z.string(),
  body: z.string().describe('Markdown (CommonMark, tables, citations).'),
  citations: z.array(Citation),
  notes: z.array(Note),
};

export const Translation = z.object({
  ...written,
  statements: z.record(z.string(), z.string()).describe('By claim id; a claim that is missing here is shown in the language of the entry.'),
});
export type Translation = z.infer<typeof Translation>;

export const Medium = z.object({
  file: z.string(),
  alt: z.string(),
  credit: z.string().nullable(),
  licence: z.string().nullable(),
  source: z.string().nullable(),
  graphic: z.boolean(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type Medium = z.infer<typeof Medium>;

export const Entry = z.object({
  id: z.string(),
  ...written,
  occurred: TimeSpan,
  reported: TimeSpan,
  places: z.array(z.string()),
  topics: z.array(z.string()),
  claims: z.array(Claim),
  sides: z.array(z.string()).describe('The sides of its claims’ origins, in the order of the claims.'),
  relations: z.array(Relation).describe('Relations of the entry as a whole.'),
  revisions: z.array(z.object({ date: TimeSpan, kind: z.enum(revisionKinds), note: z.string().nullable() })),
  formerly: z.array(z.string()),
  withdrawn: z.object({ date: TimeSpan, reason: z.string() }).nullable(),
  media: z.array(Medium),
  translations: z.array(Translation),
  mentionedBy: z.array(z.string()).describe('Entries whose text links here.'),
});
export type Entry = z.infer<typeof Entry>;
