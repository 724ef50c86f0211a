import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { readContent } from '../../src/io/read-content.ts';
import { projectFolder } from '../support/project.ts';
import { ownFigureSamples } from './own-figure-samples.ts';
import { samples } from './wording-samples.ts';

let content: readonly SourceText[];
let list: string;
beforeAll(async () => {
  content = await readContent(join(projectFolder, 'content'));
  const wording = content.find(({ path }) => path === 'wording.yml');
  if (wording === undefined || !('text' in wording)) throw new Error('There is no list of loaded words.');
  list = wording.text;
});

const isOfWording = ({ code }: Problem): boolean => code === 'loaded-word' || code === 'long-quotation' || code === 'figure-own-voice';

const front = ['---', 'title: A', 'occurred: unknown', 'reported: unknown', 'summary: A', 'claims:'];

/** Those of the sentences that the list of the record warns of, each checked as a statement in its language. */
const warnedOf = (language: string, sentences: readonly string[]): string[] =>
  warned(
    language,
    sentences,
    'loaded-word',
    sentences.map((text, index) => `  - { id: c${index}, statement: ${JSON.stringify(text)}, chain: [{ actor: one }], cites: [{ source: page }] }`),
    [],
  );

/** Those of the sentences that the check takes for figures of nobody, each a paragraph of an entry in its language. */
const takenForOwn = (language: string, sentences: readonly string[]): string[] =>
  warned(language, sentences, 'figure-own-voice', ['  - { id: c, statement: A, chain: [{ actor: one }], cites: [{ source: page }] }'], sentences);

/** Those of the sentences at whose lines there is a problem of the code: they stand in claims or, with an empty line before each, in the text. */
function warned(language: string, sentences: readonly string[], code: string, claims: readonly string[], paragraphs: readonly string[]): string[] {
  const texts = {
    'site.yml': `title: A\ndescription: A\nlanguage: ${language}\ntime-zone: UTC\nlicence: CC0-1.0\nsides: [{ id: a, name: A }]\n`,
    'actors.yml': '- { id: one, name: One, kind: person, side: a }\n',
    'sources/page.yml': 'type: webpage\ntitle: A\ncontainer-title: Liberation\n',
    'entries/all.md': `${[...front, ...claims, '---', ...paragraphs.flatMap((text) => ['', text])].join('\n')}\n`,
    'wording.yml': list,
  };
  const { problems, chronicle } = compile(Object.entries(texts).map(([path, text]) => ({ path, text })));
  expect(chronicle?.entries[0]?.claims.length).toBe(claims.length);
  const lines = new Set(problems.filter((problem) => problem.code === code).map(({ line }) => line));
  return sentences.filter((_, index) => lines.has(front.length + 1 + (paragraphs.length === 0 ? index : claims.length + 2 + 2 * index)));
}

const languages = { en: 'English', uk: 'Ukrainian', ru: 'Russian' } as const;
const tags = Object.keys(languages) as (keyof typeof languages)[];

const documentedRows = (mark: string): string[] | undefined =>
  new RegExp(`<!-- ${mark} -->\\n\\n\\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`).exec(readFileSync(join(projectFolder, 'docs/content-format.md'), 'utf8'))?.[1]?.trim().split('\n');

