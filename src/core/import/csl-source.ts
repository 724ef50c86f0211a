import { idFault } from '../model/id.ts';
import { CslCustom } from '../model/csl-custom.ts';
import { isLanguageTag } from '../parse/shape/field.ts';
import type { SourceFile } from '../parse/shape/source-file.ts';
import { edtfOfCsl } from './csl-dates.ts';
import type { Reading } from './draft.ts';
import type { FindNamed } from './names-in-content.ts';
import { proposeId } from './propose-id.ts';

type Item = Readonly<Record<string, unknown>>;

const taken: ReadonlySet<string> = new Set(['id', 'type', 'title', 'author', 'container-title', 'publisher', 'issued', 'accessed', 'URL', 'DOI', 'language', 'note', 'custom']);
/** Of no use outside of the program that wrote them. */
const idle: ReadonlySet<string> = new Set(['citation-key', 'citation-label', '_graph', 'system_id']);

/**
 * An item of CSL-JSON 1.0.2 as a source. What a source has no room for is told. `custom` of our own export is read back whole; of a DOI
 * the address is made, where there is no other.
 */
export function readCslItem(value: unknown, find: FindNamed, before: readonly string[] = []): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: ['it is no item of CSL-JSON'] };
  const item = value as Item;
  const lost: string[] = [...before];
  const own = CslCustom.safeParse(item['custom']);
  if (!own.success && item['custom'] !== undefined) lost.push('“custom” is not of this program');
  const custom = own.success ? own.data['dated-reports'] : {};
  // Our own texts are plain, whatever they look like.
  const written = (key: string, found: string): string => {
    const bare = own.success ? found.trim() : withoutMarks(found);
    if (bare !== found.trim()) lost.push(`the marks in “${key}” are not taken over: ${brief(found)}`);
    return bare;
  };
  const text = (key: string): string | undefined => {
    const found = item[key];
    if (typeof found === 'number') return String(found);
    if (typeof found === 'string' && found.trim() !== '') return written(key, found);
    if (found !== undefined && found !== null && found !== '') lost.push(`“${key}” is no text`);
    return undefined;
  };
  const date = (key: 'issued' | 'accessed'): string | undefined => {
    if (custom[key] !== undefined) return custom[key];
    const found = edtfOfCsl(item[key]);
    if (found === null && item[key] !== undefined && item[key] !== null) lost.push(`“${key}” is no date that can be told in EDTF: ${JSON.stringify(item[key])}`);
    return found ?? undefined;
  };
  const doi = text('DOI')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
  const url = text('URL');
  if (doi !== undefined && url !== undefined && !url.endsWith(doi)) lost.push(`the DOI ${doi} has no room beside the address`);
  const language = text('language');
  if (language !== undefined && !isLanguageTag(language)) lost.push(`the language “${language}” is no tag of BCP 47`);
  for (const [key, found] of Object.entries(item)) if (!taken.has(key) && !idle.has(key) && found !== null && found !== '') lost.push(`“${key}” has no room in a source: ${brief(found)}`);
  const data: Partial<SourceFile> = {
    type: (text('type') ?? undefined) as SourceFile['type'],
    title: text('title') as string,
    'title-note': custom['title-note'],
    author: authorsOf(item['author'], written, lost),
    'container-title': text('container-title'),
    publisher: text('publisher'),
    issued: date('issued'),
    accessed: date('accessed'),
    URL: url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`),
    language: language !== undefined && isLanguageTag(language) ? language : undefined,
    archived: custom.archived,
    'derived-from': custom['derived-from'],
    side: custom.side,
    reliability: custom.reliability,
    note: text('note'),
  };
  const same = data.URL === undefined ? [] : find('source', data.URL);
  const id = idOf(item['id'], lost);
  if (same.length > 0 && (id === null || !same.includes(id))) return { refused: [`the source “${same.join('” and “')}” has the same address already`] };
  return { draft: { kind: 'source', id, data: definedIn(data) }, lost };
}

/** An id that is one of ours stays; another is written as one, which is told; an address is no name. */
function idOf(id: unknown, lost: string[]): string | null {
  const given = typeof id === 'number' ? String(id) : id;
  if (typeof given !== 'string' || given === '' || /^https?:/.test(given)) return null;
  if (idFault(given) === null) return given;
  const made = proposeId(given);
  if (made !== null) lost.push(`the id “${given}” is written as “${made}”`);
  return made;
}

const nameKeys = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'] as const;

function authorsOf(authors: unknown, written: (key: string, found: string) => string, lost: string[]): SourceFile['author'] {
  if (!Array.isArray(authors)) {
    if (authors !== undefined && authors !== null) lost.push('“author” is no list of names');
    return undefined;
  }
  const names = authors.flatMap((author: unknown) => {
    if (typeof author !== 'object' || author === null) {
      lost.push(`an author is no name: ${brief(author)}`);
      return [];
    }
    const pairs = nameKeys.flatMap((key) => {
      const part = (author as Item)[key];
      return typeof part === 'string' && part.trim() !== '' ? [[key, written('author', part)] as const] : [];
    });
    const name = Object.fromEntries(pairs) as NonNullable<SourceFile['author']>[number];
    // A name with neither family nor literal is all that is known of somebody.
    if (name.literal === undefined && name.family === undefined && name.given !== undefined) return [{ literal: name.given }];
    return pairs.length === 0 ? [] : [name];
  });
  return names.length === 0 ? undefined : names;
}

/** The text of a field of CSL without the few marks that it may carry. */
const withoutMarks = (text: string): string => text.replace(/<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>/g, '').trim();

const brief = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const definedIn = (data: Partial<SourceFile>): Partial<SourceFile> => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Partial<SourceFile>;
