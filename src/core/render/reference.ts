import type { Name, Source } from '../model/source.ts';
import { timeWords } from '../time/words.ts';
import { catalogueOf } from '../words/languages.ts';
import type { ReferenceWords } from '../words/reference-words.ts';

/** One run of a reference; `language` is that of the run where it is not the page's (BCP 47). */
export interface ReferencePart {
  readonly text: string;
  readonly style: 'plain' | 'title' | 'container';
  readonly language?: string;
}

export interface Reading {
  /** IANA time zone of the timeline. */
  readonly zone: string;
  /** BCP 47 language of the page. */
  readonly locale: string;
}

/**
 * A source in the house style: who wrote it, the title as published, where it stood, who published it, when, in which
 * language. A missing date is said, since it is what a reader would look for; other missing parts are passed over.
 */
export function referenceParts(source: Source, { zone, locale }: Reading): ReferencePart[] {
  const { references: words, locale: spoken } = catalogueOf(locale);
  const [before, after] = words.quotes;
  const plain = (text: string): ReferencePart => ({ text, style: 'plain' });
  const foreign = source.language !== null && !isSameLanguage(source.language, locale) ? { language: source.language } : {};
  const parts: ReferencePart[] = [];
  if (source.author.length > 0) parts.push(plain(`${namesInWords(source.author, words)}, `));
  parts.push(plain(before), { text: source.title, style: 'title', ...foreign }, plain(after));
  if (source.titleNote !== null) parts.push(plain(` [${source.titleNote.replace(/\.$/, '')}]`));
  if (source.containerTitle !== null) parts.push(plain(', '), { text: source.containerTitle, style: 'container' });
  if (source.publisher !== null && source.publisher !== source.containerTitle) parts.push(plain(`, ${source.publisher}`));
  parts.push(plain(`, ${source.issued === null ? words.noDate : timeWords(source.issued, { zone, locale })}`));
  if (foreign.language !== undefined) parts.push(plain(`, ${words.inLanguage(languageName(foreign.language, spoken))}`));
  return parts;
}

/** The same as plain text, with a full stop; `locator` is where in the source to look. */
export function referenceText(source: Source, locator: string | null, reading: Reading): string {
  const text = referenceParts(source, reading)
    .map((part) => part.text)
    .join('');
  return `${text}${locator === null ? '' : `, ${locator}`}.`;
}

/** The shortest name by which a reader knows a source: where it stood, who published it, or its title. */
export const shortName = (source: Source): string => source.containerTitle ?? source.publisher ?? source.title;

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

/** What a language is called in the language of a BCP 47 locale, which may be one without a catalogue. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

const mostNamed = 3;

function namesInWords(names: readonly Name[], { authors, authorAndOthers }: ReferenceWords): string {
  const told = names.map(nameInWords);
  return told.length > mostNamed ? authorAndOthers(told[0] ?? '') : authors(told);
}

function nameInWords(name: Name): string {
  if (name.literal !== null) return name.literal;
  const parts = [name.given, name.droppingParticle, name.nonDroppingParticle, name.family].filter((part) => part !== null);
  return `${parts.join(' ')}${name.suffix === null ? '' : `, ${name.suffix}`}`;
}
