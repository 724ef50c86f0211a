import type { Chronicle } from '../core/model/chronicle.ts';

/** Names the package as a whole; the version moves when a reader of it would have to change. */
export const snapshotFormat = 'dated-reports-snapshot';
export const snapshotVersion = 1;

/** What a snapshot says of itself, in several formats. */
export interface SnapshotFacts {
  readonly chronicle: Chronicle;
  /** Where the site stands, with a slash at the end; null: not known. */
  readonly baseUrl: string | null;
  /** Program and version, as in `dated-reports 0.1.0`. */
  readonly software: string;
  /** The time of what is packed, and not of the packing, in seconds since 1970 UTC. */
  readonly time: number;
  readonly contentCommit: string | null;
  readonly programCommit: string | null;
  /** So many files were not as these commits have them. */
  readonly differing: number;
  /** The SWHID of the site. */
  readonly swhid: string;
}

/** Where the text of the licence is, by its SPDX identifier; null: it is one of the content’s own. */
export const licenceAddress = (licence: string): string | null => (/^[A-Za-z0-9.+-]+$/.test(licence) && !licence.startsWith('LicenseRef-') ? `https://spdx.org/licenses/${licence}` : null);
