import * as z from 'zod';
import { linkKinds, linkReasons, linkStates, linkStatusFormat, linkStatusVersion } from '../../model/link-status.ts';
import { distinct, id, list, record, report, webAddress } from './field.ts';

/** A moment of UTC to the second, as the program writes it. */
const moment = () =>
  z.string().superRefine((value, context) => {
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) ? Date.parse(value) : Number.NaN;
    // 30 February is read as 2 March.
    if (Number.isNaN(time) || new Date(time).toISOString() !== value.replace('Z', '.000Z')) {
      report(context, 'value-invalid', { value, reason: 'it is not a moment of UTC to the second, such as 2024-02-01T06:00:00Z' });
    }
  });

const count = () =>
  z.int().superRefine((value, context) => {
    if (value < 0) report(context, 'value-invalid', { value: String(value), reason: 'it is below zero' });
  });

const addressFile = () =>
  record('the status of an address', {
    address: webAddress(),
    kind: z.enum(linkKinds),
    sources: distinct(id()).optional(),
    entries: distinct(id()).optional(),
    status: z.enum(linkStates),
    reason: z.enum(linkReasons).optional(),
    http: count().optional(),
    'moved-to': webAddress().optional(),
    final: webAddress().optional(),
    checked: moment().optional(),
    since: moment().optional(),
    failures: count().optional(),
  }).superRefine((value, context) => {
    const where = 'the status of an address';
    const isAsked = value.status !== 'not-asked';
    for (const key of ['checked', 'since'] as const) if (isAsked && value[key] === undefined) report(context, 'key-missing', { key, where });
    if (value.status === 'moved' && value['moved-to'] === undefined) report(context, 'key-missing', { key: 'moved-to', where });
  });

/** The shape of `link-status.json`, which `npm run links` writes. */
export const linkStatusFile = () =>
  record('link-status.json', {
    format: z.literal(linkStatusFormat),
    version: z.literal(linkStatusVersion),
    addresses: list(addressFile()).superRefine((values, context) => {
      values.forEach(({ address }, index) => {
        const before = values[index - 1]?.address;
        if (before !== undefined && before >= address) report(context, 'link-status-order', { value: address }, [index, 'address']);
      });
    }),
  });
export type LinkStatusFile = z.infer<ReturnType<typeof linkStatusFile>>;
