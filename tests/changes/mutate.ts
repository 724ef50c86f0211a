import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { spanOf } from '../../src/core/layout/testing/sample-chronicle.ts';

export type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/** What follows from something else in the record, and so is not told of: paths with a star for each index. */
const derived = [
  'format', 'version',
  'entries.*.language', 'entries.*.file', 'entries.*.citations', 'entries.*.notes.*.number', 'entries.*.notes.*.anchors',
  'entries.*.sides', 'entries.*.mentionedBy', 'entries.*.claims.*.side', 'entries.*.claims.*.cites.*.anchor',
  'entries.*.claims.*.origins.*', 'entries.*.translations.*.file', 'entries.*.translations.*.citations',
  'entries.*.translations.*.notes', 'sources.*.file', 'sources.*.derivedSources', 'sources.*.citedBy', 'sources.*.carries',
  'actors.*.members', 'actors.*.says', 'actors.*.relays', 'actors.*.spokenOf', 'places.*.contains', 'places.*.entries',
  'entries.*.relations.*.differsIn', 'entries.*.claims.*.relations.*.differsIn', 'questions.*.answers', 'questions.*.origins',
];

/** Parts that only make sense together with others, so that one alone is not changed. */
const bound = /\.(?:relations\.\*\.direction|chain\.\*\.kind|author\.\*\.\w+:null|figures\.\*\.\w+:null|media\.\*\.(?:width|height):null|(?:longitude|latitude):null)$/;

const isSpan = (value: unknown): boolean => typeof value === 'object' && value !== null && 'earliest' in value && 'core' in value;
const isFromElsewhere = (value: unknown): boolean => typeof value === 'object' && value !== null && (value as Holder)['direction'] === 'from';

/** The path of every part of a record that an editor writes: texts, numbers, dates, and what is left out. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  if (derived.includes(pattern) || isFromElsewhere(value)) return [];
  if (bound.test(`${pattern}${value === null ? ':null' : ''}`)) return [];
  if (typeof value !== 'object' || value === null || isSpan(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The path of every list of which an item can be taken out. */
export function listsOf(value: unknown, path: Path = []): Path[] {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  if (derived.includes(pattern) || pattern.endsWith('.notes') || isSpan(value) || typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => listsOf(each, [...path, Array.isArray(value) ? Number(key) : key]));
  return Array.isArray(value) && value.length > 0 ? [path, ...inner] : inner;
}

export const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((each, step) => (each as Holder | null | undefined)?.[step], value);

/** A copy that can be changed. */
export const copyOf = (chronicle: Chronicle): Chronicle => structuredClone(chronicle);

export function replaceAt(chronicle: Chronicle, path: Path): void {
  const holder = at(chronicle, path.slice(0, -1)) as Holder | null | undefined;
  const key = path.at(-1) as string | number;
  // Steps before may have left nothing here.
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)) holder[key] = another(holder[key], key);
}

const filled: Readonly<Record<string, unknown>> = {
  grade: { reliability: 'C', credibility: 3, basis: 'A test.', history: [{ reliability: 'F', credibility: null, basis: 'None yet.', until: spanOf('2020') }] },
  withdrawn: { date: spanOf('2023-06-01'), reason: 'A test.' },
  reliability: { grade: 'E', basis: 'A test.', history: [] },
  issued: spanOf('1998'),
  accessed: spanOf('1998'),
  period: spanOf('1998'),
  credibility: 4,
};

function another(value: unknown, key: string | number): unknown {
  if (key === 'timeZone') return value === 'Europe/Paris' ? 'Asia/Tokyo' : 'Europe/Paris';
  if (isSpan(value)) return spanOf((value as { text: string }).text === '1999-1X' ? '1998' : '1999-1X');
  if (typeof value === 'string') return key === 'language' ? (value === 'de' ? 'fr' : 'de') : `${value}x`;
  if (typeof value === 'number') return key === 'credibility' ? (value % 6) + 1 : value + 1;
  if (typeof value === 'boolean') return !value;
  return structuredClone(filled[key]) ?? 'x';
}

/** One step away from the good record, told so that a failing test can be read. */
export type Step =
  | { readonly does: 'replace'; readonly path: string }
  | { readonly does: 'take out'; readonly path: string; readonly index: number }
  | { readonly does: 'rename' | 'reverse claims'; readonly entry: number };

const pathOf = (text: string): Path => text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The record after some steps; it need not be one that content can make. */
export function after(chronicle: Chronicle, steps: readonly Step[]): Chronicle {
  const changed = copyOf(chronicle);
  for (const step of steps) take(step, changed);
  return changed;
}

function take(step: Step, chronicle: Chronicle): void {
  if (step.does === 'replace') return replaceAt(chronicle, pathOf(step.path));
  if (step.does === 'take out') {
    const list = at(chronicle, pathOf(step.path));
    if (Array.isArray(list)) list.splice(step.index, 1);
    return;
  }
  const entry = chronicle.entries[step.entry];
  if (entry === undefined) return;
  if (step.does === 'reverse claims') return void entry.claims.reverse();
  entry.formerly.push(entry.id);
  entry.id = `${entry.id}-renamed`;
}
