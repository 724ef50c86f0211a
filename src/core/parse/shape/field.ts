import licenceIds from 'spdx-license-ids/index.json' with { type: 'json' };
import * as z from 'zod';
import { nearest } from '../../nearest.ts';
import { finding, type ProblemCode, type ProblemParams } from '../../problems.ts';
import { yearText } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { isTimeZone } from '../../time/zone.ts';
import { idFault } from '../../model/id.ts';
import { refusalOf, rootRefusalOf } from '../../model/web-address.ts';

/** The building blocks of every kind of content file. Schemas made of them check shape, standards and references at once. */

export type ThingKind = 'entry' | 'source' | 'actor' | 'place' | 'question' | 'topic' | 'metric' | 'side';

/** Which ids exist in the whole content, whatever is wrong with the things behind them. */
export interface Known {
  readonly has: (kind: ThingKind, id: string) => boolean;
  readonly ids: (kind: ThingKind) => Iterable<string>;
}

/** Knows everything: for schemas that describe a shape without a content around them. */
export const anything: Known = { has: () => true, ids: () => [] };

type Refinement = { addIssue: (issue: { code: 'custom'; path?: PropertyKey[]; params: Record<string, unknown>; message: string }) => void };

/** Reports a problem of the catalogue from within a schema. `path` is relative to the value that is being refined. */
export function report<Code extends ProblemCode>(
  context: Refinement,
  code: Code,
  params: ProblemParams<Code>,
  path: PropertyKey[] = [],
): void {
  context.addIssue({ code: 'custom', path, params: { finding: finding(code, params) }, message: code });
}

/** What {@link record} leaves in the message of an issue about unknown keys, so that a hint can name the right ones. */
export interface KnownKeys {
  readonly where: string;
  readonly known: readonly string[];
}

/** A mapping with these keys and no others; `where` names it in messages ("the claim"). */
export function record<Shape extends z.ZodRawShape>(where: string, shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys: KnownKeys = { where, known: Object.keys(shape) };
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? JSON.stringify(keys) : undefined),
  });
}

/** Text with something in it, without the white space around it. */
export const text = () => z.string().trim().min(1);

/** Text, or a number that stands for it (a page, a paragraph). */
export const locatorText = () => z.union([text(), z.number()]).transform(String);

export const list = <Item extends z.ZodType>(item: Item) => z.array(item);

/** A list in which nothing stands twice. */
export function distinct<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) report(context, 'value-repeated', { value }, [index]);
    });
  });
}

/** A list of things with an `id` each, no id twice. */
export function distinctById<Item extends z.ZodType<{ id: string }>>(item: Item, kind: string) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<string>();
    values.forEach(({ id }, index) => {
      if (seen.has(id)) report(context, 'id-duplicate', { value: id, kind, first: 'the same list' }, [index, 'id']);
      seen.add(id);
    });
  });
}

export const id = () =>
  z.string().superRefine((value, context) => {
    const fault = idFault(value);
    if (fault !== null) report(context, 'id-malformed', { value, ...fault });
  });

/** The id of a thing that must exist. */
export const reference = (known: Known, kind: ThingKind) =>
  z.string().superRefine((value, context) => {
    if (!known.has(kind, value)) report(context, `unknown-${kind}`, { value, nearest: nearest(value, known.ids(kind)) });
  });

const yearAsText = (year: number): string => (Number.isInteger(year) ? yearText(year) : String(year));

/**
 * A date in EDTF, kept as it was written; a year may stand unquoted, as a number. Whether a local time exists is checked
 * again once the time zone is known.
 */
export const edtf = (options: { unknown: boolean }) =>
  z
    .union([z.string(), z.number()])
    .transform((value) => (typeof value === 'number' ? yearAsText(value) : value))
    .superRefine((value, context) => {
      const parsed = parseEdtf(value, 'UTC');
      if ('fault' in parsed) {
        const { fault } = parsed;
        if (fault.kind === 'malformed') report(context, 'date-malformed', { value, nearest: fault.nearest });
        else if (fault.kind === 'impossible') report(context, 'date-impossible', { value, reason: fault.reason, nearest: fault.nearest });
        else report(context, 'date-reversed', { value });
      } else if (parsed.span.kind === 'unknown' && !options.unknown) {
        report(context, 'value-invalid', { value, reason: 'a date is needed here' });
      }
    })
    .meta({ description: 'A date in EDTF (ISO 8601-2).' });

/** A date in EDTF, or the word unknown. */
export const edtfOrUnknown = () => edtf({ unknown: true });

const address = (refusal: (value: string) => string | null) =>
  z.string().superRefine((value, context) => {
    const reason = refusal(value);
    if (reason !== null) report(context, 'url-refused', { value, reason });
  });

export const webAddress = () => address(refusalOf);

/** A web address below which others stand. */
export const rootAddress = () => address(rootRefusalOf);

/** A language tag (BCP 47). */
export const language = () =>
  z.string().superRefine((value, context) => {
    if (!isLanguageTag(value)) report(context, 'language-unknown', { value });
  });

/** Well-formed, and not the name of a language: no language has a code of more than three letters yet. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(value);
  } catch {
    return false;
  }
}

export const timeZone = () =>
  z.string().superRefine((value, context) => {
    if (!isTimeZone(value)) report(context, 'time-zone-unknown', { value });
  });

const licences = new Set<string>(licenceIds);

/** A licence identifier of SPDX, or `LicenseRef-…` for one that SPDX does not list. */
export const licence = () =>
  z.string().superRefine((value, context) => {
    if (!licences.has(value) && !/^LicenseRef-[A-Za-z0-9.-]+$/.test(value)) {
      report(context, 'licence-unknown', { value, nearest: nearest(value, licences) });
    }
  });

/** Credibility of an information in the Admiralty code; written as a number or as text. */
export const credibilityDigit = () =>
  z.union([z.literal([1, 2, 3, 4, 5, 6]), z.enum(['1', '2', '3', '4', '5', '6'])]).transform((value) => Number(value) as 1 | 2 | 3 | 4 | 5 | 6);

/** Forms of a name by language tag. */
export const namesByLanguage = () =>
  z.record(z.string(), text()).superRefine((names, context) => {
    for (const tag of Object.keys(names)) if (!isLanguageTag(tag)) report(context, 'language-unknown', { value: tag }, [tag]);
  });

/** What a claim or a question is about. */
export const about = (known: Known) =>
  record('about', { actor: reference(known, 'actor').optional(), place: reference(known, 'place').optional() });
