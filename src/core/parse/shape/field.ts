import licenceIds from 'spdx-license-ids/index.json' with { type: 'json' };
import * as z from 'zod';
import { nearest } from '../../nearest.ts';
import { finding, type ProblemCode, type ProblemParams } from '../../problems.ts';
import { yearText } from '../../time/calendar.ts';
import { edtfPattern } from '../../time/edtf-pattern.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { isTimeZone, zoneName } from '../../time/zone.ts';
import { idFault, idPattern, longestId } from '../../model/id.ts';
import { addressPattern, refusalOf, rootRefusalOf } from '../../model/web-address.ts';
import { told } from './told.ts';

/**
 * The building blocks of every kind of content file. Schemas made of them check shape, standards and references at once. What JSON Schema
 * can say of a rule stands beside it, as `meta`: it refuses nothing that the rule lets pass. `definition` names what is used again and again.
 */

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
export const text = () => z.string().trim().min(1).meta({ pattern: anyText, patternErrorMessage: 'Text is needed here.' });

/** The pattern of text of which nothing more is asked. */
export const anyText = '\\S';

/** Text, or a number that stands for it (a page, a paragraph). */
export const locatorText = () => z.union([text(), z.number()]).transform(String);

export const list = <Item extends z.ZodType>(item: Item) => z.array(item);

/** A list in which nothing stands twice. */
export function distinct<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) report(context, 'value-repeated', { value }, [index]);
    });
  }).meta({ uniqueItems: true });
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
  }).meta({ pattern: idPattern, maxLength: longestId, patternErrorMessage: 'An id is made of small Latin letters and digits, with single hyphens between them.' });

/** The id of a thing that must exist. In JSON Schema it is `idOf` a kind of thing, which gives way to the list of those ids. */
export const reference = (known: Known, kind: ThingKind) =>
  z.string().superRefine((value, context) => {
    if (!known.has(kind, value)) report(context, `unknown-${kind}`, { value, nearest: nearest(value, known.ids(kind)) });
  }).meta({ idOf: kind });

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
    .meta({ definition: options.unknown ? 'date-or-unknown' : 'date', type: ['string', 'integer'], pattern: edtfPattern(options), minimum: -9999, maximum: 9999, patternErrorMessage: 'Write a date in EDTF, such as 2024-01-12, 2024-01-1X or 2024-01-12/2024-01-14.' });

/** A date in EDTF, or the word unknown. */
export const edtfOrUnknown = () => edtf({ unknown: true });

const address = (refusal: (value: string) => string | null, pattern: string) =>
  z.string().superRefine((value, context) => {
    const reason = refusal(value);
    if (reason !== null) report(context, 'url-refused', { value, reason });
  }).meta({ pattern, patternErrorMessage: 'Write a full address with https:// or http://, without user name and password.' });

export const webAddress = () => address(refusalOf, addressPattern);

/** A web address below which others stand. */
export const rootAddress = () => address(rootRefusalOf, `^(?!.*[?#])${addressPattern.slice(1)}`);

/** A language tag (BCP 47). */
export const language = () =>
  z.string().superRefine((value, context) => {
    if (!isLanguageTag(value)) report(context, 'language-unknown', { value });
  }).meta({ pattern: languagePattern, patternErrorMessage: languageWords });

const languagePattern = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$';
const languageWords = 'Write a language tag (BCP 47) such as en, uk or pt-BR.';

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
  }).meta({ pattern: zoneName.source, patternErrorMessage: 'Write a time zone of the IANA database, such as Europe/Zurich.' });

const licences = new Set<string>(licenceIds);

const ownLicence = /^LicenseRef-[A-Za-z0-9.-]+$/;

/** A licence identifier of SPDX, or `LicenseRef-…` for one that SPDX does not list. */
export const licence = () =>
  z.string().superRefine((value, context) => {
    if (!licences.has(value) && !ownLicence.test(value)) {
      report(context, 'licence-unknown', { value, nearest: nearest(value, licences) });
    }
  }).meta({ definition: 'licence', anyOf: [{ pattern: ownLicence.source, patternErrorMessage: 'Write an SPDX identifier such as CC-BY-4.0, or LicenseRef-… for a licence of your own.' }, { enum: licenceIds }] });

/** Credibility of an information in the Admiralty code; written as a number or as text. */
export const credibilityDigit = () =>
  z.union([z.literal([1, 2, 3, 4, 5, 6]), z.enum(['1', '2', '3', '4', '5', '6'])]).transform((value) => Number(value) as 1 | 2 | 3 | 4 | 5 | 6);

/** Forms of a name by language tag. */
export const namesByLanguage = () =>
  z.record(z.string(), text()).superRefine((names, context) => {
    for (const tag of Object.keys(names)) if (!isLanguageTag(tag)) report(context, 'language-unknown', { value: tag }, [tag]);
  }).meta({ propertyNames: { pattern: languagePattern, patternErrorMessage: languageWords } });

/** What a claim or a question is about. */
export const about = (known: Known) =>
  record('about', {
    actor: told(reference(known, 'actor').optional(), 'id of an [actor](#actors)', 'road-office'),
    place: told(reference(known, 'place').optional(), 'id of a [place](#places)', 'arven-pass'),
  });
