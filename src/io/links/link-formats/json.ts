import { captureYaml } from '../../../core/links/captures.ts';
import { plainJson } from '../../problem-formats/plain-json.ts';
import type { LinkReport } from './link-report.ts';

/** For programs. `version` rises when a reader would have to change. */
export function jsonLinks({ findings, counts, asked, requests, leftAlone, end, dropped, captures }: LinkReport): string {
  return plainJson({
    format: 'dated-reports-links',
    version: 1,
    summary: { counts, asked, requests, leftAlone, end },
    findings: findings.map(({ status, places, isLost, message, hint }) => ({ ...status, isLost, message, hint, places })),
    dropped,
    captures:
      captures === null
        ? null
        : {
            proposals: captures.proposals.map(({ wanted, found }) => ({ source: wanted.source, file: wanted.file, address: wanted.address, ...found, yaml: captureYaml(wanted, found) })),
            without: captures.without.map(({ source }) => source),
            left: captures.left,
            trouble: captures.trouble,
          },
  });
}
