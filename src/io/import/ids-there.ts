import type { IdsThere } from '../../core/import/import-session.ts';
import type { Chronicle } from '../../core/model/chronicle.ts';
import type { SourceText } from '../../core/model/source-text.ts';
import { roleOf } from '../../core/parse/content-layout.ts';

/** The ids that a content has, those of files with faults and of renamed entries among them, and those that were published and are gone. */
export function idsThere(content: readonly SourceText[], chronicle: Chronicle | null): IdsThere {
  const roles = content.map(({ path }) => roleOf(path));
  const { entries = [], places = [], actors = [], questions = [] } = chronicle ?? {};
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  const used: Omit<IdsThere, 'gone'> = {
    entry: [...roles.flatMap((role) => (role.kind === 'entry' ? [role.id] : [])), ...entries.flatMap(({ formerly }) => formerly)],
    source: roles.flatMap((role) => (role.kind === 'source' ? [role.id] : [])),
    place: idsOf(places),
    actor: idsOf(actors),
    question: idsOf(questions),
  };
  // Of an id that was published and is gone, nobody knows what it was the id of.
  const present = new Set(Object.values(used).flat());
  const gone = content.flatMap((file) => (file.path === 'published.ids' && 'text' in file ? file.text.split(/\s+/).filter((id) => id !== '' && !present.has(id)) : []));
  return { ...used, gone };
}
