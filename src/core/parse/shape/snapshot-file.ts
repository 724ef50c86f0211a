import * as z from 'zod';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { edtf, list, record, report, rootAddress, text, webAddress } from './field.ts';
import { told } from './told.ts';

const precisions: readonly string[] = ['day', 'minute', 'second'];

/** A day, or a day with a clock time, of which nothing is in doubt. */
const momentOfVersion = () =>
  edtf({ unknown: false }).superRefine((value, context) => {
    const parsed = parseEdtf(value, 'UTC');
    if (!('span' in parsed)) return;
    const { span } = parsed;
    const isDay = span.kind === 'point' && precisions.includes(span.point.precision) && !span.point.uncertain && !span.point.approximate && !span.point.unspecified;
    if (!isDay) report(context, 'value-invalid', { value, reason: 'a version is of a day, or of a day and a time, without doubt' });
  });

const digestForm = /^sha256:[0-9a-f]{64}$/;
const swhidForm = /^swh:1:(?:dir|cnt|rev|rel|snp):[0-9a-f]{40}$/;
const commitForm = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const packageDigest = () =>
  z.string().superRefine((value, context) => {
    if (!digestForm.test(value)) report(context, 'digest-malformed', { value });
  }).meta({ pattern: digestForm.source, patternErrorMessage: 'Write sha256: and the 64 hexadecimal digits of the package, in small letters.' });

const swhid = () =>
  z.string().superRefine((value, context) => {
    if (!swhidForm.test(value)) report(context, 'swhid-malformed', { value });
  }).meta({ pattern: swhidForm.source, patternErrorMessage: 'Write a SWHID without qualifiers, such as swh:1:dir: and 40 hexadecimal digits.' });

const commit = () =>
  z.string().superRefine((value, context) => {
    if (!commitForm.test(value)) report(context, 'commit-malformed', { value });
  }).meta({ pattern: commitForm.source, patternErrorMessage: 'Write the whole id of the commit, 40 or 64 hexadecimal digits.' });

/** The shape of `snapshots.yml`: the versions that were packed, and where they are kept. */
export const snapshotFile = () =>
  z
    .array(
      record('the version', {
        date: told(momentOfVersion(), 'of when the version is: a day, or a day with a time, as a [date](#dates)', '2024-02-04'),
        digest: told(packageDigest(), 'the SHA-256 of the package, as `sha256sum` gives it: `sha256:` and 64 digits. Each package stands here once', `sha256:${'0123456789abcdef'.repeat(4)}`),
        swhid: told(swhid(), 'the SWHID of what was packed, without qualifiers: mostly that of the site, which `bag-info.txt` has as `External-Identifier`', `swh:1:dir:${'0123456789'.repeat(4)}`),
        kept: told(
          list(
            record('the place where it is kept', {
              name: told(text(), 'who keeps it', 'Valley archive'),
              url: told(webAddress(), 'address of the package, or of the page from which it can be had', 'https://archive.example.org/arven/2024-02-04.zip'),
            }),
          ).optional(),
          'where the package is kept',
        ),
        site: told(rootAddress().optional(), 'where the site of that version is served, unpacked: pages link to themselves below it, and `timemap.link` lists it', 'https://archive.example.org/arven/2024-02-04/'),
        commit: told(commit().optional(), 'the commit of the content that was packed', '0f1e2d3c4b'.repeat(4)),
        note: told(text().optional(), 'anything that readers of that version should know', 'The first version.'),
      }),
    )
    .superRefine((versions, context) => {
      const seen = new Set<string>();
      versions.forEach(({ digest }, index) => {
        if (seen.has(digest)) report(context, 'value-repeated', { value: digest }, [index, 'digest']);
        seen.add(digest);
      });
    });
export type SnapshotFile = z.infer<ReturnType<typeof snapshotFile>>;
