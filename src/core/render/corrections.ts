import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { compareSpans } from '../time/order.ts';
import type { CorrectionKind } from '../words/feed-words.ts';

/** What became of a report after it was first published. */
export interface Correction {
  readonly entry: Entry;
  readonly kind: CorrectionKind;
  readonly date: TimeSpan;
  /** What changed; and, of what was withdrawn, why. Each is told once. */
  readonly notes: readonly string[];
  /** Tells the corrections of an entry apart: the date in EDTF, the kind, and how many there were of both before. */
  readonly key: string;
}

/**
 * All revisions but the first publications, and what was withdrawn without a revision that says so, the newest first; those
 * of one date by the entry's id, and of one entry the later one first.
 */
export function correctionsOf({ entries }: Pick<Chronicle, 'entries'>): Correction[] {
  return entries
    .flatMap((entry) => keyed(entry, madeTo(entry)).reverse())
    .sort((a, b) => compareSpans(b.date, a.date) || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0));
}

interface Made {
  readonly kind: CorrectionKind;
  readonly date: TimeSpan;
  readonly notes: readonly string[];
}

function madeTo({ revisions, withdrawn }: Entry): Made[] {
  const last = revisions.findLastIndex(({ kind }) => kind === 'withdrawn');
  const made = revisions.flatMap(({ kind, date, note }, index): Made[] => {
    const reason = withdrawn !== null && index === last ? withdrawn.reason : null;
    const notes = [...new Set([note, reason])].filter((each) => each !== null);
    return kind === 'published' ? [] : [{ kind, date, notes }];
  });
  return withdrawn === null || last >= 0 ? made : [...made, { kind: 'withdrawn', date: withdrawn.date, notes: [withdrawn.reason] }];
}

function keyed(entry: Entry, made: readonly Made[]): Correction[] {
  const counts = new Map<string, number>();
  return made.map((each) => {
    const name = `${each.date.text} ${each.kind}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { entry, ...each, key: `${name} ${count}` };
  });
}
