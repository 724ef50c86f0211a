import { captureYaml } from '../../../core/links/captures.ts';
import { problemLines } from '../../problem-formats/text.ts';
import { visibleText } from '../../visible-text.ts';
import type { LinkReport } from './link-report.ts';
import { summaryOf } from './summary.ts';

/** For people: each place of each address like a problem of the check, then lines to paste, then the counts. */
export function textLinks(report: LinkReport): string {
  const lines = report.findings.flatMap(({ status, places, message, hint }) => places.map((place) => ({ ...place, code: `link-${status.status}`, severity: 'warning' as const, message, hint })));
  lines.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  const proposals = (report.captures?.proposals ?? []).map(({ wanted, found }) => `${visibleText(wanted.file)}\n${captureYaml(wanted, found).replace(/^(?=.)/gm, '    ')}`);
  return [
    ...lines.map(problemLines),
    ...(proposals.length === 0 ? [] : ['Stored copies to look at, and to paste into their sources:\n', ...proposals]),
    `${summaryOf(report).join('\n')}\n`,
    ...report.dropped.map((address) => `    ${visibleText(address)}\n`),
  ].join('');
}
