import * as z from 'zod';
import { About } from './about.ts';
import { Figure } from './figure.ts';
import { Grade } from './grade.ts';
import { TimeSpan } from './time-span.ts';

export const statuses = ['unverified', 'corroborated', 'disputed', 'retracted'] as const;
export const relationTypes = ['disputes', 'supports', 'updates', 'same-event'] as const;

/** In what two claims can differ so that one cannot be set against the other. */
export const differences = ['metric', 'per', 'actor', 'place', 'time'] as const;
export type Difference = (typeof differences)[number];

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
  differsIn: z
    .array(z.enum(differences))
    .describe('Of “disputes”: in what the two ends cannot be compared; empty where nothing stands against it. Empty for the other types.'),
});
export type Relation = z.infer<typeof Relation>;

const pair = z.tuple([ClaimRef, ClaimRef]);

/** Why two claims are of one origin. */
export const Tie = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('first-link'), claims: pair }).describe('The first links of their chains are the same.'),
  z
    .object({
      kind: z.literal('derivation'),
      claims: pair,
      ways: z
        .tuple([z.array(z.string()), z.array(z.string())])
        .describe('From a source of each claim, over derived-from, to the source that both go back to, which is the last of both.'),
    })
    .describe('One begins with a source that repeats what the other came by, or with an unnamed speaker who may be that of the other.'),
]);
export type Tie = z.infer<typeof Tie>;

/** Claims that count as one origin, with the reason. */
export const Origin = z.object({
  claims: z.array(ClaimRef),
  ties: z.array(Tie).describe('What joins them: one less than there are claims.'),
});
export type Origin = z.infer<typeof Origin>;

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
  origins: z.array(Origin).describe('This claim and those that support it, by independent origin; the first one holds this claim.'),
});
export type Claim = z.infer<typeof Claim>;