describe('the list of loaded words, on labelled sentences', () => {
  test('does as well as the documentation says, no better and no worse', () => {
    const rows = tags.map((tag) => {
      const { loaded, neutral } = samples[tag];
      return `| ${languages[tag]} | ${warnedOf(tag, loaded).length} of ${loaded.length} | ${warnedOf(tag, neutral).length} of ${neutral.length} |`;
    });
    expect(documentedRows('wording: samples')).toEqual(rows);
  });

  test.each(tags)('finds four fifths of what is loaded, and warns of one plain sentence in eight at most: %s', (tag) => {
    const { loaded, neutral } = samples[tag];
    expect(warnedOf(tag, loaded).length / loaded.length).toBeGreaterThan(0.8);
    expect(warnedOf(tag, neutral).length / neutral.length).toBeLessThan(1 / 8);
  });

  test('misses and false alarms are those that are known', () => {
    const missed = tags.flatMap((tag) => {
      const found = new Set(warnedOf(tag, samples[tag].loaded));
      return samples[tag].loaded.filter((text) => !found.has(text));
    });
    const falseAlarms = tags.flatMap((tag) => warnedOf(tag, samples[tag].neutral));
    expect({ missed, falseAlarms }).toMatchInlineSnapshot(`
      {
        "falseAlarms": [
          "A curfew regime was introduced in the region.",
          "The Anti-Terrorist Operation was the official name of the years before 2018.",
          "The decree awards the title Hero of Ukraine and names three heroes of labour.",
          "The team was eliminated from the cup.",
          "Ліквідовано пожежу на складі.",
          "Вулиця Героїв веде до мосту.",
          "Хоробрий — прізвище лікаря.",
          "Ликвидирован пожар на складе.",
          "Площадь Героев ведёт к мосту.",
        ],
        "missed": [
          "Another forty of them will never go home.",
          "A fortress city stands unbroken.",
          "They ran like rabbits.",
          "Ще сорок із них уже не повернуться додому.",
          "Фортеця стоїть незламна.",
          "Вони тікали, як зайці.",
          "Ещё сорок из них уже не вернутся домой.",
          "Крепость стоит несломленная.",
          "Они бежали, как зайцы.",
        ],
      }
    `);
  });
});

describe('the look for figures in the timeline’s own voice, on labelled sentences', () => {
  test('does as well as the documentation says, no better and no worse', () => {
    const rows = tags.map((tag) => {
      const { own, attributed } = ownFigureSamples[tag];
      return `| ${languages[tag]} | ${takenForOwn(tag, own).length} of ${own.length} | ${takenForOwn(tag, attributed).length} of ${attributed.length} |`;
    });
    expect(documentedRows('own figures: samples')).toEqual(rows);
  });

  test('misses and false alarms are those that are known', () => {
    const missed = tags.flatMap((tag) => {
      const found = new Set(takenForOwn(tag, ownFigureSamples[tag].own));
      return ownFigureSamples[tag].own.filter((text) => !found.has(text));
    });
    const falseAlarms = tags.flatMap((tag) => takenForOwn(tag, ownFigureSamples[tag].attributed));
    expect({ missed, falseAlarms }).toMatchInlineSnapshot(`
      {
        "falseAlarms": [
          "The bridge with 2 lanes was closed.",
          "The village has 3 streets.",
          "Міст із 2 смугами закрили.",
        ],
        "missed": [
          "The ratio of losses is one to seven.",
          "The ministry said nothing, and 300 soldiers were dead.",
          "Reports of the day hide that 40 men were killed.",
          "Every second soldier of the battalion was killed.",
          "Співвідношення втрат — один до семи.",
          "Кожен другий солдат батальйону загинув.",
          "Соотношение потерь — один к семи.",
          "Каждый второй солдат батальона погиб.",
        ],
      }
    `);
  });

  test('finds nothing in a language that it has no words of', () => expect(takenForOwn('de', ['Etwa 800 Soldaten fielen.'])).toEqual([]));
});

describe('the record', () => {
  test('has no loaded word, no long quotation and no figure of nobody in the editors’ own words', () => {
    const found = compile(content).problems.filter(isOfWording);
    expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([]);
  });

  test('is warned of when a loaded word is put into any of its summaries', () => {
    const entries = content.filter((each) => each.path.startsWith('entries/') && 'text' in each && /^summary: \w/m.test(each.text));
    expect(entries.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.constantFrom('militants', 'Orcs', 'the occupiers’', 'liberated'), (entry, word) => {
        const text = 'text' in entry ? entry.text.replace(/^summary: /m, `summary: ${word} `) : '';
        const found = compile(content.map((each) => (each === entry ? { path: each.path, text } : each))).problems.filter(isOfWording);
        expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([`${entry.path} loaded-word`]);
      }),
      { numRuns: 8 },
    );
  });
});
