import type { Problem } from './model/problem.ts';
import type { SourceText } from './model/source-text.ts';
import { checkFiles } from './parse/check-files.ts';
import { knownIds } from './parse/known.ts';
import { readFiles } from './parse/read-files.ts';
import { Report } from './parse/report.ts';
import type { Known, ThingKind } from './parse/shape/field.ts';
import { resolve } from './resolve/resolve.ts';

/** Ids that are there beside those of the content: of what was made in the same run. */
export type NewIds = Readonly<Partial<Record<ThingKind, ReadonlySet<string>>>>;

/** The errors of one new file of a content folder. `hasKin`: it comes with other new files, which may say something of it. */
export type CheckDraft = (draft: SourceText, hasKin?: boolean) => readonly Problem[];

// Whether they hold depends on what other files say.
const leaning: ReadonlySet<string> = new Set(['status-corroborated', 'status-disputed']);

/**
 * How one new entry, source or translation would stand in the content: its errors, found as `compile` finds them, without
 * reading the rest of the content again for each. What two new files say of one another is for `compile`.
 */
export function draftChecker(content: readonly SourceText[], added: NewIds = {}): CheckDraft {
  const unheard = new Report();
  const files = readFiles(content, unheard);
  const known = withNew(knownIds(files), added);
  const around = { ...files, entries: new Map(), sources: new Map(), translations: [], published: null };
  const base = checkFiles({ ...around, wording: null }, known, unheard);
  return (draft, hasKin = false) => {
    const report = new Report();
    const alone = readFiles([draft], report);
    alone.unread.add('site.yml');
    const own = checkFiles(alone, known, report);
    resolve({ ...own, site: base.site, actors: base.actors, places: base.places, questions: base.questions, media: files.media }, known, report);
    return report.problems().filter(({ file, severity, code }) => file === draft.path && severity === 'error' && !(hasKin && leaning.has(code)));
  };
}

const withNew = (known: Known, added: NewIds): Known => ({
  has: (kind, id) => known.has(kind, id) || (added[kind]?.has(id) ?? false),
  *ids(kind) {
    yield* known.ids(kind);
    yield* added[kind] ?? [];
  },
});
