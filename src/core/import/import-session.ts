import { draftChecker, type CheckDraft } from '../check-draft.ts';
import type { ContentFile } from '../compose/content-files.ts';
import { featureText, itemsText, mappingText, pageText } from '../compose/file-texts.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Draft } from './draft.ts';
import { numbered, proposeId } from './propose-id.ts';

/** A file of which new items become a part, where others are. */
export type ListFile = 'places.geojson' | 'actors.yml' | 'questions.yml';

/** What becomes of a draft: files of its own, or a part of a list, with what a person must still fill in; or why it is left out. */
export type Taken =
  | { readonly files: readonly ContentFile[]; readonly blanks: readonly Problem[] }
  | { readonly list: ListFile; readonly item: string; readonly id: string; readonly blanks: readonly Problem[] }
  | { readonly leftOut: readonly string[] };

type Kind = 'entry' | 'source' | 'place' | 'actor' | 'question';

/** What is missing can be filled in; what is wrong cannot be told from here. */
const blankCodes: ReadonlySet<string> = new Set(['key-missing', 'chain-missing', 'grade-empty']);

export interface ImportOptions {
  /** Ids of things that the same file brings, of which some may come later than what refers to them. */
  readonly expected?: Readonly<Partial<Record<Kind, ReadonlySet<string>>>>;
}

/** Takes drafts one by one into a content folder in mind: gives them ids, checks each, and never puts one in the place of another. */
export class ImportSession {
  readonly #check: CheckDraft;
  readonly #there: Readonly<Record<Kind, Set<string>>>;
  readonly #added: Readonly<Record<Kind, Set<string>>>;
  /** What may be referred to beside what is there: what was added, and what the file brings later. */
  readonly #known: Readonly<Record<Kind, Set<string>>>;
  readonly #hasKin: boolean;
  readonly #paths: Set<string>;

  constructor(content: readonly SourceText[], ids: Readonly<Record<Kind, readonly string[]>>, { expected = {} }: ImportOptions = {}) {
    const kinds = ['entry', 'source', 'place', 'actor', 'question'] as const;
    const sets = (from: (kind: Kind) => Iterable<string>) => Object.fromEntries(kinds.map((kind) => [kind, new Set(from(kind))])) as Record<Kind, Set<string>>;
    this.#there = sets((kind) => ids[kind]);
    this.#added = sets(() => []);
    this.#hasKin = (expected.entry?.size ?? 0) > 0;
    this.#paths = new Set(content.map(({ path }) => path));
    this.#known = sets((kind) => expected[kind] ?? []);
    this.#check = draftChecker(content, this.#known);
  }

  take(draft: Draft): Taken {
    if (draft.kind === 'site') {
      if (this.#paths.has('site.yml')) return { leftOut: ['site.yml is there already'] };
      return this.#filesOrFaults([{ path: 'site.yml', text: draft.text }]);
    }
    const given = this.#freeId(draft);
    if ('leftOut' in given) return given;
    const taken = this.#place({ ...draft, id: given.id } as Draft & { readonly id: string }, given.id);
    if (!('leftOut' in taken)) {
      this.#added[draft.kind].add(given.id);
      this.#known[draft.kind].add(given.id);
    }
    return taken;
  }

  #place(draft: Exclude<Draft, { kind: 'site' }>, id: string): Taken {
    switch (draft.kind) {
      case 'entry':
        return this.#filesOrFaults([{ path: `entries/${id}.md`, text: pageText(draft.front, draft.body) }], draft.translations);
      case 'source':
        return this.#filesOrFaults([{ path: `sources/${id}.yml`, text: mappingText(draft.data) }]);
      case 'place': {
        const feature = { ...draft.feature, properties: { ...draft.feature.properties, id } };
        return this.#item('places.geojson', id, featureText(feature), (item) => `{ "type": "FeatureCollection", "features": [\n${item}\n] }`);
      }
      case 'actor':
        return this.#item('actors.yml', id, itemsText([draft.data]), (item) => item);
      case 'question':
        return this.#item('questions.yml', id, itemsText([draft.data]), (item) => item);
    }
  }

  #item(list: ListFile, id: string, item: string, alone: (item: string) => string): Taken {
    const { faults, blanks } = this.#judge([{ path: list, text: alone(item) }]);
    return faults.length > 0 ? { leftOut: faults } : { list, item, id, blanks };
  }

  #filesOrFaults(files: readonly ContentFile[], others: readonly ContentFile[] = []): Taken {
    const { faults, blanks } = this.#judge(files);
    return faults.length > 0 ? { leftOut: faults } : { files: [...files, ...others], blanks };
  }

  #judge(files: readonly ContentFile[]): { readonly faults: readonly string[]; readonly blanks: readonly Problem[] } {
    const problems = files.flatMap((file) => this.#check(file, this.#hasKin));
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
      if (isThere(draft.id)) return { leftOut: [`the content has the ${kind} “${draft.id}” already`] };
      return this.#added[kind].has(draft.id) ? { leftOut: [`another ${kind} of this file has the id “${draft.id}”`] } : { id: draft.id };
    }
    const made = proposalFor(draft);
    if (made === null) return { leftOut: ['no id can be made: give it one, or a title'] };
    // A file that is brought in for the second time must not double everything.
    if (isThere(made)) return { leftOut: [`the content has the ${kind} “${made}” already; where this is another one, give it an id`] };
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? made : numbered(made, number);
      if (!this.#added[kind].has(id) && !isThere(id)) return { id };
    }
  }
}

function proposalFor(draft: Exclude<Draft, { kind: 'site' }>): string | null {
  if (draft.kind === 'entry') return proposeId(draft.front.title ?? draft.front.summary ?? '', dayOf(draft.front.reported) ?? dayOf(draft.front.occurred));
  if (draft.kind === 'source') return proposeId(`${draft.data['container-title'] ?? draft.data.publisher ?? ''} ${draft.data.title ?? ''}`, dayOf(draft.data.issued));
  if (draft.kind === 'place') return proposeId(draft.feature.properties.name ?? '');
  return draft.id;
}

/** As much of a date as an id can hold: the day, the month or the year. */
const dayOf = (date: string | undefined): string | null => (typeof date === 'string' ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\dX])/.exec(date)?.[0] ?? null) : null);
