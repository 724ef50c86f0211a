import * as z from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { distinct, id, namesByLanguage, record, reference, text, type Known } from './field.ts';
import { told } from './told.ts';

/** One actor of `actors.yml`: who speaks, or is spoken of. */
export const actorFile = (known: Known) =>
  record('the actor', {
    id: told(id(), 'its [id](#ids), by which chains and questions name it', 'mara-lindt'),
    name: told(text(), 'the name as pages write it', 'Mara Lindt'),
    names: told(namesByLanguage().optional(), 'forms of the name, by BCP 47 tag', { de: 'Straßenamt Arven' }),
    kind: told(z.enum(actorKinds), '`person`, `organisation`, `formation` or `state`', 'person'),
    role: told(text().optional(), 'the office that was held at the time of the reports', 'Spokeswoman of the road office'),
    side: told(reference(known, 'side'), 'id of a side of `site.yml`', 'road-office'),
    'member-of': told(distinct(reference(known, 'actor')).optional(), 'ids of actors of which it is a part; it may not lead back to itself', ['road-office']),
  });
export type ActorFile = z.infer<ReturnType<typeof actorFile>>;
