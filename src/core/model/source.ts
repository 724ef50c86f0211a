import * as z from 'zod';
import { SourceReliability } from './grade.ts';
import { TimeSpan } from './time-span.ts';

/** Item types of CSL 1.0.2. */
export const cslTypes = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic',
  'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet',
  'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const;



export const Name = z.object({
  family: z.string().nullable(),
  given: z.string().nullable(),
  droppingParticle: z.string().nullable(),
  nonDroppingParticle: z.string().nullable(),
  suffix: z.string().nullable(),
  literal: z.string().nullable(),
});
export type Name = z.infer<typeof Name>;

export const Capture = z.object({
  url: z.string(),
  datetime: TimeSpan,
  digest: z.string().nullable(),
});
export type Capture = z.infer<typeof Capture>;

export const CitedBy = z.object({
  entry: z.string(),
  claim: z.string().nullable().describe('The claim that cites it; null: the text of the entry.'),
  locator: z.string().nullable(),
  anchor: z.string().describe('Where on the page of the entry.'),
});
export type CitedBy = z.infer<typeof CitedBy>;

export const Source = z.object({
  id: z.string(),
  file: z.string(),
  type: z.enum(cslTypes),
  title: z.string(),
  titleNote: z.string().nullable(),
  author: z.array(Name),
  containerTitle: z.string().nullable(),
  publisher: z.string().nullable(),
  issued: TimeSpan.nullable(),
  accessed: TimeSpan.nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  archived: z.array(Capture),
  derivedFrom: z.array(z.string()),
  derivedSources: z.array(z.string()).describe('Sources that say they repeat this one.'),
  side: z.string().nullable(),
  reliability: SourceReliability.nullable(),
  note: z.string().nullable(),
  citedBy: z.array(CitedBy),
  carries: z
    .array(z.object({ entry: z.string(), claim: z.string(), seen: z.boolean() }))
    .describe('Claims in whose chain it stands.'),
});
export type Source = z.infer<typeof Source>;
