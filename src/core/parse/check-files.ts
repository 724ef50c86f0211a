import * as z from 'zod';
import { idFault } from '../model/id.ts';
import type { LinkStatus } from '../model/link-status.ts';
import type { RasterFacts } from '../model/source-text.ts';
import { finding } from '../problems.ts';
import { checkShape } from './check-shape.ts';
import { linkStatusIn } from './link-status.ts';

import type { Files, PageDraft } from './read-files.ts';
import type { Draft, Report } from './report.ts';
import { actorFile } from './shape/actor-file.ts';
import { entryFile, translationFile } from './shape/entry-file.ts';
import { isLanguageTag, type Known } from './shape/field.ts';
import { placeFile, placesFile } from './shape/place-file.ts';
import { questionFile } from './shape/question-file.ts';
import { siteFile } from './shape/site-file.ts';
import { snapshotFile } from './shape/snapshot-file.ts';
import { sourceFile } from './shape/source-file.ts';
import { wordingFile } from './shape/wording-file.ts';

/** A draft whose shape was found right, with its value in that shape. */
export interface Checked<Value, From extends Draft = Draft> {
  readonly id: string;
  readonly draft: From;
  readonly value: Value;
}

type Shape<Make extends (...args: never[]) => z.ZodType> = z.infer<ReturnType<Make>>;

export interface CheckedFiles {
  readonly site: Checked<Shape<typeof siteFile>> | null;
  readonly entries: readonly Checked<Shape<typeof entryFile>, PageDraft>[];
  /** Entries that were left out, as far as they could be read. */
  readonly faultyEntries: ReadonlyMap<string, PageDraft | null>;
  readonly translations: readonly (Checked<Shape<typeof translationFile>, PageDraft> & { readonly language: string })[];
  readonly sources: readonly Checked<Shape<typeof sourceFile>>[];
  readonly actors: readonly Checked<Shape<typeof actorFile>>[];
  readonly places: readonly Checked<Shape<typeof placeFile>>[];
  readonly questions: readonly Checked<Shape<typeof questionFile>>[];
  readonly wording: Shape<typeof wordingFile>;
  /** Versions that were packed; null: there is no list, or it has a fault. */
  readonly snapshots: Checked<Shape<typeof snapshotFile>> | null;
  /** What is known of addresses; null: there is no file, or it cannot be used. */
  readonly linkStatus: readonly LinkStatus[] | null;
  readonly published: Files['published'];
  readonly media: ReadonlyMap<string, RasterFacts>;
  /** Pages, translations among them, whose front matter has a fault, and whose text can still be read. */
  readonly faultyPages: readonly PageDraft[];
  readonly unread: Files['unread'];
}

const shapesOf = (known: Known) => ({
  entry: entryFile(known),
  translation: translationFile(),
  source: sourceFile(known),
  actor: actorFile(known),
  place: placeFile(known),
  question: questionFile(known),
});

// To make schemas takes longer than to hold one file against them, and some check many files one by one.
const shapesMade = new WeakMap<Known, ReturnType<typeof shapesOf>>();

function shapesFor(known: Known): ReturnType<typeof shapesOf> {
  const made = shapesMade.get(known) ?? shapesOf(known);
  shapesMade.set(known, made);
  return made;
}

/** Holds every draft against the shape of its kind: keys, values, dates, ids and references, all in one pass. */
export function checkFiles(files: Files, known: Known, report: Report): CheckedFiles {
  const faultyPages: PageDraft[] = [];
  const shapes = shapesFor(known);

  const check = <Schema extends z.ZodType, From extends Draft>(schema: Schema, id: string, draft: From) => {
    const { data, findings } = draft.value === undefined ? { data: null, findings: [] } : checkShape(schema, draft.value);
    for (const each of findings) report.in(draft, each.path, each.finding, each.part);
    if (data === null && isPage(draft)) faultyPages.push(draft);
    return data === null ? [] : [{ id, draft, value: data as z.infer<Schema> }];
  };
  const checkNamed = <Schema extends z.ZodType, From extends Draft>(folder: string, ending: string, all: ReadonlyMap<string, From | null>, schema: Schema) =>
    [...all].flatMap(([id, draft]) => {
      const fault = idFault(id);
      if (fault !== null) report.at(`${folder}/${id}${ending}`, { line: 1, column: 1 }, finding('id-malformed', { value: id, ...fault }));
      const checked = draft === null ? [] : check(schema, id, draft);
      return fault === null ? checked : [];
    });
  const checkList = <Schema extends z.ZodType>(drafts: readonly Draft[], schema: Schema, kind: string, idOf: (value: z.infer<Schema>) => string, idPath: string[]) => {
    const first = new Map<string, string>();
    return drafts.flatMap((draft) =>
      check(schema, '', draft).flatMap((checked) => {
        const id = idOf(checked.value);
        const earlier = first.get(id);
        if (earlier !== undefined) report.in(draft, idPath, finding('id-duplicate', { value: id, kind, first: earlier }));
        else first.set(id, draft.file);
        return earlier === undefined ? [{ ...checked, id }] : [];
      }),
    );
  };

  if (files.site === null && !files.unread.has('site.yml')) {
    report.at('site.yml', { line: 1, column: 1 }, finding('file-missing', { value: 'site.yml' }));
  }
  const entries = checkNamed('entries', '.md', files.entries, shapes.entry);
  const whole = new Set(entries.map(({ id }) => id));
  return {
    site: files.site === null ? null : (check(siteFile(), 'site', files.site)[0] ?? null),
    entries,
    faultyEntries: new Map([...files.entries].filter(([id]) => !whole.has(id))),
    translations: files.translations.flatMap(({ entry, language, draft }) => {
      const start = { line: 1, column: 1 };
      if (!isLanguageTag(language)) report.at(draft.file, start, finding('language-unknown', { value: language }));
      if (!files.entries.has(entry)) report.at(draft.file, start, finding('translation-orphan', { value: entry }));
      return check(shapes.translation, entry, draft).map((checked) => ({ ...checked, language }));
    }),
    sources: checkNamed('sources', '.yml', files.sources, shapes.source),
    actors: checkList(files.actors, shapes.actor, 'actor', (actor) => actor.id, ['id']),
    places: checkList(featuresOf(files.places, report), shapes.place, 'place', (place) => place.properties.id, ['properties', 'id']),
    questions: checkList(files.questions, shapes.question, 'question', (question) => question.id, ['id']),
    wording: files.wording === null ? [] : (check(wordingFile(), 'wording', files.wording)[0]?.value ?? []),
    snapshots: files.snapshots === null ? null : (check(snapshotFile(), 'snapshots', files.snapshots)[0] ?? null),
    linkStatus: linkStatusIn(files.linkStatus, check),
    published: files.published,
    media: files.media,
    faultyPages,
    unread: files.unread,
  };
}

const isPage = (draft: Draft): draft is PageDraft => 'body' in draft;

function featuresOf(places: Draft | null, report: Report): Draft[] {
  if (places === null) return [];
  const { findings } = checkShape(placesFile(), places.value);
  // What is of another type has other keys, and of them nothing needs to be said.
  const ofType = findings.filter(({ path }) => path[0] === 'type');
  for (const each of ofType.length > 0 ? ofType : findings) report.in(places, each.path, each.finding, each.part);
  const features = (places.value as { features?: unknown } | null)?.features;
  return (Array.isArray(features) ? (features as unknown[]) : []).map((value, index) => ({ ...places, path: ['features', index], value }));
}
