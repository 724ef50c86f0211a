import { coinsDate } from '../../render/coins-date.ts';
import type { Reading } from '../../render/reference.ts';
import { babelNameOf } from './babel-names.ts';
import { bibtexDate } from './bibtex-date.ts';
import { bibtexNames, usesPrefix } from './bibtex-names.ts';
import { braced, texOf, verbatimAddress } from './bibtex-text.ts';
import { bibtexTypes } from './bibtex-types.ts';
import type { CitedItem } from './cited-item.ts';
import { notesInWords } from './notes-in-words.ts';

type Field = readonly [name: string, value: string | null];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry of a BibTeX file, in the types and fields of biblatex, UTF-8. Written here because the libraries that write BibTeX
 * lose dates in EDTF and spell Cyrillic letters as commands of TeX.
 *
 * The key is the id. `date` is EDTF as far as biblatex reads it; `year` and `month`, for older styles, stand beside it where they
 * are sure. Where `date` says less than is known, `edtf`, which programs pass over, has the whole, and the note tells it in words.
 */
export function bibtexRecord(item: CitedItem, reading: Reading): string {
  const { type, subtype, container, publisher } = bibtexTypes[item.type];
  const date = bibtexDate(item.issued);
  const [year, month] = coinsDate(item.issued)?.split('-') ?? [];
  const whole = item.issued === null || item.issued.kind === 'unknown' ? null : item.issued.text;
  const notes = notesInWords(item, { ...reading, isDateSaid: whole === null || whole === date });
  const accessed = bibtexDate(item.accessed);
  const babel = item.language === null ? null : babelNameOf(item.language);
  const fields: readonly Field[] = [
    ['entrysubtype', subtype === undefined ? null : braced(subtype)],
    ['author', item.author.length === 0 ? null : braced(bibtexNames(item.author))],
    ['options', usesPrefix(item.author) ? '{useprefix=true}' : null],
    // Two pairs of braces: styles that write titles in small letters leave this one as it was published.
    ['title', braced(textField(item.title))],
    [container, item.containerTitle === null ? null : textField(item.containerTitle)],
    // A list, which “and” would part without braces of its own.
    [publisher, item.publisher === null ? null : braced(textField(item.publisher))],
    ['date', date === null ? null : braced(date)],
    ['year', year === undefined ? null : braced(year)],
    ['month', month === undefined ? null : (months[Number(month) - 1] ?? null)],
    ['edtf', whole === null || whole === date ? null : braced(whole)],
    ['version', item.version === null ? null : textField(item.version)],
    ['url', item.url === null ? null : verbatimAddress(item.url)],
    ['urldate', accessed === null ? null : braced(accessed)],
    ['langid', babel === null ? null : braced(babel)],
    ['language', item.language === null ? null : textField(item.language)],
    ['note', notes.length === 0 ? null : textField(notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

const textField = (text: string): string => braced(texOf(text));
