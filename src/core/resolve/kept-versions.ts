import type { KeptVersion } from '../model/kept-version.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import { compareSpans } from '../time/order.ts';
import { deepFreeze } from './freeze.ts';
import { Spans } from './spans.ts';

/** The versions of `snapshots.yml`, newest first; of one day, what stands later in the file is newer. Empty: there is no list that can be used. */
export function keptVersions({ site, snapshots }: Pick<CheckedFiles, 'site' | 'snapshots'>, report: Report): readonly KeptVersion[] {
  if (snapshots === null) return [];
  const spans = new Spans(site?.value['time-zone'] ?? 'UTC', report);
  const versions = snapshots.value.map(({ date, digest, swhid, kept = [], site: served, commit = null, note = null }, index): KeptVersion => ({
    date: spans.at(snapshots.draft, [index, 'date'], date),
    digest,
    swhid,
    kept,
    site: served === undefined ? null : served.replace(/\/*$/, '/'),
    commit,
    note,
  }));
  return deepFreeze(versions.reverse().sort((a, b) => compareSpans(b.date, a.date)));
}
