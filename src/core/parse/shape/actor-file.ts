import * as z from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { distinct, id, namesByLanguage, record, reference, text, type Known } from './field.ts';

/** One actor of `actors.yml`: who speaks, or is spoken of. */
export const actorFile = (known: Known) =>
  record('the actor', {
    id: id(),
    name: text(),
    names: namesByLanguage().optional(),
    kind: z.enum(actorKinds),
    role: text().optional(),
    side: reference(known, 'side'),
    'member-of': distinct(reference(known, 'actor')).optional(),
  });
export type ActorFile = z.infer<ReturnType<typeof actorFile>>;
