import { longestBody } from '../markdown/parser.ts';
import { proseOf, type Prose } from '../markdown/prose.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { PageDraft } from '../parse/read-files.ts';
import type { Draft, Report } from '../parse/report.ts';
import { finding, type Finding } from '../problems.ts';
import { languageOf, longestQuotation, Names, readPhrase, remarksOn, type Advice, type Remark } from '../wording/loaded-words.ts';
import { Phrases } from '../wording/phrases.ts';
import { countWords } from '../wording/words.ts';
import { ownTexts, type FileKind } from './own-words.ts';

/**
 * Warns of loaded words in the editors' own words, and of quotations that are too long. Words of a language are looked for in
 * texts of that language, as far as the language of the site is known.
 */
export function checkWording(files: CheckedFiles, report: Report): void {
  const loaded = phrasesOf(files.wording);
  const names = new Names(namesIn(files));
  const phrasesFor = (tag: string | null): Phrases<Advice> | null => (tag === null ? null : (loaded.get(languageOf(tag)) ?? null));

  const checkThing = (kind: FileKind, draft: Draft, value: unknown, phrases: Phrases<Advice> | null): void => {
    for (const { path, text } of ownTexts(kind, value)) {
      const remarks = remarksOn(text.slice(0, longestBody), phrases, names);
      if (remarks.length > 0) report.inText(draft, path, text, remarks.map((remark) => ({ from: remark.from, finding: findingOf(remark) })));
    }
  };
  const checkBody = (draft: PageDraft, phrases: Phrases<Advice> | null): void => {
    const prose = proseOf(draft.body, draft.bodyLine);
    for (const { text, placesOf, blockquote } of prose) {
      if (blockquote !== null) continue;
      const remarks = remarksOn(text, phrases, names);
      if (remarks.length === 0) continue;
      const places = placesOf(remarks.map(({ from }) => from));
      remarks.forEach((remark, index) => report.at(draft.file, places[index] as (typeof places)[number], findingOf(remark)));
    }
    for (const quotation of longBlockquotes(prose)) report.at(draft.file, quotation.at, quotation.finding);
  };

  const own = phrasesFor(files.site?.value.language ?? null);
  if (files.site !== null) checkThing('site', files.site.draft, files.site.value, own);
  for (const { draft, value } of files.entries) {
    checkThing('entry', draft, value, own);
    checkBody(draft, own);
  }
  for (const { draft, value, language: tag } of files.translations) {
    checkThing('translation', draft, value, phrasesFor(tag));
    checkBody(draft, phrasesFor(tag));
  }
  for (const { draft, value } of files.sources) checkThing('source', draft, value, own);
  for (const { draft, value } of files.actors) checkThing('actor', draft, value, own);
  for (const { draft, value } of files.questions) checkThing('question', draft, value, own);
}

function phrasesOf(wording: CheckedFiles['wording']): Map<string, Phrases<Advice>> {
  const byLanguage = new Map<string, Phrases<Advice>>();
  for (const { language, words, instead, why } of wording) {
    const phrases = byLanguage.get(languageOf(language)) ?? new Phrases<Advice>();
    byLanguage.set(languageOf(language), phrases);
    for (const word of words) phrases.add(readPhrase(word), { instead, why });
  }
  return byLanguage;
}

/** Names of actors, places and of what sources appeared in: they are nobody's choice of words. */
const namesIn = ({ actors, places, sources }: CheckedFiles): string[] => [
  ...actors.flatMap(({ value }) => [value.name, ...Object.values(value.names ?? {})]),
  ...places.flatMap(({ value: { properties } }) => [properties.name, ...Object.values(properties.names ?? {}), ...(properties.variants ?? [])]),
  ...sources.flatMap(({ value }) => [value['container-title'], value.publisher].filter((name) => name !== undefined)),
];

function longBlockquotes(prose: readonly Prose[]) {
  const words = new Map<number, number>();
  for (const { text, blockquote } of prose) if (blockquote !== null) words.set(blockquote, (words.get(blockquote) ?? 0) + countWords(text));
  return [...words].flatMap(([blockquote, count]) => {
    const first = prose.find((each) => each.blockquote === blockquote) as Prose;
    if (count <= longestQuotation) return [];
    return [{ at: first.placesOf([0])[0] as { line: number; column: number }, finding: longQuotation(first.text, count) }];
  });
}

const findingOf = (remark: Remark): Finding =>
  remark.kind === 'word'
    ? finding('loaded-word', { value: remark.written.replace(/\s+/g, ' '), ...remark.advice })
    : longQuotation(remark.written.slice(1, -1), remark.words);

// Its beginning is enough to know it by.
const longQuotation = (text: string, words: number): Finding =>
  finding('long-quotation', { value: `${[...text.slice(0, 40)].join('').replace(/\s+/g, ' ').trim()}…`, words, most: longestQuotation });
