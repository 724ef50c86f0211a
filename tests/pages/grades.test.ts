import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { gradeScalesOf } from '../../src/core/render/grade-scale.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();

/** What a page says of grades; runs in the browser. */
const gradesOn = (document: Document) => {
  const textOf = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="about.html#reliability-"], a[href*="about.html#credibility-"]')];
  const row = (name: string): Element[] => [...document.querySelectorAll('dl > div')].filter((each) => textOf(each.querySelector('dt') ?? each) === name);
  return {
    language: document.documentElement.lang,
    links: links.map((link) => ({ words: textOf(link), to: link.getAttribute('href')?.split('about.html')[1] ?? '', after: link.nextSibling?.textContent ?? '' })),
    claims: Object.fromEntries([...document.querySelectorAll('section.claim')].map((claim) => [claim.id, [...claim.querySelectorAll('dl > div')].filter((each) => textOf(each.querySelector('dt') ?? each) === 'Grade').map((each) => textOf(each.querySelector('dd') ?? each))])),
    reliability: row('Reliability').map((each) => textOf(each.querySelector('dd') ?? each)),
    steps: [...document.querySelectorAll('.scale > div')].map((each) => ({ to: `#${each.id}`, step: textOf(each.querySelector('dt') ?? each), meaning: textOf(each.querySelector('dd') ?? each) })),
    // A letter or number of the code that stands where no words stand before it.
    bare: [...document.querySelectorAll('main')].flatMap((main) => [...textOf(main).matchAll(/(?:[Gg]rade|[Rr]eliability|[Cc]redibility):? ?\(?[A-F1-6]\b/g)].map(([found]) => found)),
  };
};
type Grades = ReturnType<typeof gradesOn>;

const steps = [...gradeScalesOf('en').reliability, ...gradeScalesOf('en').credibility];

describe.each([inject('sites').own, inject('sites').harbour])('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: Map<string, Grades>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, gradesOn);
  });
  const page = (path: string): Grades => pages.get(path) as Grades;

  test('each grade is in the words of the code, and leads to what they mean', () => {
    // A translation has the words of its own language.
    const links = [...pages.values()].filter(({ language }) => language === 'en').flatMap((each) => each.links);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ words, to, after }) => !steps.some((step) => step.words === words && step.path.endsWith(to) && after.startsWith(` (${step.code})`)))).toEqual([]);
    expect(page('about.html').steps).toEqual(steps.map(({ code, words, meaning, path }) => ({ to: path.slice('about.html'.length), step: `${code} ${words}`, meaning })));
  });

  test('no letter of the code stands alone', () => {
    expect([...pages].flatMap(([path, { bare }]) => bare.map((found) => `${path}: ${found}`))).toEqual([]);
  });

  test('every graded claim shows its grade with the ground for it, at the claim and wherever it answers a question', () => {
    const graded = chronicle.entries.flatMap((entry) => entry.claims.flatMap((claim) => (claim.grade === null ? [] : [{ entry, claim, grade: claim.grade }])));
    expect(graded.length).toBeGreaterThan(2);
    for (const { entry, claim, grade } of graded) {
      const [text = ''] = page(`entries/${entry.id}.html`).claims[`claim-${claim.id}`] ?? [];
      expect(text).toContain(grade.basis);
      const count = [grade, ...grade.history].flatMap(({ reliability, credibility }) => [reliability, credibility]).filter((letter) => letter !== null).length;
      expect(text.match(/ \([A-F1-6]\)\./g)).toHaveLength(count);
    }
    const answering = graded.flatMap(({ claim, grade }) => claim.answers.map(({ question }) => ({ question, grade })));
    for (const { question, grade } of answering) {
      const shown = page(`questions/${question}.html`).links.map(({ to }) => to);
      if (grade.reliability !== null) expect(shown).toContain(`#reliability-${grade.reliability.toLowerCase()}`);
      if (grade.credibility !== null) expect(shown).toContain(`#credibility-${grade.credibility}`);
    }
  });

  test('every graded source shows its grade with the ground for it', () => {
    const graded = chronicle.sources.flatMap(({ id, reliability }) => (reliability === null ? [] : [{ id, reliability }]));
    expect(graded.length).toBeGreaterThan(2);
    for (const { id, reliability } of graded) {
      const words = gradeScalesOf('en').reliability.find(({ code }) => code === reliability.grade)?.words ?? '';
      expect(page(`sources/${id}.html`).reliability[0]?.startsWith(`${words} (${reliability.grade}). ${reliability.basis}`)).toBe(true);
    }
  });
});

test('former grades stand below the grade, the last one first, with the date until which each stood', async () => {
  const pages = await survey(browser(), inject('sites').harbour, gradesOn, ['entries/tern-line-containers-2019-11-04.html', 'sources/coast-telegraph-2019-11-03.html']);
  expect(pages.get('entries/tern-line-containers-2019-11-04.html')?.claims['claim-at-most-twelve']).toEqual([
    'Source: fairly reliable (C). It speaks of its own losses, and is answerable for them. ' +
      'Until perhaps 4 March 2020: Source: not usually reliable (D). It had left out a ship <before>.' +
      'Until February 2020: Source: reliability cannot be judged (F). Information: truth cannot be judged (6). Nothing else of the company was known.',
  ]);
  expect(pages.get('sources/coast-telegraph-2019-11-03.html')?.reliability).toEqual(['not usually reliable (D). Copies the Gazette. Until 4 March 2020: fairly reliable (C). It was taken for a report of its own.']);
});
