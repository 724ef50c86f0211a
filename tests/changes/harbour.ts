import { join } from 'node:path';
import { compareChronicles } from '../../src/core/compare/compare-chronicles.ts';
import type { Change, Changes, ThingChanges } from '../../src/core/compare/changes.ts';
import { leftOutFiles } from '../../src/core/compare/left-out.ts';
import { compile, type Compilation } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { readContent } from '../../src/io/read-content.ts';

/** The content folder of a small timeline in which nearly everything occurs that the format has. */
export const harbourFolder = join(import.meta.dirname, '..', 'fixtures', 'harbour');
export const harbour: readonly SourceText[] = await readContent(harbourFolder);

/** Replaces a text that stands in a file once, deletes a file (`null`), or makes one. */
export type Edit = readonly [path: string, from: string, to: string] | readonly [path: string, text: string | null];

export const edited = (edits: readonly Edit[], texts: readonly SourceText[] = harbour): SourceText[] => edits.reduce(applied, [...texts]);

function applied(texts: SourceText[], [path, from, to]: Edit): SourceText[] {
  const others = texts.filter((each) => each.path !== path);
  if (from === null) return others;
  if (to === undefined) return [...others, { path, text: from }];
  const file = texts.find((each) => each.path === path);
  if (file === undefined || !('text' in file) || file.text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${path}`);
  return [...others, { path, text: file.text.replace(from, () => to) }];
}

export function chronicleOf(texts: readonly SourceText[]): Chronicle {
  const { chronicle } = compile(texts);
  if (chronicle === null) throw new Error('There is no record.');
  return chronicle;
}

/** The changes that edits of the harbour’s files make. */
export function changesBy(...edits: Edit[]): Changes {
  return changesBetween(compile(harbour), compile(edited(edits)));
}

export function changesBetween(old: Compilation, next: Compilation): Changes {
  if (old.chronicle === null || next.chronicle === null) throw new Error('There is no record.');
  return compareChronicles(old.chronicle, next.chronicle, {
    old: leftOutFiles(old.chronicle, old.problems),
    next: leftOutFiles(next.chronicle, next.problems),
  });
}

/** Every change on a line of its own: where it is, what it is of, and the words before and after it. */
export function linesOf(changes: Changes): string[] {
  const of = (where: string, list: readonly Change[]) => list.map(({ kind, before, after }) => `${where} ${kind}: ${before?.words ?? '∅'} → ${after?.words ?? '∅'}`);
  const ofThing = (kind: string) => (thing: ThingChanges): string[] => {
    const where = `${kind} ${thing.id}`;
    const head = thing.presence === 'changed' ? [] : [`${where} ${thing.presence}`];
    return [...head, ...(thing.formerId === null ? [] : [`${where} was ${thing.formerId}`]), ...of(where, thing.changes)];
  };
  return [
    ...of('site', changes.site),
    ...changes.entries.flatMap((entry) => [
      ...ofThing('entry')(entry),
      ...entry.warnings.map((warning) => `entry ${entry.id} ! ${warning}`),
      ...entry.claims.flatMap(ofThing(`${entry.id}#`)),
      ...entry.translations.flatMap(ofThing(`${entry.id} in`)),
    ]),
    ...changes.sources.flatMap((source) => [...ofThing('source')(source), ...source.warnings.map((warning) => `source ${source.id} ! ${warning}`)]),
    ...changes.actors.flatMap(ofThing('actor')),
    ...changes.places.flatMap(ofThing('place')),
    ...changes.questions.flatMap(ofThing('question')),
  ];
}

export const isUnchanged = (changes: Changes): boolean => linesOf(changes).length === 0;
