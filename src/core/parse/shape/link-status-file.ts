import * as z from 'zod';
import { linkKinds, linkReasons, linkStates, linkStatusFormat, linkStatusVersion } from '../../model/link-status.ts';
import { distinct, id, list, record, report, webAddress } from './field.ts';
import { told } from './told.ts';

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** A moment of UTC to the second, as the program writes it. */
const moment = () =>
  z.string().superRefine((value, context) => {
    const time = momentForm.test(value) ? Date.parse(value) : Number.NaN;
    // 30 February is read as 2 March.
    if (Number.isNaN(time) || new Date(time).toISOString() !== value.replace('Z', '.000Z')) {
      report(context, 'value-invalid', { value, reason: 'it is not a moment of UTC to the second, such as 2024-02-01T06:00:00Z' });
    }
  }).meta({ pattern: momentForm.source });

const count = () =>
  z.int().superRefine((value, context) => {
    if (value < 0) report(context, 'value-invalid', { value: String(value), reason: 'it is below zero' });
  }).meta({ minimum: 0 });

const listed = (words: readonly string[]): string => `${words.slice(0, -1).map((word) => `\`${word}\``).join(', ')} or \`${words.at(-1) ?? ''}\``;

const addressFile = () =>
  record('the status of an address', {
    address: told(webAddress(), 'as it stands in the content', 'https://post.example.org/arven'),
    kind: told(z.enum(linkKinds), '`original` (the `URL` of a source), `capture` (one of its `archived` copies) or `link` (in the text of an entry); the first of these that it is', 'original'),
    sources: told(distinct(id()).optional(), 'ids of the sources that name it', ['valley-post-2024-01-13']),
    entries: told(distinct(id()).optional(), 'ids of the entries whose text links to it', ['road-office-closing-2024-01-12']),
    status: told(z.enum(linkStates), `${listed(linkStates)}: [what each means](links.md#what-it-says)`, 'gone'),
    reason: told(z.enum(linkReasons).optional(), `why it is \`unreachable\` or \`not-asked\`: ${listed(linkReasons)}`, 'certificate'),
    http: told(count().optional(), 'the last status of HTTP', 404),
    'moved-to': told(webAddress().optional(), 'where it has moved for good. Needed with `moved`', 'https://post.example.org/2024/arven'),
    final: told(webAddress().optional(), 'where redirects of all kinds ended, if not at the address itself', 'https://post.example.org/2024/arven'),
    checked: told(moment().optional(), 'when it was last asked, in UTC. Needed unless it was not asked', '2024-02-01T06:00:00Z'),
    since: told(moment().optional(), 'since when each check found this status. Needed with `checked`', '2024-01-25T06:00:00Z'),
    failures: told(count().optional(), 'so many checks in a row found neither `ok` nor `moved`', 2),
  }).superRefine((value, context) => {
    const where = 'the status of an address';
    const isAsked = value.status !== 'not-asked';
    for (const key of ['checked', 'since'] as const) if (isAsked && value[key] === undefined) report(context, 'key-missing', { key, where });
    if (value.status === 'moved' && value['moved-to'] === undefined) report(context, 'key-missing', { key: 'moved-to', where });
  });

/** The shape of `link-status.json`, which `npm run links` writes. */
export const linkStatusFile = () =>
  record('link-status.json', {
    format: told(z.literal(linkStatusFormat), '`dated-reports-link-status`'),
    version: told(z.literal(linkStatusVersion), '`1`; another number is another format', 1),
    addresses: told(list(addressFile()).superRefine((values, context) => {
      values.forEach(({ address }, index) => {
        const before = values[index - 1]?.address;
        if (before !== undefined && before >= address) report(context, 'link-status-order', { value: address }, [index, 'address']);
      });
    }), 'one record for each address, sorted by code units'),
  });
export type LinkStatusFile = z.infer<ReturnType<typeof linkStatusFile>>;
