import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { compile, hasErrors } from '../../core/compile.ts';
import { wantedCaptures } from '../../core/links/captures.ts';
import { linkStatusJson } from '../../core/links/link-status-json.ts';
import { dueAddresses, nextStatus } from '../../core/links/next-status.ts';
import { usedAddresses, type UsedAddress } from '../../core/links/used-addresses.ts';
import type { Chronicle } from '../../core/model/chronicle.ts';
import { linkStates, type LinkState, type LinkStatus } from '../../core/model/link-status.ts';
import type { Problem } from '../../core/model/problem.ts';
import { CallError } from '../call-error.ts';
import { plainReason } from '../plain-reason.ts';
import type { Progress } from '../progress.ts';
import { readContent } from '../read-content.ts';
import { shownPath } from '../shown-path.ts';
import { HostAsker, type Asking } from './ask-host.ts';
import { checkLinks, type LinkFindings } from './check-links.ts';
import { findCaptures, type CaptureFindings } from './find-captures.ts';
import { findLinks, type LinkFinding } from './link-findings.ts';
import type { LinkReport } from './link-formats/link-report.ts';
import { userAgentOf } from './user-agent.ts';
import { writeStatus } from './write-status.ts';

export interface LinksRun {
  readonly content: string;
  /** What was asked within so many days is not asked again. */
  readonly maxAgeDays: number;
  /** Where the Wayback Machine is asked for stored copies; null: it is not. */
  readonly wayback: string | null;
  readonly asking: Omit<Asking, 'userAgent'>;
  readonly progress: Progress;
}

/** The content is at fault, so that nothing was asked or written. */
export interface FaultyContent {
  readonly problems: readonly Problem[];
}

/** Asks what is due, writes `link-status.json`, and tells how the links of a content stand. */
export async function runLinks(run: LinksRun): Promise<LinkReport | FaultyContent> {
  const { content, asking, progress } = run;
  progress.stage('reading content');
  const read = await readKnown(content);
  if ('problems' in read) return read;
  const { used, known, chronicle } = read;

  const due = dueAddresses(used, known, asking.today(), run.maxAgeDays);
  const asker = new HostAsker({ ...asking, userAgent: userAgentOf(chronicle) });
  await mustBeWritable(content);
  progress.stage('asking addresses');
  const found = await checkLinks(due, asker, { signal: asking.signal, onProgress: progress.count });
  const outcomes: LinkFindings['outcomes'] = found.isOffline ? new Map() : found.outcomes;

  // Somebody may have written the file meanwhile; what was learned is added to what is there now.
  const now = await readKnown(content);
  if ('problems' in now) return now;
  const statuses = used.map((each) => nextStatus(each, now.known.get(each.address) ?? null, outcomes.get(each.address) ?? null, asking.today()));
  const addresses = new Set(used.map(({ address }) => address));
  const dropped = [...now.known.keys()].filter((address) => !addresses.has(address));
  if (!found.isOffline && statuses.length + now.known.size > 0) await writeStatus(content, linkStatusJson(statuses));

  const captures = run.wayback === null ? null : await lookForCaptures(run.wayback, found.isOffline, chronicle, statuses, asker, run);
  progress.end();
  return {
    findings: findLinks(used, statuses).map((finding) => withShownPaths(finding, content)),
    counts: countStates(statuses),
    asked: outcomes.size,
    requests: asker.requests,
    leftAlone: found.leftAlone,
    end: asking.signal.aborted ? 'interrupted' : found.isOffline ? 'offline' : asker.end,
    dropped,
    captures,
  };
}

// Better said before an hour of requests than after it.
async function mustBeWritable(content: string): Promise<void> {
  await access(content, constants.W_OK).catch((thrown: unknown) => {
    throw new CallError(`Nothing can be written into “${content}”: ${plainReason(thrown)}.`, 'What is found out about links is kept there.');
  });
}

interface Known {
  readonly used: readonly UsedAddress[];
  readonly known: ReadonlyMap<string, LinkStatus>;
  readonly chronicle: Chronicle;
}

async function readKnown(content: string): Promise<Known | FaultyContent> {
  const texts = await readContent(content);
  const { chronicle, problems, linkStatus } = compile(texts);
  if (chronicle === null || hasErrors(problems)) return { problems };
  return { used: usedAddresses(texts, chronicle), known: new Map((linkStatus ?? []).map((each) => [each.address, each])), chronicle };
}

async function lookForCaptures(wayback: string, isOffline: boolean, chronicle: Chronicle, statuses: readonly LinkStatus[], asker: HostAsker, { content, progress }: LinksRun): Promise<CaptureFindings> {
  const wanted = wantedCaptures(chronicle, new Map(statuses.map((each) => [each.address, each]))).map((each) => ({ ...each, file: shownPath(content, each.file) }));
  if (isOffline) return { proposals: [], without: [], left: wanted.length, trouble: 'the network is not there' };
  progress.stage('looking for stored copies');
  return findCaptures(wayback, wanted, asker, progress.count);
}

const withShownPaths = (finding: LinkFinding, content: string): LinkFinding => ({
  ...finding,
  places: finding.places.map((place) => ({ ...place, file: shownPath(content, place.file) })),
});

const countStates = (statuses: readonly LinkStatus[]): Record<LinkState, number> =>
  Object.fromEntries(linkStates.map((state) => [state, statuses.filter(({ status }) => status === state).length])) as Record<LinkState, number>;
