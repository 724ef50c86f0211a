import * as z from 'zod';

/**
 * When something is said to have been, with its precision and its doubt, after EDTF (ISO 8601-2:2019, annex A).
 *
 * Instants are milliseconds since 1970-01-01T00:00:00Z; a day is a day of the timeline's time zone unless the text gives
 * an offset. Nothing here is filled in: a missing part widens the bounds, it is never guessed.
 */
const instant = z.number().int();

export const Precision = z.enum(['second', 'minute', 'day', 'month', 'season', 'year', 'decade', 'century', 'none']);
export type Precision = z.infer<typeof Precision>;

/** One end of an interval, or a date of its own. */
export const TimePoint = z.object({
  text: z.string().describe('The date in EDTF, as it was written.'),
  precision: Precision.describe('The finest part that is wholly known.'),
  uncertain: z.boolean().describe('Marked ? (or %): the date may be another one.'),
  approximate: z.boolean().describe('Marked ~ (or %): near this date.'),
  unspecified: z.boolean().describe('Has X digits: one of the dates that fit.'),
  offset: z.string().nullable().describe('The UTC offset as it was written (Z, +02:00), or null for local time.'),
  earliest: instant.nullable().describe('First instant that it can mean; null where nothing bounds it.'),
  latest: instant.nullable().describe('First instant after all that it can mean; null where nothing bounds it.'),
});
export type TimePoint = z.infer<typeof TimePoint>;

const bounds = {
  text: z.string().describe('The whole as it was written, in EDTF, or the word unknown.'),
  earliest: instant.nullable().describe('Start of the outer bounds (possibly within); null: unbounded.'),
  latest: instant.nullable().describe('End of the outer bounds, exclusive; null: unbounded.'),
  core: z.tuple([instant, instant]).nullable().describe('What is surely within, end exclusive; null: nothing is sure.'),
};

export const TimeSpan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown'), ...bounds }),
  z.object({ kind: z.literal('point'), ...bounds, point: TimePoint }),
  z.object({
    kind: z.literal('interval'),
    ...bounds,
    start: TimePoint.nullable().describe('null: open or unknown, see startIs.'),
    startIs: z.enum(['given', 'open', 'unknown']),
    end: TimePoint.nullable().describe('null: open or unknown, see endIs.'),
    endIs: z.enum(['given', 'open', 'unknown']),
  }),
]);
export type TimeSpan = z.infer<typeof TimeSpan>;

/** Why a text is no date of the content format. */
export type DateFault =
  | { readonly kind: 'malformed'; readonly nearest: string | null }
  | { readonly kind: 'impossible'; readonly reason: string; readonly nearest: string | null }
  | { readonly kind: 'reversed' };
