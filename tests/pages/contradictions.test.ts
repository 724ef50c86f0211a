import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { readContent } from '../../src/io/read-content.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { buildSite } from '../support/run-script.ts';
import { writeContent } from '../support/sample-content.ts';
import { chronicleOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();

interface Shown {
  /** Under which heading of the page it stands. */
  readonly heading: string;
  /** `entries/one.html#claim-a is disputed by entries/two.html`. */
  readonly pair: string;
  readonly remarks: readonly string[];
}

interface Seen {
  readonly contradictions: readonly Shown[];
  /** What a claim's section says of disputes: `claim-a: Disputed by entries/two.html#claim-b`. */
  readonly relations: readonly string[];
  /** The same with all their words. */
  readonly relationTexts: readonly string[];
}

/** Reads a page; runs in the browser. */
function look(document: Document): Seen {
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const linkOf = (root: Element) => root.querySelector('a')?.getAttribute('href')?.replace(/^(?:\.\.\/)+/, '') ?? '';
  const headingOf = (list: Element): string => {
    let before = list.previousElementSibling;
    while (before !== null && !/^H[23]$/.test(before.tagName)) before = before.previousElementSibling;
    return textOf(before);
  };
  const relations = all('.claim .relations > li');
  return {
    contradictions: all('.contradictions > li').map((item) => ({
      heading: headingOf(item.parentElement as Element),
      pair: [...all('.statement', item).slice(0, 1).map(linkOf), textOf(item.querySelector('.verb')), ...all('.statement', item).slice(1).map(linkOf)].join(' '),
      remarks: all('.remarks p', item).map(textOf),
    })),
    relations: relations.map((item) => `${item.closest('.claim')?.id ?? ''}: ${textOf(item).split(':', 1)[0] ?? ''} ${linkOf(item)}`),
    relationTexts: relations.map(textOf),
  };
}

const pathOf = (entry: string, claim: string | null): string => `entries/${entry}.html${claim === null ? '' : `#claim-${claim}`}`;

/** Every relation `disputes` of a record, as its two ends. */
const disputesIn = ({ entries }: Chronicle) =>
  entries.flatMap((entry) =>
    [null, ...entry.claims].flatMap((claim) =>
      (claim ?? entry).relations
        .filter(({ type, direction }) => type === 'disputes' && direction === 'to')
        .map((relation) => ({ disputing: pathOf(entry.id, claim?.id ?? null), disputed: pathOf(relation.entry, relation.claim), entry, claim })),
    ),
  );

/** A pair as it is written when the disputing end stands first, whichever of them does. */
const disputing = (pair: string): string => pair.replace(/^(\S+) is disputed by (\S+)$/, '$2 disputes $1');

describe.each(Object.values(inject('sites')))('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: ReadonlyMap<string, Seen>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, look);
  });

  test('the page of contradictions has every dispute of the record once', () => {
    const shown = pages.get('contradictions.html')?.contradictions.map(({ pair }) => disputing(pair)) ?? [];
    expect(shown.filter((pair) => !pair.includes(', and is disputed by')).sort()).toEqual(disputesIn(chronicle).map((each) => `${each.disputing} disputes ${each.disputed}`).sort());
  });

  test('each claim shows what it disputes and what disputes it', () => {
    const shown = [...pages].filter(([path]) => /^entries\/[^.]+\.html$/.test(path)).flatMap(([path, { relations }]) => relations.filter((each) => each.includes('Disput')).map((each) => `${path} ${each}`));
    const onPage = (at: string, verb: string, other: string): string[] => {
      const [page = '', claim] = at.split('#');
      const [file = '', fragment] = other.split('#');
      return claim === undefined ? [] : [`${page} ${claim}: ${verb} ${file === page ? '' : file.slice('entries/'.length)}${fragment === undefined ? '' : `#${fragment}`}`];
    };
    expect(shown.sort()).toEqual(disputesIn(chronicle).flatMap((each) => [...onPage(each.disputing, 'Disputes', each.disputed), ...onPage(each.disputed, 'Disputed by', each.disputing)]).sort());
  });

  test('each actor whose claims stand against others shows each of these once', () => {
    for (const { id, says } of chronicle.actors) {
      const own = new Set(says.map(({ entry, claim }) => pathOf(entry, claim)));
      const shown = pages.get(`actors/${id}.html`)?.contradictions.map(({ pair }) => disputing(pair)) ?? [];
      const expected = disputesIn(chronicle).filter((each) => own.has(each.disputing) || own.has(each.disputed)).map((each) => `${each.disputing} disputes ${each.disputed}`);
      expect({ id, missing: expected.filter((pair) => !shown.includes(pair)) }).toEqual({ id, missing: [] });
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});

describe('a small site', () => {
  const entry = (id: string, day: number, claims: string, more = '') => `---
title: What ${id} says
occurred: unknown
reported: 2021-03-0${day}
summary: ${id}.
claims:
${claims}${more}---
`;
  const claim = (id: string, chain: string, more = '') => `  - { id: ${id}, statement: ${id}., chain: [${chain}], cites: [{ source: log }]${more} }\n`;
  const [keeper, guest] = ['{ actor: keeper }', '{ actor: guest }'];
  const files = new Map([
    ['site.yml', 'title: The lamp\ndescription: A lamp.\nlanguage: en\ntime-zone: Europe/Lisbon\nlicence: CC0-1.0\nsides: [{ id: shore, name: The shore }]\nmetrics: [{ id: boats, name: boats }, { id: calls, name: calls }]\n'],
    ['actors.yml', '- { id: keeper, name: The keeper, kind: person, side: shore }\n- { id: guest, name: The guest, kind: person, side: shore }\n'],
    ['questions.yml', '- { id: dark, question: Was the lamp dark?, options: [{ id: yes, name: It was }, { id: no, name: It was not }] }\n'],
    ['sources/log.yml', 'type: book\ntitle: Log book\ncontainer-title: The log\n'],
    ['entries/first.md', entry('first', 1, claim('dark', keeper, ', answers: { question: dark, option: yes }') + claim('boats', keeper, ', about: { actor: guest }, covers: 2021, figures: [{ metric: boats, value: 3 }]'))],
    ['entries/second.md', entry('second', 2, claim('lit', keeper, ', answers: { question: dark, option: no }'), 'relations:\n  - { type: disputes, from: lit, to: first#dark, note: A day later. }\n')],
    ['entries/third.md', entry('third', 3, claim('relayed', `${keeper}, ${guest}`), 'relations:\n  - { type: disputes, from: relayed, to: fourth#own }\n')],
    ['entries/fourth.md', entry('fourth', 4, claim('own', guest), 'relations:\n  - { type: disputes, from: own, to: third#relayed, note: The guest speaks for himself. }\n')],
    ['entries/fifth.md', entry('fifth', 5, claim('calls', guest, ', about: { actor: guest }, covers: 2021, figures: [{ metric: calls, value: 3 }]'), 'relations:\n  - { type: disputes, from: calls, to: first#boats }\n')],
    ['entries/sixth.md', entry('sixth', 6, claim('taken-back', guest, ', status: retracted'), 'relations:\n  - { type: disputes, from: taken-back, to: first#dark }\nrevisions:\n  - { date: 2021-04, kind: corrected }\n')],
    ['entries/seventh.md', entry('seventh', 7, claim('gone', guest), 'withdrawn: { date: 2021-04, reason: A slip. }\nrelations:\n  - { type: disputes, to: second }\n')],
  ]);
  let pages: ReadonlyMap<string, Seen>;

  beforeAll(async () => {
    const folder = await newFolder();
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    await writeContent(content, files);
    expect(compile(await readContent(content)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    await buildSite(content, out);
    pages = await survey(browser(), { out }, look);
  });
  const shownOn = (path: string) => pages.get(path)?.contradictions.map(({ heading, pair, remarks }) => [heading, pair, ...remarks]);

  test('groups open contradictions by question, says what is to be known of each, and sets apart those that are settled', () => {
    expect(shownOn('contradictions.html')).toEqual([
      ['Was the lamp dark?', 'entries/first.html#claim-dark is disputed by entries/second.html#claim-lit', 'The same speaker: The keeper made both claims.', 'A day later.'],
      ['Without a common question', 'entries/third.html#claim-relayed disputes, and is disputed by entries/fourth.html#claim-own', 'The same speaker: The guest made one of the two claims, and passed on the other.', 'The guest speaks for himself.'],
      ['Without a common question', 'entries/first.html#claim-boats is disputed by entries/fifth.html#claim-calls', 'Set against each other though they do not count the same thing.'],
      ['No longer open', 'entries/first.html#claim-dark is disputed by entries/sixth.html#claim-taken-back', 'No longer open: one of the claims was taken back.'],
      ['No longer open', 'entries/second.html is disputed by entries/seventh.html', 'No longer open: one of the reports was withdrawn.'],
    ]);
  });

  test('shows an actor against his own words first, and each contradiction once', () => {
    expect(shownOn('actors/keeper.html')?.map(([heading, pair]) => [heading, pair])).toEqual([
      ['Against words of its own', 'entries/first.html#claim-dark is disputed by entries/second.html#claim-lit'],
      ['Claims of it that are disputed', 'entries/third.html#claim-relayed disputes, and is disputed by entries/fourth.html#claim-own'],
      ['Claims of it that are disputed', 'entries/first.html#claim-boats is disputed by entries/fifth.html#claim-calls'],
      ['Claims of it that are disputed', 'entries/first.html#claim-dark is disputed by entries/sixth.html#claim-taken-back'],
      ['Claims of it that are disputed', 'entries/second.html is disputed by entries/seventh.html'],
    ]);
    expect(shownOn('actors/guest.html')?.map(([heading, pair]) => [heading, pair])).toEqual([
      ['Against words of its own', 'entries/third.html#claim-relayed disputes, and is disputed by entries/fourth.html#claim-own'],
      ['Claims of it that dispute others', 'entries/first.html#claim-boats is disputed by entries/fifth.html#claim-calls'],
      ['Claims of it that dispute others', 'entries/first.html#claim-dark is disputed by entries/sixth.html#claim-taken-back'],
      ['Claims of it that dispute others', 'entries/second.html is disputed by entries/seventh.html'],
    ]);
  });

  test('says at each end of a dispute who speaks at the other, when, and what is to be known of the two', () => {
    expect(pages.get('entries/first.html')?.relationTexts).toEqual([
      'Disputed by: lit. The shore: The keeper, 2 March 2021. A day later. The keeper made both claims.',
      'Disputed by: taken-back. The shore: The guest, 6 March 2021.',
      'Disputed by: calls. The shore: The guest, 5 March 2021. Set against each other though they do not count the same thing.',
    ]);
  });
});
