import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { en } from '../../src/core/words/en/catalogue.ts';
import { uk } from '../../src/core/words/uk/catalogue.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { brokenLinks, linksOf } from '../support/links.ts';
import { factsOf, type PageFacts } from '../support/page-facts.ts';
import { kindOf, pageKinds } from '../support/page-kinds.ts';
import { plainWords } from '../support/plain-words.ts';
import { buildSite } from '../support/run-script.ts';
import { writeContent } from '../support/sample-content.ts';
import { chronicleOf, filesOf, type Site } from '../support/site.ts';
import { spokenTexts, type SpokenText } from '../support/spoken-texts.ts';
import { survey } from '../support/survey.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { ukrainianContent } from '../support/ukrainian-content.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();

const report = 'entries/svitlo-zghaslo.html';
const inEnglish = 'entries/svitlo-zghaslo.en.html';
const inGerman = 'entries/svitlo-zghaslo.de.html';

let site: Site;
let chronicle: Chronicle;
let facts: ReadonlyMap<string, PageFacts>;
let spoken: ReadonlyMap<string, readonly SpokenText[]>;
beforeAll(async () => {
  const folder = await newFolder();
  site = { name: 'uk', content: join(folder, 'content'), out: join(folder, 'site'), baseUrl: null };
  await writeContent(site.content, ukrainianContent());
  await buildSite(site.content, site.out);
  chronicle = await chronicleOf(site);
  facts = await survey(browser(), site, factsOf);
  spoken = await survey(browser(), site, spokenTexts);
});

const textsOf = (path: string): readonly SpokenText[] => spoken.get(path) ?? [];
const saidOn = (path: string): string => textsOf(path).map(({ text }) => text).join(' ').replaceAll('\u00a0', ' ');

/** Words of one catalogue that the other has not, as they can be found in a text: phrases within it, a single word as the whole of it. */
function finderOf(words: readonly string[], others: readonly string[]): (text: string) => string | undefined {
  const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
  const own = [...new Set(words.map(bare))].filter((word) => /\p{L}{2}/u.test(word) && !others.map(bare).includes(word));
  const phrases = own.filter((word) => /\p{L} \p{L}/u.test(word));
  const single = new Set(own);
  return (text) => (single.has(bare(text)) ? bare(text) : phrases.find((phrase) => text.includes(phrase)));
}

