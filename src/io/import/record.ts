import { RelationOrders } from '../../core/compose/made-relations.ts';
import { isRecordKind, readRecordItem, recordFault, recordLists, RelatedItem, type RecordKind } from '../../core/import/record-item.ts';
import { chronicleFormat, chronicleLinesFormat } from '../../core/model/chronicle.ts';
import type { Entry } from '../../core/model/entry.ts';
import type { Reading } from '../../core/import/draft.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportKind } from './import-kinds.ts';
import type { Item } from './item.ts';
import { jsonItems } from './json-items.ts';
import { jsonLines } from './json-lines.ts';

/** A thing of a record with its kind, as it stands in a file. */
export interface RecordThing {
  readonly kind: RecordKind;
  readonly value: unknown;
}

/** Things of a record one by one; the file may be read more than once. */
export type RecordThings = () => AsyncIterable<Item<RecordThing>>;

/** The things of `data/chronicle.json`. */
export const thingsOfJson = (text: () => AsyncIterable<string>): RecordThings =>
  async function* () {
    let format: unknown;
    let isKnown = false;
    for await (const { line, name, content } of jsonItems(text(), Object.keys(recordLists))) {
      if ('fault' in content) throw new ImportFault(content.fault, line);
      const { list, value } = content.value;
      if (list === 'format') format = value;
      else if (list === 'version') isKnown = heard(chronicleFormat, format, value, line);
      else if (!isKnown) throw new ImportFault('it is no record: one begins with its format and its version', line);
      else {
        const kind = list === 'site' ? 'site' : recordLists[list ?? ''];
        if (kind === undefined) throw new ImportFault(`a record holds no “${list ?? ''}”`, line);
        yield { line, name, content: { value: { kind, value } } };
      }
    }
  };

/** The things of `data/chronicle.jsonl`: the site with format and version in the first line, and then one thing a line. */
export const thingsOfLines = (text: () => AsyncIterable<string>): RecordThings =>
  async function* () {
    let isKnown = false;
    for await (const { line, name, content } of jsonLines(text())) {
      if ('fault' in content) {
        yield { line, name, content };
        continue;
      }
      const { record: kind, ...value } = (content.value ?? {}) as Record<string, unknown>;
      if (!isKnown) isKnown = heard(chronicleLinesFormat, value['format'], value['version'], line);
      if (!isRecordKind(kind)) yield { line, name, content: { fault: `there is no record “${String(kind)}”` } };
      else yield { line, name, content: { value: { kind, value: kind === 'site' ? value['site'] : value } } };
    }
  };

/** @throws ImportFault where this is another format, or another version of it. */
function heard(expected: string, format: unknown, version: unknown, line: number): true {
  const fault = recordFault(expected, format, version);
  if (fault !== null) throw new ImportFault(`it is no record that can be read: ${fault}`, line);
  return true;
}

/** What a first reading tells: the ids that will come, and in which order relations are told. */
export interface RecordOutline {
  readonly ids: Readonly<Record<Exclude<RecordKind, 'site'>, ReadonlySet<string>>>;
  readonly orders: RelationOrders;
  /** The former ids of entries that were renamed, by their id. */
  readonly former: ReadonlyMap<string, readonly string[]>;
}

export async function outlineOf(things: RecordThings): Promise<RecordOutline> {
  const ids = { entry: new Set<string>(), source: new Set<string>(), actor: new Set<string>(), place: new Set<string>(), question: new Set<string>() };
  const orders = new RelationOrders();
  const former = new Map<string, string[]>();
  const hear = (kind: Exclude<RecordKind, 'site'>, value: unknown): void => {
    const { id, formerly } = (value ?? {}) as { id?: unknown; formerly?: unknown };
    if (typeof id === 'string') ids[kind].add(id);
    if (kind !== 'entry') return;
    if (typeof id === 'string' && Array.isArray(formerly) && formerly.length > 0) former.set(id, formerly.filter((each) => typeof each === 'string'));
    const related = RelatedItem.safeParse(value);
    if (related.success) orders.hear(related.data as unknown as Entry);
  };
  await asFarAsItGoes(things(), (content) => {
    if ('value' in content && content.value.kind !== 'site') hear(content.value.kind, content.value.value);
  });
  return { ids, orders, former };
}

/** The ids that the drafts of a file bring, as far as the file can be read. */
export async function idsIn(items: AsyncIterable<Item<Reading>>): Promise<Readonly<Partial<RecordOutline['ids']>>> {
  const ids: Partial<Record<Exclude<RecordKind, 'site'>, Set<string>>> = {};
  await asFarAsItGoes(items, (content) => {
    if ('fault' in content || 'refused' in content.value) return;
    const { kind, id } = content.value.draft;
    if (kind !== 'site' && id !== null) (ids[kind] ??= new Set()).add(id);
  });
  return ids;
}

/** A first reading: what cannot be read is told when the file is read for good. */
async function asFarAsItGoes<Value>(items: AsyncIterable<Item<Value>>, hear: (content: Item<Value>['content']) => void): Promise<void> {
  try {
    for await (const { content } of items) hear(content);
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
  }
}

/** What of a record is brought in. */
export function recordKindsOf(as: ImportKind): ReadonlySet<RecordKind> {
  return new Set<RecordKind>(as === 'record' ? ['site', ...Object.values(recordLists)] : [recordLists[as] as RecordKind]);
}

/** The things of these kinds as drafts; the others are left alone. */
export async function* readRecord(things: RecordThings, { orders }: RecordOutline, kinds: ReadonlySet<RecordKind>): AsyncGenerator<Item<Reading>> {
  for await (const { line, name, content } of things()) {
    if ('fault' in content) yield { line, name, content };
    else if (kinds.has(content.value.kind)) yield { line, name, content: { value: readRecordItem(content.value.kind, content.value.value, orders) } };
  }
}
