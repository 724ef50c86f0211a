import type { Entry } from '../model/entry.ts';

type RevisionKind = Entry['revisions'][number]['kind'];

/** Which state of a page is cited; null: no revision is recorded. */
export type CitedVersion = { readonly kind: RevisionKind; readonly date: string } | null;

interface CitedPageWords {
  readonly site: string;
  /** When the report was made, in words; null: nobody knows. */
  readonly reported: string | null;
  readonly version: CitedVersion;
  /** When it was withdrawn, in words; null: it stands. */
  readonly withdrawn: string | null;
  /** In full; null: nobody knows where the site stands. */
  readonly address: string | null;
  /** Where this version is kept, in full, with the date of what is kept in words; null: nowhere that is known. */
  readonly kept: { readonly url: string; readonly date: string } | null;
}

/** How reports, claims and sources are cited, on their pages and in files for other programs. */
export interface CitingWords {
  /** What opens the forms of a citation. */
  readonly otherForms: string;
  readonly citeClaim: string;
  /** The heading over the citations of all claims of a report. */
  readonly claims: string;
  readonly citeSource: string;
  /** Labels of the forms that have words for names. */
  readonly text: string;
  readonly permalink: string;
  readonly permalinks: string;
  readonly version: string;
  readonly noVersion: string;
  /** A label: the kept copy of the version follows. */
  readonly keptVersion: string;
  report(cited: CitedPageWords & { title: string }): string;
  /** `claim`: its own name. */
  claim(cited: CitedPageWords & { title: string; claim: string }): string;
  /** `reference`: of the source, as a sentence with a full stop. */
  source(reference: string, address: string | null): string;
  /** A claim by its own name, without a full stop: who said it, through whom, and what. It is no quotation. */
  claimOf(said: { speaker: string; through: readonly string[]; statement: string }): string;
  versionOf(version: NonNullable<CitedVersion>): string;
  /** Sentences of notes; dates are in words. */
  reported(date: string): string;
  reportedIn(title: string): string;
  withdrawn(date: string, reason: string): string;
  onTitle(note: string): string;
  dated(date: string): string;
  archived(copy: { url: string; date: string; digest: string | null }): string;
  /** What a button does, what it says when it did, and what is said where nothing could be copied. */
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** Before the files of all sources. */
  readonly allSources: string;
}
