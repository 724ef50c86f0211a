import type { LinkReason, LinkStatus } from '../model/link-status.ts';
import type { Sentence } from './sentence.ts';

/** How addresses are grouped for readers. */
export type HealthGroup = 'silent' | 'unclear' | 'moved' | 'not-asked' | 'answering';

/** What is known of a stored copy: it answers; it does not; it could not be told; nobody has asked. */
export type CopyState = 'stands' | 'lost' | 'unclear' | 'not-asked';

/** The page of the links, and how the page of a source tells of its address. */
export interface PageLinkWords {
  readonly title: string;
  /** `day`: when the last of them was asked, in words. */
  lede(addresses: number, day: string): string;
  readonly unasked: string;
  /** Where the addresses are, with or without a word of how they stand. */
  readonly bibliography: Sentence<'sources'>;
  /** What was done to find out, and what it cannot tell. */
  readonly method: string;
  without(sources: number): string;
  group(group: HealthGroup, count: number): string;
  /** A sentence on an address; `since` and `checked` are days in words, null where there is none, and `since` where it is the same day. */
  state(status: Pick<LinkStatus, 'status' | 'reason' | 'http'>, checked: string | null, since: string | null): string;
  /** A label: the new address follows. */
  readonly movedTo: string;
  readonly reason: Readonly<Record<LinkReason, string>>;
  /** A sentence on a stored copy; `date` in words. */
  copy(state: CopyState, date: string): string;
  readonly noCopy: string;
  /** The name of a source's line that tells of its address, and what leads from there to this page. */
  readonly fact: string;
  readonly more: string;
  /** On the page of the sources: what leads to this page. */
  readonly all: Sentence<'links'>;
}
