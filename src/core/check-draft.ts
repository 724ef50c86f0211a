import type { Position, Problem } from './model/problem.ts';
import type { SourceText } from './model/source-text.ts';
import { checkFiles, type CheckedFiles } from './parse/check-files.ts';
import { roleOf } from './parse/content-layout.ts';
import { deceptionsIn } from './parse/deceptive-text.ts';
import { forbiddenCharacter } from './parse/forbidden.ts';
import { knownIds } from './parse/known.ts';
import { readFiles, type Files } from './parse/read-files.ts';
import { Report, type Draft } from './parse/report.ts';
import type { Known, ThingKind } from './parse/shape/field.ts';
import type { Path } from './parse/yaml.ts';
import { catalogue, type Finding } from './problems.ts';
import { resolve } from './resolve/resolve.ts';

/** Ids that are there beside those of the content: of what was made in the same run. */
export type NewIds = Readonly<Partial<Record<ThingKind, Iterable<string> & { has(id: string): boolean }>>>;

/** A new file of a content folder, with what its text says: the value before the body, and the body. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly body: string;
}

/** The errors of one new file of a content folder. `hasKin`: it comes with other new files, which may say something of it. */
export type CheckDraft = (draft: DraftFile, hasKin?: boolean) => readonly Problem[];

type IsOurs = (file: string, code: Finding['code']) => boolean;

// Whether they hold depends on what other files say.
const leaning: ReadonlySet<string> = new Set(['status-corroborated', 'status-disputed']);

/**
 * How one new file would stand in the content: its errors, found as `compile` finds them, without reading the rest of the content again for
 * each. What new files say of one another is for `compile`, and so is whether places, actors and sources lead back to themselves.
 */
export function draftChecker(content: readonly SourceText[], added: NewIds = {}): CheckDraft {
  const files = readFiles(content, new Report());
  const known = withNew(knownIds(files), added);
  const around: Files = { ...files, entries: new Map(), sources: new Map(), translations: [], published: null, wording: null, snapshots: null, linkStatus: null };
  const base = checkFiles(around, known, new Report());
  const none: Files = { ...around, site: null, actors: [], places: null, questions: [], unread: new Set([...files.unread, 'site.yml']) };
  const thingsFor = surroundings(base);

  const judge = (draft: Files, report: Report): void => {
    const own = checkFiles({ ...draft, media: files.media, unread: none.unread }, known, report);
    resolve({ ...own, site: base.site ?? own.site, ...thingsFor(own) }, known, report);
  };
  return (draft, hasKin = false) => {
    const isOurs: IsOurs = (file, code) => file === draft.path && catalogue[code].severity === 'error' && !(hasKin && leaning.has(code));
    const ready = readyFiles(draft, none);
    if (ready !== null) {
      const glance = new Glance(isOurs);
      judge(ready, glance);
      if (!glance.hasFound) return [];
    }
    // To say where an error stands, the text must be read.
    const report = new Report();
    judge(alone(draft, report), report);
    return report.problems().filter(({ file, code }) => isOurs(file, code as Finding['code']));
  };
}

// Among these the nearest to a wrong id is looked for, which for a million of them would take a second for each.
const mostNamed = 1000;

const withNew = (known: Known, added: NewIds): Known => ({
  has: (kind, id) => known.has(kind, id) || (added[kind]?.has(id) ?? false),
  *ids(kind) {
    yield* known.ids(kind);
    let count = 0;
    for (const id of added[kind] ?? []) {
      if ((count += 1) > mostNamed) return;
      yield id;
    }
  },
});

/** Hears whether there is an error, and looks up no places, which takes longer than to find it. */
class Glance extends Report {
  hasFound = false;
  readonly #isOurs: IsOurs;

  constructor(isOurs: IsOurs) {
    super();
    this.#isOurs = isOurs;
  }

  override at(file: string, _position: Position, { code }: Finding): void {
    this.hasFound ||= this.#isOurs(file, code);
  }

  override in({ file }: Draft, _path: Path, { code }: Finding): void {
    this.hasFound ||= this.#isOurs(file, code);
  }
}

function alone(draft: DraftFile, report: Report): Files {
  const role = roleOf(draft.path);
  const files = readFiles([{ path: draft.path, text: draft.text }], report);
  // A translation comes after its entry.
  if (role.kind === 'translation') files.entries.set(role.id, null);
  return files;
}

/** The file as reading would find it; null: it holds what reading has something to say of, or it is of a kind that is rare. */
function readyFiles({ path, text, value, body }: DraftFile, none: Files): Files | null {
  const role = roleOf(path);
  if (isOdd(text) || holdsOdd(value)) return null;
  const draft = { file: path, yaml: { text, firstLine: 1 }, path: [], value };
  if (role.kind === 'entry') return { ...none, entries: new Map([[role.id, { ...draft, body, bodyLine: 1 }]]) };
  if (role.kind === 'source') return { ...none, sources: new Map([[role.id, draft]]) };
  return role.kind === 'places' ? { ...none, places: draft } : null;
}

const isOdd = (text: string): boolean => forbiddenCharacter(text) !== null || deceptionsIn(text).length > 0;

function holdsOdd(value: unknown): boolean {
  if (typeof value === 'string') return isOdd(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsOdd);
}

type Things = Pick<CheckedFiles, 'actors' | 'places' | 'questions'>;

/** The things of the content that a draft names, and those around them: no rule looks at others. */
function surroundings(base: Things): (own: CheckedFiles) => Things {
  const actors = new Map(base.actors.map((each) => [each.id, each]));
  const places = new Map(base.places.map((each) => [each.id, each]));
  const questions = new Map(base.questions.map((each) => [each.id, each]));
  return (own) => {
    const named = namesIn(own.entries.map(({ value }) => value));
    return {
      // One that stands in the same file as the draft would be heard as if it were the draft.
      actors: own.actors.length > 0 ? own.actors : within(named, actors, ({ value }) => value['member-of'] ?? []),
      places: own.places.length > 0 ? own.places : within(named, places, ({ value }) => (value.properties.within === undefined ? [] : [value.properties.within])),
      questions: own.questions.length > 0 ? own.questions : within(named, questions, () => []),
    };
  };
}

function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) namesIn(each, found);
  return found;
}

/** The things of these ids, and all that they lead to. */
function within<Thing>(ids: Iterable<string>, things: ReadonlyMap<string, Thing>, wholesOf: (thing: Thing) => readonly string[]): Thing[] {
  const found = new Map<string, Thing>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const thing = things.get(id);
    if (thing === undefined || found.has(id)) continue;
    found.set(id, thing);
    open.push(...wholesOf(thing));
  }
  return [...found.values()];
}
