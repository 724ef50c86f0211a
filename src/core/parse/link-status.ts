import * as z from 'zod';
import { linkStatusFormat, linkStatusVersion, type LinkStatus } from '../model/link-status.ts';
import type { Draft } from './report.ts';
import { report } from './shape/field.ts';
import { linkStatusFile, type LinkStatusFile } from './shape/link-status-file.ts';

/** Holds a draft against a schema and reports what is wrong; empty where something is. */
type Check = <Schema extends z.ZodType, From extends Draft>(schema: Schema, id: string, draft: From) => readonly { readonly value: z.infer<Schema> }[];

/** What `link-status.json` says; null: there is none, or it has a fault. */
// What is of another version has other keys, and of them nothing needs to be said.
export function linkStatusIn(draft: Draft | null, check: Check): readonly LinkStatus[] | null {
  if (draft === null || check(linkStatusHead(), 'link-status', draft).length === 0) return null;
  const [checked] = check(linkStatusFile(), 'link-status', draft);
  return checked === undefined ? null : linkStatusesOf(checked.value);
}

// What says whether the rest of the file can be read at all.
const linkStatusHead = () =>
  z.looseObject({ format: z.unknown(), version: z.unknown() }).superRefine(({ format, version }, context) => {
    if (format === linkStatusFormat && version === linkStatusVersion) return;
    report(context, 'link-status-format', { found: format === linkStatusFormat ? `version ${said(version)}` : `the format ${said(format)}` });
  });

const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `“${value}”` : 'that is not named');

const linkStatusesOf = ({ addresses }: LinkStatusFile): readonly LinkStatus[] =>
  addresses.map(({ address, kind, sources = [], entries = [], status, reason = null, http = null, 'moved-to': movedTo = null, final = null, checked = null, since = null, failures = 0 }) => ({
    address, kind, sources, entries, status, reason, http, movedTo, final, checked, since, failures,
  }));
