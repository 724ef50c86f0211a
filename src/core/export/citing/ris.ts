import type { Name } from '../../model/source.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import { coinsDate } from '../../render/coins-date.ts';
import type { Reading } from '../../render/reference.ts';
import { timeWords } from '../../time/words.ts';
import { writtenParts } from '../../time/written-parts.ts';
import type { CitedItem } from './cited-item.ts';
import { notesInWords } from './notes-in-words.ts';
import { oneLine } from './one-line.ts';
import { risTypes } from './ris-types.ts';

/**
 * One reference in RIS: a line a field, each text on one line, ended by CR and LF. Written here because the library that writes
 * RIS loses author and date.
 *
 * `DA` has the parts of the date that are known (year, month, day, each may be empty) and then, where that is not all or is
 * doubtful, the date in words, which is what RIS calls other information. `PY`, which has no room for doubt, is there where the
 * year is sure.
 */
export function risRecord(item: CitedItem, reading: Reading): string {
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', risTypes[item.type]],
    ['ID', item.id],
    ...item.author.map((name) => ['AU', risName(name)] as const),
    ['TI', item.title],
    ['T2', item.containerTitle],
    ['PB', item.publisher],
    ['DA', risDate(item.issued, reading)],
    ['PY', coinsDate(item.issued)?.split('-')[0] ?? null],
    ['Y2', risDate(item.accessed, reading)],
    ['ET', item.version],
    ['UR', item.url],
    ...item.archived.map(({ url }) => ['L2', url] as const),
    ['LA', item.language],
    ...notesInWords(item, { ...reading, isDateSaid: true }).map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

function risDate(span: TimeSpan | null, reading: Reading): string | null {
  if (span === null || span.kind === 'unknown') return null;
  const parts = digitsOf(span);
  const [year = '', month = '', day = ''] = parts;
  return `${year}/${month}/${day}/${parts.join('-') === span.text ? '' : timeWords(span, reading).replaceAll('/', ' ')}`;
}

/** Of a range, what both of its ends share. */
function digitsOf(span: Exclude<TimeSpan, { kind: 'unknown' }>): string[] {
  const points = span.kind === 'point' ? [span.point] : [span.start, span.end];
  const [first = [], last = first] = points.map((point) => (point === null ? [] : writtenParts(point)));
  const [year = ''] = first;
  if (year.length !== 'YYYY'.length || Number(year) < 1) return [];
  const differ = first.findIndex((part, index) => part !== last[index]);
  return differ < 0 ? first : first.slice(0, differ);
}

/** A name that is not parted ends in a comma, so that its last word is not taken for a family name. */
function risName({ family, given, droppingParticle, nonDroppingParticle, suffix, literal }: Name): string {
  if (literal !== null) return `${literal},`;
  const last = [droppingParticle, nonDroppingParticle, family].filter((part) => part !== null).join(' ');
  return [last, given ?? '', ...(suffix === null ? [] : [suffix])].join(', ').trim();
}
