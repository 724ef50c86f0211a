import type { CslCustom } from '../../model/csl-custom.ts';
import type { Capture, Name, Source } from '../../model/source.ts';
import type { TimeSpan } from '../../model/time-span.ts';

/** What is cited, a source or something on a page of this site, before it is written in one format or another. */
export interface CitedItem {
  /** Letters, digits, `-` and `.` alone. */
  readonly id: string;
  /** Item type of CSL. */
  readonly type: Source['type'];
  readonly title: string;
  readonly titleNote: string | null;
  readonly author: readonly Name[];
  readonly containerTitle: string | null;
  readonly publisher: string | null;
  readonly issued: TimeSpan | null;
  readonly accessed: TimeSpan | null;
  /** In full; null: it has none, or nobody knows where the site stands. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Which state of it is cited, in words. */
  readonly version: string | null;
  readonly archived: readonly Capture[];
  /** In words, one after the other. */
  readonly notes: readonly string[];
  readonly custom: CslCustom | null;
}

/** A source as it was published. */
export function citedSource(source: Source): CitedItem {
  const { id, type, title, titleNote, author, containerTitle, publisher, issued, accessed, url, language, archived, note } = source;
  return { id, type, title, titleNote, author, containerTitle, publisher, issued, accessed, url, language, version: null, archived, notes: note === null ? [] : [note], custom: customOf(source) };
}

/** Also where it is empty, it says that what stands beside it is plain text of ours. */
function customOf({ titleNote, issued, accessed, archived, derivedFrom, side, reliability }: Source): CslCustom {
  const own: CslCustom['dated-reports'] = {
    ...(titleNote === null ? {} : { 'title-note': titleNote }),
    ...(issued === null ? {} : { issued: issued.text }),
    ...(accessed === null ? {} : { accessed: accessed.text }),
    ...(archived.length === 0 ? {} : { archived: archived.map(({ url, datetime, digest }) => ({ url, datetime: datetime.text, ...(digest === null ? {} : { digest }) })) }),
    ...(derivedFrom.length === 0 ? {} : { 'derived-from': derivedFrom }),
    ...(side === null ? {} : { side }),
    ...(reliability === null ? {} : { reliability: reliabilityOf(reliability) }),
  };
  return { 'dated-reports': own };
}

function reliabilityOf({ grade, basis, history }: NonNullable<Source['reliability']>): CslCustom['dated-reports']['reliability'] {
  const former = history.map((each) => ({ until: each.until.text, grade: each.grade, basis: each.basis }));
  return { grade, basis, ...(former.length === 0 ? {} : { history: former }) };
}
