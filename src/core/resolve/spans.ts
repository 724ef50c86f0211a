import type { TimeSpan } from '../model/time-span.ts';
import type { Draft, Report } from '../parse/report.ts';
import type { Path } from '../parse/yaml.ts';
import { finding } from '../problems.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** The span that says nothing: neither bounds nor core. */
export const unknownSpan: TimeSpan = { kind: 'unknown', text: 'unknown', earliest: null, latest: null, core: null };

/** Reads dates of checked files in the zone of the timeline, where a local time can turn out not to exist. */
export class Spans {
  readonly #zone: string;
  readonly #report: Report;

  constructor(zone: string, report: Report) {
    this.#zone = zone;
    this.#report = report;
  }

  at(draft: Draft, path: Path, text: string): TimeSpan {
    const parsed = parseEdtf(text, this.#zone);
    if ('span' in parsed) return parsed.span;
    const { fault } = parsed;
    const found =
      fault.kind === 'impossible'
        ? finding('date-impossible', { value: text, reason: fault.reason, nearest: fault.nearest })
        : finding('date-reversed', { value: text });
    this.#report.in(draft, path, found);
    return unknownSpan;
  }

  optional(draft: Draft, path: Path, text: string | undefined): TimeSpan | null {
    return text === undefined ? null : this.at(draft, path, text);
  }
}
