import * as z from 'zod';

/** What a claim or a question is about. */
export const About = z.object({ actor: z.string().nullable(), place: z.string().nullable() });
export type About = z.infer<typeof About>;

/** The time to which a figure is counted; null: a total. */
export const Per = z.enum(['day', 'week', 'month']);
export type Per = z.infer<typeof Per>;
