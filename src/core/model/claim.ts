import * as z from 'zod';
import { About } from './about.ts';
import { Figure } from './figure.ts';
import { Grade } from './grade.ts';
import { TimeSpan } from './time-span.ts';

export const statuses = ['unverified', 'corroborated', 'disputed', 'retracted'] as const;
export const relationTypes = ['disputes', 'supports', 'updates', 'same-event'] as const;



/** Which claim of which entry. */
export const ClaimRef = z.object({ entry: z.string(), claim: z.string() });
export type ClaimRef = z.infer<typeof ClaimRef>;

export const ChainLink = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), actor: z.string(), seen: z.boolean() }),
  z.object({ kind: z.literal('unnamed'), unnamed: z.string(), side: z.string(), seen: z.boolean() }),
  z.object({ kind: z.literal('source'), source: z.string(), seen: z.boolean() }),
]);
export type ChainLink = z.infer<typeof ChainLink>;

/** A relation as it is seen from one of its ends. */
export const Relation = z.object({
  type: z.enum(relationTypes),
  direction: z.enum(['to', 'from']).describe('to: this end makes the relation; from: the other end makes it.'),
  entry: z.string().describe('The other end.'),
  claim: z.string().nullable().describe('The claim at the other end; null: the entry as a whole.'),
  note: z.string().nullable(),
});
export type Relation = z.infer<typeof Relation>;

export const Claim = z.object({
  id: z.string(),
  statement: z.string(),
  chain: z.array(ChainLink).describe('Who said it and through whom, origin first.'),
  side: z.string().nullable().describe('The side of the origin; null: a source without a side.'),
  about: About,
  covers: TimeSpan.describe('The time that the claim is about.'),
  figures: z.array(Figure),
  answers: z.array(z.object({ question: z.string(), option: z.string().nullable(), notComparable: z.string().nullable() })),
  cites: z.array(z.object({ note: z.number().int(), anchor: z.string() })).describe('Numbers of the entry’s notes.'),
  status: z.enum(statuses),
  grade: Grade.nullable(),
  relations: z.array(Relation),
  origins: z
    .array(z.array(ClaimRef))
    .describe('This claim and those that support it, grouped by independent origin; the first group holds this claim.'),
});
export type Claim = z.infer<typeof Claim>;
