/** Names the file `link-status.json`; {@link linkStatusVersion} moves when a reader of it would have to change. */
export const linkStatusFormat = 'dated-reports-link-status';
export const linkStatusVersion = 1;
export const linkStatusPath = 'link-status.json';

/** What an address is for readers: that of a source, of a stored copy, or of a link in the text of an entry. */
export const linkKinds = ['original', 'capture', 'link'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What was found at an address when it was last asked. */
export const linkStates = ['ok', 'moved', 'gone', 'refused', 'limited', 'failing', 'unreachable', 'timed-out', 'not-asked'] as const;
export type LinkState = (typeof linkStates)[number];

/** Why an address is `unreachable`, or was not asked. */
export const linkReasons = [
  'no-such-host', 'no-name-server', 'no-connection', 'certificate', 'not-http', 'broken-off',
  'redirect-loop', 'too-many-redirects', 'redirect-refused', 'private-address',
] as const;
export type LinkReason = (typeof linkReasons)[number];

/** What one check found out. Addresses are as the URL standard writes them. */
export interface LinkOutcome {
  readonly status: Exclude<LinkState, 'not-asked'>;
  readonly reason: LinkReason | null;
  /** The last status of HTTP; null: none came. */
  readonly http: number | null;
  /** Where permanent redirects lead, for `moved` alone. */
  readonly movedTo: string | null;
  /** Where redirects of all kinds end; null: at the address itself. */
  readonly final: string | null;
}

/** What is known of an address: one record of `link-status.json`. Moments are UTC to the second, `2026-11-23T05:00:00Z`. */
export interface LinkStatus extends Omit<LinkOutcome, 'status'> {
  readonly address: string;
  readonly kind: LinkKind;
  /** Ids of the sources that name it, and of the entries whose text links to it, sorted. */
  readonly sources: readonly string[];
  readonly entries: readonly string[];
  readonly status: LinkState;
  /** When it was last asked, and since when each check has found this state; null: it was never asked. */
  readonly checked: string | null;
  readonly since: string | null;
  /** So many checks in a row have found neither `ok` nor `moved`. */
  readonly failures: number;
}
