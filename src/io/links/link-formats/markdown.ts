import { captureYaml } from '../../../core/links/captures.ts';
import { linkStates, type LinkState } from '../../../core/model/link-status.ts';
import { codeSpan, fencedBlock } from '../../code-span.ts';
import type { LinkFinding } from '../link-findings.ts';
import type { LinkReport } from './link-report.ts';
import { summaryOf } from './summary.ts';

/** For the summary of a run on GitHub (CommonMark). What is from the content or from servers stands in code alone. */
export function markdownLinks(report: LinkReport): string {
  const lost = report.findings.filter(({ isLost }) => isLost);
  const others = report.findings.filter(({ isLost }) => !isLost);
  const proposals = report.captures?.proposals ?? [];
  return [
    '## Links',
    '',
    ...summaryOf(report).flatMap((sentence) => [`${sentence}`, '']),
    ...report.dropped.map((address) => `- ${codeSpan(address)}`),
    ...(report.dropped.length === 0 ? [] : ['']),
    ...(lost.length === 0 ? [] : ['### Gone, without a stored copy', '', ...lost.flatMap(findingLines), '']),
    ...linkStates.flatMap((state) => stateLines(state, others.filter(({ status }) => status.status === state))),
    ...(proposals.length === 0 ? [] : ['### Stored copies to look at, and to paste', '']),
    ...proposals.flatMap(({ wanted, found }) => [`- ${codeSpan(wanted.file)}`, ...fencedBlock('yaml', captureYaml(wanted, found).trimEnd().split('\n'), '  ')]),
    ...(proposals.length === 0 ? [] : ['']),
  ].join('\n');
}

const stateLines = (state: LinkState, findings: readonly LinkFinding[]): string[] =>
  findings.length === 0 ? [] : ['<details>', `<summary>${state} (${findings.length})</summary>`, '', ...findings.flatMap(findingLines), '', '</details>', ''];

const findingLines = ({ places, message, hint }: LinkFinding): string[] =>
  places.map(({ file, line, column }) => `- ${codeSpan(`${file}:${line}:${column}`)} ${codeSpan(message)} ${codeSpan(hint)}`);
