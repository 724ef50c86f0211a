import type { Reading } from './draft.ts';
import { readCslItem } from './csl-source.ts';
import type { FindNamed } from './names-in-content.ts';

/** One field of a record in RIS: its tag of two signs, and what stands behind it. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
}

/** Types of RIS as item types of CSL. */
const types: Readonly<Record<string, string>> = {
  ABST: 'article', ADVS: 'motion_picture', AGGR: 'dataset', ART: 'graphic', BILL: 'bill', BLOG: 'post-weblog', BOOK: 'book', CASE: 'legal_case', CHAP: 'chapter', CHART: 'figure',
  CLSWK: 'classic', COMP: 'software', CONF: 'paper-conference', CPAPER: 'paper-conference', CTLG: 'collection', DATA: 'dataset', DBASE: 'dataset', DICT: 'entry-dictionary', EBOOK: 'book',
  ECHAP: 'chapter', EDBOOK: 'book', EJOUR: 'article-journal', ELEC: 'webpage', ENCYC: 'entry-encyclopedia', FIGURE: 'figure', GEN: 'document', GOVDOC: 'report', GRNT: 'document',
  HEAR: 'hearing', ICOMM: 'personal_communication', INPR: 'article', JFULL: 'periodical', JOUR: 'article-journal', LEGAL: 'legislation', MANSCPT: 'manuscript', MAP: 'map',
  MGZN: 'article-magazine', MPCT: 'motion_picture', MULTI: 'webpage', MUSIC: 'musical_score', NEWS: 'article-newspaper', PAMP: 'pamphlet', PAT: 'patent', PCOMM: 'personal_communication',
  RPRT: 'report', SER: 'collection', SLIDE: 'graphic', SOUND: 'song', STAND: 'standard', STAT: 'legislation', STD: 'standard', THES: 'thesis', UNBILL: 'bill', UNPB: 'manuscript',
  UNPD: 'manuscript', VIDEO: 'motion_picture', WEB: 'webpage',
};

/** Tags whose meaning is a field of a source; several can mean the same one, and the first that is there counts. */
const fields: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT'],
  'container-title': ['T2', 'JO', 'JF', 'J2', 'JA', 'BT'],
  publisher: ['PB'],
  issued: ['DA', 'PY', 'Y1'],
  accessed: ['Y2'],
  URL: ['UR', 'LK'],
  language: ['LA'],
  id: ['ID'],
  DOI: ['DO'],
};
const authors = ['AU', 'A1'];
const notes = ['N1'];
const read: ReadonlySet<string> = new Set(['TY', 'ER', ...Object.values(fields).flat(), ...authors, ...notes]);

/** A record in RIS as a source. What a source has no room for is told. */
export function readRisRecord(record: readonly RisField[], find: FindNamed): Reading {
  const of = (tags: readonly string[]): string[] => tags.flatMap((tag) => record.flatMap((field) => (field.tag === tag && field.value !== '' ? [field.value] : [])));
  const [type = ''] = of(['TY']);
  const lost = record.filter(({ tag, value }) => !read.has(tag) && value !== '').map(({ tag, value }) => `${tag} has no room in a source: ${value.slice(0, 200)}`);
  const item: Record<string, unknown> = { type: types[type.toUpperCase()] ?? 'document' };
  if (types[type.toUpperCase()] === undefined) lost.push(`the type “${type}” is not of RIS; it is taken as a document`);
  for (const [key, tags] of Object.entries(fields)) {
    const [first, ...more] = [...new Set(of(tags))];
    if (first === undefined) continue;
    item[key] = key === 'issued' || key === 'accessed' ? risDate(first) : first;
    const other = more.filter((value) => key !== 'issued' || !first.startsWith(value));
    for (const value of other) lost.push(`${key} is there twice; left out is: ${value.slice(0, 200)}`);
  }
  const names = of(authors).map(nameOf);
  if (names.length > 0) item['author'] = names;
  const written = of(notes);
  if (written.length > 0) item['note'] = written.join(' ');
  return readCslItem(item, find, lost);
}

/** A date of RIS, `YYYY/MM/DD/other`, of which parts may be empty; one in EDTF stays. */
function risDate(value: string): unknown {
  const [, year, month = '', day = '', other = ''] = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/(.*))?$/.exec(value) ?? [];
  if (year === undefined || other !== '' || (month === '' && day !== '')) return { literal: value };
  return { 'date-parts': [[year, month, day].filter((part) => part !== '').map(Number)] };
}

/** A name of RIS, `Family, Given, Suffix`; without a comma it is that of an office, or one that cannot be parted. */
function nameOf(value: string): Readonly<Record<string, string>> {
  const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim());
  if (given === '') return { literal: value.replace(/,\s*$/, '') };
  return { family, given, ...(suffix === '' ? {} : { suffix }) };
}
