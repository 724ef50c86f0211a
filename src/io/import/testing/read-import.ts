import type { Draft, Reading } from '../../../core/import/draft.ts';
import { noMapping, type Mapping } from '../../../core/import/mapping.ts';
import { namesIn, type FindNamed } from '../../../core/import/names-in-content.ts';
import { smallClaim, smallRecord } from '../../../core/testing/small-record.ts';
import { ImportFault } from '../import-fault.ts';
import type { ReadImport } from '../import-source.ts';

export interface Heard {
  /** What came of each record, in order. */
  readonly readings: readonly { readonly line: number; readonly name: string; readonly reading: Reading | { readonly fault: string } }[];
  /** Each as “line: words”. */
  readonly remarks: readonly string[];
  /** What ended the reading, as “line: words”. */
  readonly end: string | null;
}

export interface Circumstances {
  readonly mapping?: Mapping<string>;
  readonly find?: FindNamed;
  /** How long the pieces are in which the text comes. */
  readonly piece?: number;
}

/** The names of a small record: its actors, places, metrics, and a source with an address. */
export const smallNames = namesIn(smallRecord({ entries: { one: { claims: [smallClaim('claim')] } } }));

/** A text in pieces, as a file comes: letters stay whole. */
export async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + length;
    if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end += 1;
    yield text.slice(at, end);
  }
}

/** Reads a whole text as an import would. */
export async function hear(read: ReadImport, text: string, { mapping = noMapping, find = smallNames, piece = 7 }: Circumstances = {}): Promise<Heard> {
  const readings: Heard['readings'][number][] = [];
  const remarks: string[] = [];
  let end: string | null = null;
  const source = { text: () => inPieces(text, piece), mapping, find, remark: async (line: number, words: string) => void remarks.push(`${line}: ${words}`) };
  try {
    for await (const { line, name, content } of read(source)) readings.push({ line, name, reading: 'fault' in content ? content : content.value });
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    end = `${thrown.line ?? 0}: ${thrown.message}`;
  }
  return { readings, remarks, end };
}

/** The drafts of what was heard, of which nothing was refused. */
export function draftsOf({ readings }: Heard): Draft[] {
  return readings.map(({ name, reading }) => {
    if (!('draft' in reading)) throw new Error(`${name}: ${JSON.stringify(reading)}`);
    return reading.draft;
  });
}

/** Where records stand and why they are refused, each as “line name: reasons”. */
export const refusalsOf = ({ readings }: Heard): string[] =>
  readings.flatMap(({ line, name, reading }) => ('draft' in reading ? [] : [`${line} ${name}: ${'fault' in reading ? reading.fault : reading.refused.join('; ')}`]));

/** What is told as lost, of all records. */
export const lossesOf = ({ readings }: Heard): string[] => readings.flatMap(({ reading }) => ('draft' in reading ? reading.lost : []));
