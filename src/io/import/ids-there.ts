import type { Chronicle } from '../../core/model/chronicle.ts';
import type { SourceText } from '../../core/model/source-text.ts';
import { roleOf } from '../../core/parse/content-layout.ts';

type Kind = 'entry' | 'source' | 'place' | 'actor' | 'question';

/** The ids that a content has used, those of files with faults, of renamed entries and of all that was ever published among them. */
export function idsThere(content: readonly SourceText[], chronicle: Chronicle | null): Readonly<Record<Kind, readonly string[]>> {
  const roles = content.map(({ path }) => roleOf(path));
  const { entries = [], places = [], actors = [], questions = [] } = chronicle ?? {};
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  const used: Readonly<Record<Kind, readonly string[]>> = {
    entry: [...roles.flatMap((role) => (role.kind === 'entry' ? [role.id] : [])), ...entries.flatMap(({ formerly }) => formerly)],
    source: roles.flatMap((role) => (role.kind === 'source' ? [role.id] : [])),
    place: idsOf(places),
    actor: idsOf(actors),
    question: idsOf(questions),
  };
  // Of an id that was published and is gone, nobody knows what it was the id of.
  const present = new Set(Object.values(used).flat());
  const gone = content.flatMap((file) => (file.path === 'published.ids' && 'text' in file ? file.text.split(/\s+/).filter((id) => id !== '' && !present.has(id)) : []));
  const withGone = (kind: Kind): readonly string[] => [...used[kind], ...gone];
  return { entry: withGone('entry'), source: withGone('source'), place: withGone('place'), actor: withGone('actor'), question: withGone('question') };
}
