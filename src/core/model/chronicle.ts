import * as z from 'zod';
import { Actor } from './actor.ts';
import { Entry } from './entry.ts';
import { Place } from './place.ts';
import { Question } from './question.ts';
import { Site } from './site.ts';
import { Source } from './source.ts';

/** Names the serialised form; {@link chronicleVersion} moves when its shape does. */
export const chronicleFormat = 'dated-reports-chronicle';
export const chronicleVersion = 2;

/** Names the form in which each line is one thing of the record. */
export const chronicleLinesFormat = `${chronicleFormat}-lines` as const;

/**
 * The whole record as one plain, frozen, validated value. Only `compile` builds one; everything that is shown, exported
 * or preserved is a function of it. Entries are in the order in which they were reported, all else by id.
 */
export const Chronicle = z.object({
  format: z.literal(chronicleFormat),
  version: z.literal(chronicleVersion),
  site: Site,
  entries: z.array(Entry),
  sources: z.array(Source),
  actors: z.array(Actor),
  places: z.array(Place),
  questions: z.array(Question),
});
export type Chronicle = z.infer<typeof Chronicle>;