describe('a site in a language that has a catalogue', () => {
  test('has a page of every kind', () => {
    const kinds = new Set([...facts.keys()].map((path) => kindOf(path, chronicle)));
    expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('says on each page that it is in that language, but for a translation into another that has one', () => {
    const found = [...facts].filter(([path, { language }]) => language !== (path === inEnglish ? 'en' : 'uk'));
    expect(found.map(([path, { language }]) => `${path}: ${language}`)).toEqual([]);
  });

  test('says nothing on its pages in the words of another language, but where it says that it does', () => {
    const english = finderOf(plainWords(en), plainWords(uk));
    const found = [...spoken].flatMap(([path, texts]) =>
      texts.flatMap(({ text, language, within }) => {
        const word = language === 'uk' ? english(text) : undefined;
        return word === undefined ? [] : [`${path}, ${within}: “${word}” in “${text}”`];
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('has no words in other letters, but names that are written so everywhere', () => {
    const names = /#claim-[a-z-]+|(?:entries|sources)\/[\w.-]+|https?:\S+|CSL|BibTeX|biblatex|RIS|UTF-8|TimelineJS|markwhen|CC0|UTC|Europe\/Lisbon|Markdown|GeoJSON|JSON(?:-LD| Schema| Lines| Feed)?|SVG|PNG|CSV|KML|iCalendar|RFC|Frictionless Data|Data Package|Atom|STANAG|AJP|schema\.org|PROV-O|CiTO|Dublin Core|nich-bez-svitla|sha256:|data\/VERIFY\.md|index\.html|SWHID|TimeMap|Memento/g;
    const found = [...spoken].flatMap(([path, texts]) => texts.filter(({ text, language }) => language === 'uk' && /[A-Za-z]{2}/.test(text.replace(names, ''))).map(({ text }) => `${path}: ${text}`));
    // The head has no way to say that a title is in another language.
    expect(found.filter((each) => !each.startsWith(`${inGerman}: Das Licht erlosch ·`) && !/: Die Wärterin schrieb, das Licht sei erloschen\.$/.test(each) && !/: «Das Licht erlosch»,/.test(each))).toEqual([]);
  });

  test('gives no two pages one title, and each one a first heading', () => {
    const titles = Map.groupBy([...facts].filter(([, { leadsOn }]) => !leadsOn), ([, { title }]) => title.trim());
    expect([...titles].filter(([title, same]) => title === '' || same.length > 1).map(([title]) => title)).toEqual([]);
    expect([...facts].filter(([, { headings, twice }]) => headings !== 1 || twice.length > 0).map(([path]) => path)).toEqual([]);
  });

  test('has no broken link', async () => {
    const pages = await survey(browser(), site, linksOf);
    expect(brokenLinks(pages, await filesOf(site), pathToFileURL(`${site.out}/`).href)).toEqual([]);
  });

  test('declines what it counts', () => {
    expect(saidOn('data.html')).toContain('502 записи, 504 твердження, 4 джерела, 4 особи чи установи, 3 місця, 3 питання');
    expect(saidOn('reports/2021-01.html')).toContain('Усього 31 повідомлення.');
    expect(saidOn('reports/2021-02.html')).toContain('Усього 28 повідомлень.');
    expect(saidOn('questions/skilky-hodyn.html')).toContain('2 відповіді від 2 сторін і 2 незалежних першоджерел; поруч 1 твердження, яке не можна порівняти.');
    expect(saidOn('questions/skilky-suden.html')).toContain('1 відповідь від 1 сторони і 1 першоджерела.');
    expect(saidOn('sources.html')).toContain('цитовано 5 разів');
    expect(saidOn('contradictions.html')).toContain('1 суперечність, у порядку появи');
  });

  test('tells values of the record by its own words', () => {
    expect(saidOn(report)).toMatch(/оспорюється.*не перевірено.*опубліковано.*виправлено/);
    expect(saidOn('sources/visnyk.html')).toContain('стаття в газеті');
    expect(saidOn('places.html')).toContain('дорога');
    expect(saidOn('actors.html')).toContain('формування');
  });
});

describe('a translation', () => {
  const foreign = (path: string, own: string): string[] => textsOf(path).flatMap(({ text, language }) => (language === own ? [text] : []));

  test('has the words of its own language, where there are any', () => {
    const ukrainian = finderOf(plainWords(uk), plainWords(en));
    expect(foreign(inEnglish, 'en')).toEqual(expect.arrayContaining(['Skip to the content', 'Said by', 'disputed', 'The 2 claims']));
    expect(foreign(inEnglish, 'en').filter((text) => ukrainian(text) !== undefined)).toEqual([]);
  });

  test('marks what stands in the language of the site', () => {
    expect(foreign(inEnglish, 'uk')).toEqual(expect.arrayContaining(['Маяк у затоці', 'Доглядачка', 'Берег', 'Скільки годин було темно?']));
    const unmarked = foreign(inEnglish, 'en').filter((text) => /\p{Script=Cyrillic}/u.test(text));
    // A citation, a reference and a figure are in two languages at once; the head has no elements.
    expect(unmarked.filter((text) => !/^“|аркуш|Маяк у затоці|^Доглядачка маяка, |Журнал маяка|^годин темряви$/.test(text))).toEqual([]);
  });

  test('has those of the site around it where its own language has none', () => {
    expect(foreign(inGerman, 'uk')).toContain('Перейти до змісту');
    expect(foreign(inGerman, 'de')).toEqual(expect.arrayContaining(['Das Licht erlosch', 'Das Licht erlosch um Mitternacht.']));
  });
});
