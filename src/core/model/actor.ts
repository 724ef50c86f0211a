import * as z from 'zod';
import { ClaimRef } from './claim.ts';

export const actorKinds = ['person', 'organisation', 'formation', 'state'] as const;



export const Actor = z.object({
  id: z.string(),
  name: z.string(),
  names: z.record(z.string(), z.string()),
  kind: z.enum(actorKinds),
  role: z.string().nullable(),
  side: z.string(),
  memberOf: z.array(z.string()),
  members: z.array(z.string()),
  says: z.array(ClaimRef).describe('Claims of which it is the origin.'),
  relays: z.array(ClaimRef).describe('Claims in whose chain it stands after the origin.'),
  spokenOf: z.array(ClaimRef).describe('Claims that are about it.'),
});
export type Actor = z.infer<typeof Actor>;
