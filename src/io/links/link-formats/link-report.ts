import type { LinkState } from '../../../core/model/link-status.ts';
import type { CaptureFindings } from '../find-captures.ts';
import type { LinkFinding } from '../link-findings.ts';

/** What a run of the check has to say. Places have paths as they are shown. */
export interface LinkReport {
  readonly findings: readonly LinkFinding[];
  /** Of all addresses of the content, as far as is known now. */
  readonly counts: Readonly<Record<LinkState, number>>;
  /** So many addresses were asked in this run, by so many requests. */
  readonly asked: number;
  readonly requests: number;
  readonly leftAlone: number;
  /** What ended the run before all was asked. */
  readonly end: 'requests' | 'time' | 'interrupted' | 'offline' | null;
  /** Addresses that nothing names any more, and of which nothing is kept. */
  readonly dropped: readonly string[];
  /** Stored copies that were looked for; null: none were. */
  readonly captures: CaptureFindings | null;
}
