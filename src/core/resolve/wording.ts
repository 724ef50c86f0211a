import { longestBody } from '../markdown/parser.ts';
import { proseOf, type Prose } from '../markdown/prose.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { PageDraft } from '../parse/read-files.ts';
import type { Draft, Report } from '../parse/report.ts';
import { finding, type Finding } from '../problems.ts';
import type { Advice } from '../wording/loaded-words.ts';
import { Names } from '../wording/names.ts';
import { Phrases, readPhrase } from '../wording/phrases.ts';
import { inOrder, longestQuotation, mostRemarks, remarksOn, remarksOnFigures, type Remark, type Style } from '../wording/remarks.ts';
import { countWords, languageOf } from '../wording/words.ts';
import { ownTexts, ownVoice, type FileKind } from './own-words.ts';

/**
 * Warns of loaded words in the editors' own words, of quotations that are too long, and of figures in the timeline's own voice. Words of a
 * language are looked for in texts of that language, as far as the language of the site is known.
 */
export function checkWording(files: CheckedFiles, report: Report): void {
  const loaded = phrasesOf(files.wording);
  const names = new Names(namesIn(files));
  const styleOf = (language: string | null): Style => ({ language, names, loaded: language === null ? null : (loaded.get(languageOf(language)) ?? null) });

  const checkThing = (kind: FileKind, draft: Draft, value: unknown, style: Style): void => {
    for (const { path, text, key } of ownTexts(kind, value)) {
      const looked = text.slice(0, longestBody);
      const figures = ownVoice.has(key) ? remarksOnFigures(looked, style).remarks : [];
      const remarks = inOrder([...remarksOn(looked, style), ...figures]);
      if (remarks.length > 0) report.inText(draft, path, text, remarks.map((remark) => ({ from: remark.from, finding: findingOf(remark) })));
    }
  };
  const checkBody = (draft: PageDraft, style: Style): void => {
    const prose = proseOf(draft.body, draft.bodyLine);
    // Who says what stands in a list or a table is often said before it, or in the table’s head.
    let isTold = false;
    const counts = new Map<Remark['kind'], number>();
    const isListed = ({ kind }: Remark): boolean => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) as number) <= mostRemarks;
    };
    for (const { text, placesOf, blockquote, entryLinks, part } of prose) {
      if (blockquote !== null) continue;
      const figures = remarksOnFigures(text, style, entryLinks);
      const remarks = inOrder([...remarksOn(text, style), ...(isTold && part !== null ? [] : figures.remarks)]).filter(isListed);
      isTold = part === null ? figures.told === 'open' : isTold || (part === 'table' && figures.told !== 'no');
      if (remarks.length === 0) continue;
      const places = placesOf(remarks.map(({ from }) => from));
      remarks.forEach((remark, index) => report.at(draft.file, places[index] as (typeof places)[number], findingOf(remark)));
    }
    for (const quotation of longBlockquotes(prose)) report.at(draft.file, quotation.at, quotation.finding);
  };

  const own = styleOf(files.site?.value.language ?? null);
  if (files.site !== null) checkThing('site', files.site.draft, files.site.value, own);
  for (const { draft, value } of files.entries) {
    checkThing('entry', draft, value, own);
    checkBody(draft, own);
  }
  for (const { draft, value, language } of files.translations) {
    checkThing('translation', draft, value, styleOf(language));
    checkBody(draft, styleOf(language));
  }
  for (const { draft, value } of files.sources) checkThing('source', draft, value, own);
  for (const { draft, value } of files.actors) checkThing('actor', draft, value, own);
  for (const { draft, value } of files.questions) checkThing('question', draft, value, own);
  if (files.snapshots !== null) checkThing('snapshots', files.snapshots.draft, files.snapshots.value, own);
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

function findingOf(remark: Remark): Finding {
  if (remark.kind === 'quotation') return longQuotation(remark.written.slice(1, -1), remark.words);
  const value = remark.written.replace(/\s+/g, ' ');
  return remark.kind === 'word' ? finding('loaded-word', { value, ...remark.advice }) : finding('figure-own-voice', { value });
}

// Its beginning is enough to know it by.
const longQuotation = (text: string, words: number): Finding =>
  finding('long-quotation', { value: `${[...text.slice(0, 40)].join('').replace(/\s+/g, ' ').trim()}…`, words, most: longestQuotation });
