import type { Name } from '../../model/source.ts';
import type { Reading } from '../../render/reference.ts';
import { timeWords } from '../../time/words.ts';
import type { CitedItem } from './cited-item.ts';
import { cslDate, type CslDate } from './csl-date.ts';

type CslValue = string | CslDate | CitedItem['custom'] | readonly Readonly<Record<string, string>>[];

/** An item of CSL-JSON 1.0.2: fields by their names in CSL, and none that has no value. */
export type CslItem = { readonly id: string; readonly type: CitedItem['type'] } & Readonly<Record<string, CslValue>>;

export function cslItem(item: CitedItem, reading: Reading): CslItem {
  const words = (span: Parameters<typeof timeWords>[0]) => timeWords(span, reading);
  const fields: Readonly<Record<string, CslValue | null>> = {
    title: item.title,
    author: item.author.length === 0 ? null : item.author.map(cslName),
    'container-title': item.containerTitle,
    publisher: item.publisher,
    issued: cslDate(item.issued, words),
    accessed: cslDate(item.accessed, words),
    version: item.version,
    URL: item.url,
    language: item.language,
    note: item.notes.length === 0 ? null : item.notes.join('\n'),
    custom: item.custom,
  };
  return { id: item.id, type: item.type, ...present(fields) };
}

const cslName = ({ family, given, droppingParticle, nonDroppingParticle, suffix, literal }: Name): Record<string, string> =>
  present({ family, given, 'dropping-particle': droppingParticle, 'non-dropping-particle': nonDroppingParticle, suffix, literal });

function present<Value>(fields: Readonly<Record<string, Value | null>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, Value] => field[1] !== null));
}
