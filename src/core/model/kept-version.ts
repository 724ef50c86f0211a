import type { TimeSpan } from './time-span.ts';

/** Where a version is kept, for people: an archive, a library, a release. */
export interface KeptAt {
  readonly name: string;
  readonly url: string;
}

/**
 * A version of the timeline that was packed and put away: one item of `snapshots.yml`. It tells of copies of the record, and so is no part
 * of the record itself: no package can hold its own digest.
 */
export interface KeptVersion {
  /** A day, or a time of day, without doubt. */
  readonly date: TimeSpan;
  /** `sha256:` and 64 hexadecimal digits, of the package as it is handed on. */
  readonly digest: string;
  /** SWHID 1.2 without qualifiers, mostly that of the site in the package. */
  readonly swhid: string;
  readonly kept: readonly KeptAt[];
  /** Where that version is served, with a slash at its end: its pages stand below at the same paths. Null: nowhere that is known. */
  readonly site: string | null;
  /** Of the content, in git. */
  readonly commit: string | null;
  readonly note: string | null;
}
