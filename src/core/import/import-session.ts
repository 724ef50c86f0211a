import { draftChecker, type CheckDraft, type DraftFile } from '../check-draft.ts';
import { actorWithBlanks, entryWithBlanks, placeWithBlanks, questionWithBlanks, readAs, sourceWithBlanks } from '../compose/blanks.ts';
import type { ContentFile } from '../compose/content-files.ts';
import { featureText, itemsText, mappingText, pageText } from '../compose/file-texts.ts';
import { idFault } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source-text.ts';
import { proposalFor, saysNothing } from './draft-id.ts';
import type { Draft } from './draft.ts';
import { EitherSet } from './either-set.ts';
import { LoopGuard } from './loop-guard.ts';
import { numbered } from './propose-id.ts';

/** A file of which new items become a part, where others are. */
export type ListFile = 'places.geojson' | 'actors.yml' | 'questions.yml';

/** What becomes of a draft: files of its own, or a part of a list, with what a person must still fill in; or why it is left out. */
export type Taken =
  | { readonly files: readonly ContentFile[]; readonly id: string | null; readonly blanks: readonly Problem[] }
  | { readonly list: ListFile; readonly item: string; readonly id: string; readonly blanks: readonly Problem[] }
  | { readonly leftOut: readonly string[] };

type Kind = 'entry' | 'source' | 'place' | 'actor' | 'question';

/** What is missing can be filled in; what is wrong cannot be told from here. */
const blankCodes: ReadonlySet<string> = new Set(['key-missing', 'value-empty', 'chain-missing', 'grade-empty', 'media-missing']);

/** Ids of a content, by kind. */
export interface IdsThere extends Readonly<Record<Kind, readonly string[]>> {
  /** Those that were published and are gone, of whatever kind: what has one of them may be the thing itself, which comes back. */
  readonly gone: readonly string[];
}

export interface ImportOptions {
  /** Ids of things that the same file brings, of which some may come later than what refers to them. */
  readonly expected?: Readonly<Partial<Record<Kind, ReadonlySet<string>>>>;
  /** Whether a draft that says nothing yet is taken: somebody begins it, and fills it in. */
  readonly mayBeEmpty?: boolean;
}

/** Takes drafts one by one into a content folder in mind: gives them ids, checks each, and never puts one in the place of another. */
export class ImportSession {
  readonly #check: CheckDraft;
  readonly #there: Readonly<Record<Kind, Set<string>>>;
  readonly #added: Readonly<Record<Kind, Set<string>>>;
  readonly #gone: ReadonlySet<string>;
  readonly #loops = { source: new LoopGuard(), place: new LoopGuard(), actor: new LoopGuard() };
  /** The last number behind an id that was made more than once. */
  readonly #numbers = new Map<string, number>();
  readonly #hasKin: boolean;
  readonly #mayBeEmpty: boolean;
  #hasSite: boolean;

  constructor(content: readonly SourceText[], ids: IdsThere, { expected = {}, mayBeEmpty = false }: ImportOptions = {}) {
    this.#mayBeEmpty = mayBeEmpty;
    const kinds = ['entry', 'source', 'place', 'actor', 'question'] as const;
    const sets = (from: (kind: Kind) => Iterable<string>) => Object.fromEntries(kinds.map((kind) => [kind, new Set(from(kind))])) as Record<Kind, Set<string>>;
    this.#there = sets((kind) => ids[kind]);
    this.#added = sets(() => []);
    this.#gone = new Set(ids.gone);
    this.#hasKin = (expected.entry?.size ?? 0) > 0;
    this.#hasSite = content.some(({ path }) => path === 'site.yml');
    const known = (kind: Kind) => new EitherSet(this.#added[kind], expected[kind] ?? new Set());
    this.#check = draftChecker(content, { entry: known('entry'), source: known('source'), place: known('place'), actor: known('actor'), question: known('question') });
  }

  take(draft: Draft): Taken {
    if (draft.kind === 'site') return this.#takeSite(draft.text);
    if (!this.#mayBeEmpty && saysNothing(draft)) return { leftOut: [draft.kind === 'place' ? 'it has no name' : 'it says nothing that an entry could be made of'] };
    const given = this.#freeId(draft);
    if ('leftOut' in given) return given;
    const former = draft.kind === 'entry' && Array.isArray(draft.front.formerly) ? draft.front.formerly.filter((id) => typeof id === 'string') : [];
    const used = former.find((id) => this.#there.entry.has(id) || this.#added.entry.has(id));
    if (used !== undefined) return { leftOut: [`its former id “${used}” is that of another entry, or was`] };
    const taken = this.#place({ ...draft, id: given.id } as Draft & { readonly id: string }, given.id);
    if ('leftOut' in taken) return taken;
    const loop = this.#loopOf(draft, given.id);
    if (loop !== null) return { leftOut: [`it would lead back to itself: ${loop.join(' → ')}`] };
    for (const id of [given.id, ...former]) this.#added[draft.kind].add(id);
    return taken;
  }

  /** What is wrong with a draft as far as it goes, in words; nothing is taken, and what is missing is not wrong. */
  faultsOf(draft: Exclude<Draft, { kind: 'site' }>): readonly string[] {
    const placed = this.#place(draft, draft.id ?? 'new');
    return 'leftOut' in placed ? placed.leftOut : [];
  }

  #takeSite(text: string): Taken {
    if (this.#hasSite) return { leftOut: ['site.yml is there already'] };
    const taken = this.#taken(null, { path: 'site.yml', text, value: undefined, body: '' });
    this.#hasSite = !('leftOut' in taken);
    return taken;
  }

  #place(draft: Exclude<Draft, { kind: 'site' }>, id: string): Taken {
    switch (draft.kind) {
      case 'entry': {
        const front = entryWithBlanks(draft.front);
        // As a reader of files sees it, with the empty line before it.
        const body = `\n${draft.body.replace(/\r\n?/g, '\n')}\n`;
        return this.#taken(id, { path: `entries/${id}.md`, text: pageText(front, draft.body), value: readAs(front), body }, draft.translations);
      }
      case 'source': {
        const data = sourceWithBlanks(draft.data);
        return this.#taken(id, { path: `sources/${id}.yml`, text: mappingText(data), value: readAs(data), body: '' });
      }
      case 'place': {
        const feature = { ...draft.feature, properties: placeWithBlanks({ ...draft.feature.properties, id }) };
        const item = featureText(feature);
        const value = { type: 'FeatureCollection', features: [feature] };
        return this.#item('places.geojson', id, item, { text: `{ "type": "FeatureCollection", "features": [\n${item}\n] }`, value });
      }
      case 'actor':
        return this.#listed('actors.yml', id, actorWithBlanks(draft.data));
      case 'question':
        return this.#listed('questions.yml', id, questionWithBlanks(draft.data));
    }
  }

  #listed(list: 'actors.yml' | 'questions.yml', id: string, data: object): Taken {
    return this.#item(list, id, itemsText([data]), { value: [readAs(data)] });
  }

  #loopOf(draft: Exclude<Draft, { kind: 'site' }>, id: string): readonly string[] | null {
    if (draft.kind === 'source') return this.#loops.source.add(id, draft.data['derived-from'] ?? []);
    if (draft.kind === 'actor') return this.#loops.actor.add(id, draft.data['member-of'] ?? []);
    const whole = draft.kind === 'place' ? draft.feature.properties.within : undefined;
    return typeof whole !== 'string' ? null : this.#loops.place.add(id, [whole]);
  }

