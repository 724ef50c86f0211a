import type { Chronicle } from '../model/chronicle.ts';
import type { LinkStatus } from '../model/link-status.ts';
import type { Source } from '../model/source.ts';
import { refusalOf } from '../model/web-address.ts';

/** A source with an address and no stored copy that is there, and the moment of which a copy is looked for. */
export interface WantedCapture {
  readonly source: string;
  readonly file: string;
  readonly address: string;
  /** In milliseconds: when it was read, or else published; null: not known, so the latest copy will do. */
  readonly near: number | null;
  /** Whether it names copies already, none of which is there. */
  readonly hasCopies: boolean;
}

/** A stored copy as the Wayback Machine names it. */
export interface FoundCapture {
  readonly url: string;
  /** `2023-02-25T10:15:00Z` */
  readonly datetime: string;
}

/** Those of which a copy is to be looked for: sources whose page is gone first, then all by id. */
export function wantedCaptures({ sources }: Chronicle, statuses: ReadonlyMap<string, LinkStatus>): WantedCapture[] {
  const isGone = (address: string): boolean => statuses.get(address)?.status === 'gone';
  return sources
    .flatMap((source): WantedCapture[] => {
      const { id, file, url, archived } = source;
      if (url === null || !archived.every((copy) => isGone(copy.url))) return [];
      return [{ source: id, file, address: url, near: readOn(source), hasCopies: archived.length > 0 }];
    })
    .sort((a, b) => Number(isGone(b.address)) - Number(isGone(a.address)) || (a.source < b.source ? -1 : 1));
}

const readOn = ({ accessed, issued }: Source): number | null => accessed?.earliest ?? accessed?.latest ?? issued?.earliest ?? issued?.latest ?? null;

/** The address to ask for the copy of a page that is nearest to a moment (archive.org/help/wayback_api.php). */
export function availabilityAddress(base: string, { address, near }: WantedCapture): string {
  const timestamp = near === null ? '' : `&timestamp=${new Date(near).toISOString().replace(/\D/g, '').slice(0, 14)}`;
  return `${base}?url=${encodeURIComponent(address)}${timestamp}`;
}

/** What the Wayback Machine answered, as parsed JSON; null: it has no copy; `unreadable`: this is no answer of it. */
export function readAvailability(answer: unknown): FoundCapture | null | 'unreadable' {
  const snapshots = valueOf(answer, 'archived_snapshots');
  if (typeof snapshots !== 'object' || snapshots === null) return 'unreadable';
  const closest = valueOf(snapshots, 'closest');
  if (closest === undefined || valueOf(closest, 'available') === false) return null;
  const [url, timestamp, status] = [valueOf(closest, 'url'), valueOf(closest, 'timestamp'), valueOf(closest, 'status')];
  if (typeof url !== 'string' || typeof timestamp !== 'string') return 'unreadable';
  if (status !== undefined && !/^2\d\d$/.test(String(status))) return null;
  const datetime = datetimeOf(timestamp);
  // Its answers name http:, and it serves the same by https:.
  const address = url.replace(/^http:\/\/web\.archive\.org(?::80)?\//, 'https://web.archive.org/');
  return datetime === null || refusalOf(address) !== null ? 'unreadable' : { url: address, datetime };
}

const valueOf = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;

function datetimeOf(timestamp: string): string | null {
  const [year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp)?.slice(1) ?? [];
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace('Z', '.000Z') ? text : null;
}

/** The lines that name a copy in the file of its source: an item for the list that is there, or the list itself. */
export function captureYaml({ hasCopies }: WantedCapture, { url, datetime }: FoundCapture): string {
  const item = `  - url: ${JSON.stringify(url)}\n    datetime: ${datetime}\n`;
  return hasCopies ? item : `archived:\n${item}`;
}
