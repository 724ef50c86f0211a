import type { Chronicle } from '../../core/model/chronicle.ts';
import type { SourceText } from '../../core/model/source-text.ts';
import { roleOf } from '../../core/parse/content-layout.ts';

type Kind = 'entry' | 'source' | 'place' | 'actor' | 'question';

/** The ids that a content has, those of files with faults and of renamed entries among them. */
export function idsThere(content: readonly SourceText[], chronicle: Chronicle | null): Readonly<Record<Kind, readonly string[]>> {
  const roles = content.map(({ path }) => roleOf(path));
  const { entries = [], places = [], actors = [], questions = [] } = chronicle ?? {};
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return {
    entry: [...roles.flatMap((role) => (role.kind === 'entry' ? [role.id] : [])), ...entries.flatMap(({ formerly }) => formerly)],
    source: roles.flatMap((role) => (role.kind === 'source' ? [role.id] : [])),
    place: idsOf(places),
    actor: idsOf(actors),
    question: idsOf(questions),
  };
}

/** All ids that a content ever published; of one that is gone, nobody knows what it was the id of. */
export const publishedIds = (content: readonly SourceText[]): ReadonlySet<string> =>
  new Set(content.flatMap((file) => (file.path === 'published.ids' && 'text' in file ? file.text.split(/\s+/).filter((id) => id !== '') : [])));