  #item(list: ListFile, id: string, item: string, { text = item, value }: { readonly text?: string; readonly value: unknown }): Taken {
    const { faults, blanks } = this.#judge({ path: list, text, value, body: '' });
    return faults.length > 0 ? { leftOut: faults } : { list, item, id, blanks };
  }

  #taken(id: string | null, file: DraftFile, translations: readonly ContentFile[] = []): Taken {
    const { faults, blanks } = this.#judge(file);
    const others = translations.map((each) => ({ path: each.path, ...this.#judge({ ...each, value: undefined, body: '' }) }));
    const wrong = [...faults, ...others.flatMap((each) => each.faults.map((fault) => `its translation ${each.path}: ${fault}`))];
    if (wrong.length > 0) return { leftOut: wrong };
    return { files: [{ path: file.path, text: file.text }, ...translations], id, blanks: [...blanks, ...others.flatMap((each) => each.blanks)] };
  }

  #judge(file: DraftFile): { readonly faults: readonly string[]; readonly blanks: readonly Problem[] } {
    const problems = this.#check(file, this.#hasKin);
    return {
      faults: problems.filter(({ code }) => !blankCodes.has(code)).map(({ message, hint }) => `${message} ${hint}`),
      blanks: problems.filter(({ code }) => blankCodes.has(code)),
    };
  }

  /** The id that the draft has, or one made for it; a made one gets a number where this run has given it already. */
  #freeId(draft: Exclude<Draft, { kind: 'site' }>): { readonly id: string } | { readonly leftOut: readonly string[] } {
    const { kind } = draft;
    const isThere = (id: string): boolean => this.#there[kind].has(id);
    if (draft.id !== null) {
      const fault = idFault(draft.id);
      if (fault !== null) return { leftOut: [`“${draft.id.slice(0, 200)}” cannot be its id: ${fault.reason}`] };
      if (isThere(draft.id)) return { leftOut: [`the content has the ${kind} “${draft.id}” already`] };
      return this.#added[kind].has(draft.id) ? { leftOut: [`another ${kind} of this file has the id “${draft.id}”`] } : { id: draft.id };
    }
    const made = proposalFor(draft);
    if (made === null) return { leftOut: ['no id can be made: give it one, or a title'] };
    // A file that is brought in for the second time must not double everything.
    if (isThere(made)) return { leftOut: [`the content has the ${kind} “${made}” already; where this is another one, give it an id`] };
    if (this.#gone.has(made)) return { leftOut: [`“${made}” was published once, and is gone; where this is the same, give it that id, and otherwise another one`] };
    for (let number = this.#numbers.get(`${kind} ${made}`) ?? 1; ; number += 1) {
      const id = number === 1 ? made : numbered(made, number);
      if (this.#added[kind].has(id) || isThere(id) || this.#gone.has(id)) continue;
      if (number > 1) this.#numbers.set(`${kind} ${made}`, number);
      return { id };
    }
  }
}
