import type { EntryFile } from '../parse/shape/entry-file.ts';
import type { Reading } from './draft.ts';

const keys = ['title', 'occurred', 'reported', 'summary', 'places', 'topics', 'claims', 'relations', 'revisions', 'formerly', 'withdrawn', 'media'] as const;

/** Whether an object of JSON has the shape of an entry's front matter, and is no flat row. */
export const isEntryObject = (value: Readonly<Record<string, unknown>>): boolean => Array.isArray(value['claims']);

/** An object with the keys of an entry's front matter, its `id` and its `body`. */
export function readEntryObject({ id, body, ...value }: Readonly<Record<string, unknown>>): Reading {
  if (id !== undefined && typeof id !== 'string') return { refused: ['its id is no text'] };
  if (body !== undefined && typeof body !== 'string') return { refused: ['its body is no text'] };
  const front = Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));
  const lost = Object.keys(value).filter((key) => !(keys as readonly string[]).includes(key)).map((key) => `“${key}” is no key of an entry`);
  return { draft: { kind: 'entry', id: id ?? null, front: front as Partial<EntryFile>, body: (body ?? '').replace(/\r\n?/g, '\n').trim() }, lost };
}
