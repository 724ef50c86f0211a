import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { ChainLink } from '../../src/core/model/claim.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';

const browser = useBrowser();

interface Seen {
  /** What each claim says of its origins, by the id of its section. */
  readonly claims: Readonly<Record<string, string>>;
  /** The last cells of the table of answers, in its order. */
  readonly answers: readonly string[];
  /** Where the answers come from. */
  readonly answerOrigins: readonly string[];
  /** What a source's page says of its independence. */
  readonly independence: readonly string[];
  /** What of the claims that cite it rests on it. */
  readonly resting: readonly string[];
}

/** Reads a page; runs in the browser. */
function look(document: Document): Seen {
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const originsOf = (claim: Element): string =>
    all('dl > div', claim)
      .filter((row) => row.querySelector('dt')?.textContent === 'Origins')
      .flatMap((row) => all('dd', row).map((cell) => [...cell.childNodes].map((node) => (node instanceof Element && node.matches('ul') ? all('li', node).map((item) => ` | ${textOf(item)}`).join('') : (node.textContent ?? ''))).join('')))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    claims: Object.fromEntries(all('section.claim').map((claim) => [claim.id, originsOf(claim)])),
    answers: all('table.answers tbody tr').map((row) => textOf(row.lastElementChild as Element)),
    answerOrigins: all('section[aria-labelledby="origins"] :is(p, li)').map(textOf),
    independence: all('section[aria-labelledby="independence"] :is(p, h3, li)').map(textOf),
    resting: all('.claims > li .soft').map(textOf).filter((text) => text.includes('rests on')),
  };
}

describe.each(Object.values(inject('sites')))('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: ReadonlyMap<string, Seen>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, look);
  });
  const countIn = (text: string): number => Number(/^(\d+) (?:independent origins|origin)\b/.exec(text)?.[1]);

  test('each claim shows how many origins it has, who they are and why', () => {
    const nameOf = (link: ChainLink): string => {
      if (link.kind === 'unnamed') return `${link.unnamed} (no name given)`;
      if (link.kind === 'actor') return chronicle.actors.find(({ id }) => id === link.actor)?.name ?? '';
      const source = chronicle.sources.find(({ id }) => id === link.source);
      return source?.containerTitle ?? source?.publisher ?? source?.title ?? '';
    };
    for (const entry of chronicle.entries) {
      for (const claim of entry.claims) {
        const shown = pages.get(`entries/${entry.id}.html`)?.claims[`claim-${claim.id}`] ?? '';
        expect({ at: `${entry.id}#${claim.id}`, count: countIn(shown) }).toEqual({ at: `${entry.id}#${claim.id}`, count: claim.origins.length });
        for (const { claims } of claim.origins) {
          const first = claims[0];
          const chain = chronicle.entries.find(({ id }) => id === first?.entry)?.claims.find(({ id }) => id === first?.claim)?.chain ?? [];
          expect(shown).toContain(nameOf(chain[0] as ChainLink).replace(/\s+/g, ' '));
        }
        expect(shown).toMatch(/carr|speaker|source|repeat|go(?:es)? back/);
      }
    }
  });

  test('each answer in a table shows its count, and each question how many origins its answers have', () => {
    for (const question of chronicle.questions) {
      const { answers, answerOrigins } = pages.get(`questions/${question.id}.html`) as Seen;
      expect(answers).toHaveLength(question.answers.length);
      expect(answers.filter((cell) => !/; \d+ (?:independent origins|origin): \S/.test(cell))).toEqual([]);
      expect(answerOrigins.slice(1)).toHaveLength(question.origins.length);
    }
  });

  test('each source says with how many others it counts as one, and how many claims rest on it', () => {
    for (const source of chronicle.sources) {
      const { independence } = pages.get(`sources/${source.id}.html`) as Seen;
      const isAlone = source.derivedFrom.length + source.derivedSources.length === 0;
      expect({ id: source.id, says: independence[0] }).toEqual({ id: source.id, says: expect.stringMatching(isAlone ? /^It is not known to repeat another source/ : /^It and \d+ other sources? count as one, /) as unknown });
      expect(independence.slice(1).length > 0).toBe(!isAlone);
    }
  });
});

describe('the harbour says', () => {
  const { harbour } = inject('sites');
  let pages: ReadonlyMap<string, Seen>;
  beforeAll(async () => {
    pages = await survey(browser(), harbour, look);
  });

  test('why claims have one origin or two', () => {
    expect(pages.get('entries/coast-wire-containers-2019-11-03.html')?.claims['claim-over-forty']).toBe(
      '2 independent origins. The speakers differ, and none is known to repeat another. | a crane driver (no name given) and Harbour Gazette: 2 claims; Harbour Gazette repeats Coast Wire | Pilot Office: 2 claims',
    );
    expect(pages.get('entries/gazette-containers-2019-11-03.html')?.claims['claim-over-forty']).toBe(
      '1 origin: Harbour Gazette and a crane driver (no name given). Harbour Gazette repeats Coast Wire; what supports it is of the same origin.',
    );
    expect(pages.get('entries/light-fails-in-1910.html')?.claims['claim-two-nights']).toMatch(/^1 origin: .+\. One source carries it; no other claim supports it\.$/);
  });

  test('how many origins the answers to a question have', () => {
    expect(pages.get('questions/how-many-containers.html')?.answerOrigins).toEqual([
      '3 answers have 2 independent origins. The speakers differ, and none is known to repeat another.',
      'Harbour Gazette and a crane driver (no name given): 2 answers; Harbour Gazette repeats Coast Wire',
      'Tern Line: 1 answer; one source carries it',
    ]);
    expect(pages.get('questions/calls-per-week.html')?.answerOrigins).toEqual(['1 answer has 1 origin.', 'Pilot Office: 1 answer; 2 sources carry this one statement']);
  });

  test('which sources count as one, over how many steps, and what rests on them', () => {
    const [paper, ...others] = pages.get('sources/coast-telegraph-2019-11-03.html')?.independence ?? [];
    expect(paper).toBe('It and 2 other sources count as one, however many of them carry a statement: they repeat one another. Of 1 claim that cites it, none rests on it alone, and 1 rests on nothing but these sources.');
    expect(others[0]).toBe('What it goes back to');
    expect(others.slice(1)).toEqual([expect.stringContaining('Harbour Gazette'), expect.stringMatching(/Coast Wire.*through Harbour Gazette$/)]);
    expect(pages.get('sources/light-log-1910.html')?.independence).toEqual(['It is not known to repeat another source, nor another to repeat it: it counts by itself. Of 1 claim that cites it, 1 rests on it alone.']);
    expect(pages.get('sources/light-log-1910.html')?.resting).toEqual([expect.stringMatching(/: 17 · rests on it alone$/)]);
  });
});
