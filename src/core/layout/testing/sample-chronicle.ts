import { chronicleFormat, chronicleVersion, type Chronicle } from '../../model/chronicle.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import { compareSpans } from '../../time/order.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';

/** A report as a test tells it; what is left out is usual. */
export interface SampleReport {
  readonly id?: string;
  /** EDTF. */
  readonly reported?: string;
  readonly occurred?: string;
  readonly sides?: readonly string[];
  readonly title?: string;
  readonly figure?: boolean;
  readonly withdrawn?: boolean;
}

export interface SampleSite {
  readonly period?: string | null;
  readonly sides?: readonly string[];
  readonly gaps?: readonly { readonly when: string; readonly note: string }[];
  readonly timeZone?: string;
}

export const sampleZone = 'Europe/Kyiv';

const spans = new Map<string, TimeSpan>();

/** The span of an EDTF text that is known to be right. */
export function spanOf(text: string, zone = sampleZone): TimeSpan {
  const key = `${zone} ${text}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const parsed = parseEdtf(text, zone);
  if ('fault' in parsed) throw new Error(`No date: ${text}`);
  spans.set(key, parsed.span);
  return parsed.span;
}

/** A Chronicle for tests, with entries in the order in which they were reported. */
export function sampleChronicle(reports: readonly SampleReport[], given: SampleSite = {}): Chronicle {
  const site = sampleSite(given);
  const entries = reports
    .map((report, index) => sampleEntry(report, index, site.timeZone))
    .sort((a, b) => compareSpans(a.reported, b.reported) || (a.id < b.id ? -1 : 1));
  return { format: chronicleFormat, version: chronicleVersion, site, entries, sources: [], actors: [], places: [], questions: [] };
}

function sampleSite({ period = '2023-01-01/2023-05-31', sides = ['north', 'south'], gaps = [], timeZone = sampleZone }: SampleSite): Site {
  const named = (id: string) => ({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)} side` });
  return {
    title: 'Sample',
    description: 'A sample.',
    language: 'en',
    timeZone,
    period: period === null ? null : spanOf(period, timeZone),
    url: null,
    repository: null,
    licence: 'CC0-1.0',
    sides: sides.map(named),
    topics: [],
    metrics: [],
    gaps: gaps.map(({ when, note }) => ({ when: spanOf(when, timeZone), note })),
  };
}

const unknown = spanOf('unknown');

function sampleEntry(report: SampleReport, index: number, zone: string): Entry {
  const { id = `report-${index}`, reported = '2023-02-23', occurred = 'unknown', sides = ['north'] } = report;
  const written = { language: 'en', file: `entries/${id}.md`, title: report.title ?? `Title of ${id}`, summary: '', body: '', citations: [], notes: [] };
  const claims = sides.length === 0 ? [sampleClaim(null, report)] : sides.map((side) => sampleClaim(side, report));
  return {
    id,
    ...written,
    occurred: spanOf(occurred, zone),
    reported: spanOf(reported, zone),
    places: [],
    topics: [],
    claims,
    sides: [...sides],
    relations: [],
    revisions: [],
    formerly: [],
    withdrawn: report.withdrawn === true ? { date: spanOf('2023-06-01', zone), reason: 'A test.' } : null,
    media: [],
    translations: [],
    mentionedBy: [],
  };
}

function sampleClaim(side: string | null, { figure = false }: SampleReport): Claim {
  return {
    id: `claim-${side ?? 'none'}`,
    statement: 'A statement.',
    chain: [{ kind: 'unnamed', unnamed: 'a spokesman', side: side ?? '', seen: true }],
    side,
    about: { actor: null, place: null },
    covers: unknown,
    figures: figure ? [{ metric: 'killed', value: 5, min: null, over: null, max: null, under: null, approximate: false, per: null }] : [],
    answers: [],
    cites: [],
    status: 'unverified',
    grade: null,
    relations: [],
    origins: [],
  };
}
