import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleChronicle, type SampleReport, type SampleSite } from '../layout/testing/sample-chronicle.ts';
import { textWidth } from '../layout/text-width.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { renderTimeline, type TimelineOptions } from './timeline-svg.ts';

const options: TimelineOptions = {
  clock: 'reported',
  width: 1168,
  address: (id) => `entries/${id}.html`,
  dayAddress: (day) => (day === '2023-02-24' ? null : `days/${day}.html`),
  monthAddress: (month) => `reports/${month}.html`,
  locale: 'en',
};
const bothOf = (chronicle: Chronicle, given: Partial<TimelineOptions> = {}): string[] => {
  const { overview, focus } = renderTimeline(chronicle, { ...options, ...given });
  return [...(overview === null ? [] : [overview]), focus];
};
const focusOf = (reports: readonly SampleReport[], site: SampleSite = {}, given: Partial<TimelineOptions> = {}) =>
  renderTimeline(sampleChronicle(reports, site), { ...options, ...given }).focus;
const overviewOf = (reports: readonly SampleReport[], site: SampleSite = {}, given: Partial<TimelineOptions> = {}) =>
  renderTimeline(sampleChronicle(reports, site), { ...options, ...given }).overview ?? '';
const many = (count: number, report: SampleReport = {}): SampleReport[] => Array.from({ length: count }, () => report);

const tagsOf = (svg: string) => [...svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g)];
const allOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? '');
const linksOf = (svg: string) => allOf(svg, /<a href="([^"]*)"/g);
const titlesOf = (svg: string) => allOf(svg, /<title>([^<]*)<\/title>/g);

/** The texts that stand in the drawing, without what only shows when it is pointed at. */
const textsOf = (svg: string) => allOf(svg.replace(/<title>[^<]*<\/title>/g, ''), />([^<>]+)</g).map((text) => text.trim()).filter((text) => text !== '');

describe('a mark', () => {
  test('leads to its report, and says who, and what its place does not tell of when', () => {
    const svg = focusOf([{ id: 'attacks', title: 'Ninety attacks', reported: '2023-02-23?' }]);
    expect(linksOf(svg)).toContain('entries/attacks.html');
    expect(titlesOf(svg)).toContain('perhaps 23 February 2023, a spokesman');
  });

  test('is filled if its report gives a figure, and hollow if it gives none', () => {
    expect(focusOf([{ figure: true }])).toContain('class="mark filled"><path');
    expect(focusOf([{}])).toContain('class="mark hollow"><path');
  });

  test('of a doubtful day is told apart, and that of a sure one is not', () => {
    expect(focusOf([{ reported: '2023-02-23~' }])).toContain('class="mark hollow doubtful"');
    expect(focusOf([{ reported: 'unknown' }])).toContain('class="mark hollow"><path');
  });

  test('of a withdrawn report is struck through', () => {
    const svg = focusOf([{ withdrawn: true }]);
    expect(svg).toMatch(/class="mark hollow withdrawn"><path d="[^"]*"\/><path class="strike"/);
    expect(titlesOf(svg)).toContain('a spokesman, withdrawn');
    expect(focusOf([{ withdrawn: true, reported: '2023-02-22/2023-02-24' }])).toMatch(/class="bar hollow withdrawn">.*class="strike"/);
  });

  test('has the shape and the class of its side', () => {
    const svg = focusOf([{ sides: ['south'] }, { sides: [] }]);
    expect(svg).toMatch(/<g class="side-1" aria-hidden="true"><a [^>]*><path d="M[\d.]+ [\d.]+m-3\.9-3\.9h7\.8/);
    expect(svg).toMatch(/<g class="side-none" aria-hidden="true"><a [^>]*><path d="M[\d.]+ [\d.]+m-1\.6-4\.6/);
    expect(textsOf(svg)).toContain('Side not stated');
  });
});

describe('a report of more than a day', () => {
  const bar = (reported: string) => focusOf([{ reported: '2023-02-22' }, { reported: '2023-02-26' }, { reported }]);
  const edgeOf = (svg: string) => allOf(svg, /class="edge" d="([^"]*)"/g)[0] ?? '';

  test('is a pale bar with a solid core', () => {
    expect(bar('2023-02-23?/2023-02-25')).toMatch(/class="bar hollow"><rect class="fringe" [^>]*\/><rect class="core" [^>]*\/><path class="edge"/);
    expect(bar('2023-02-23?/2023-02-24?')).not.toContain('class="core"');
  });

  test('has a side where its date ends, a point where it is open, and no end where it goes on beyond the window', () => {
    expect(edgeOf(bar('2023-02-23/2023-02-24'))).toMatch(/^M[\d.]+ [\d.]+V[\d.]+M[\d.]+ [\d.]+V[\d.]+M/);
    expect(edgeOf(bar('../2023-02-24'))).toMatch(/^M144 [\d.]+L140 [\d.]+L144 [\d.]+M/);
    expect(edgeOf(bar('2022/2023-02-24'))).toMatch(/^M[\d.]+ [\d.]+V[\d.]+M140 /);
  });
});

describe('what is not on a day of the window', () => {
  test('stands in a gutter of its own if it has no date', () => {
    const svg = focusOf([{}, { reported: 'unknown' }]);
    expect(svg).toContain('class="gutter"');
    expect(textsOf(svg)).toContain('undated');
    expect(focusOf([{}])).not.toContain('class="gutter"');
  });

  test('is counted beside its lane if it lies outside', () => {
    const svg = focusOf([...many(3), { reported: '2022-11' }, { reported: '2024-01-01' }, { reported: '2024-01-02' }]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['6 reports', '1 earlier, 2 later']));
  });

  test('is counted in its lane if it has no row and runs on into the window', () => {
    const site = { period: '2023-02-20/2023-02-24' };
    expect(textsOf(focusOf(many(20, { reported: '2023-02-01/2023-02-22' }), site))).toContain('12 more run on');
    expect(textsOf(focusOf(many(3, { reported: '2023-02-01/2023-02-22' }), site)).join()).not.toContain('run on');
  });
});

describe('what has no room of its own', () => {
  test('is one mark with its number, which says how many and what', () => {
    const svg = focusOf([...many(98), ...many(2, { figure: true, title: 'Two hundred' })]);
    expect(textsOf(svg)).toContain('100');
    expect(titlesOf(svg).filter((title) => title.startsWith('100 reports, 23 February 2023, 2 with a figure\na spokesman: '))).toHaveLength(1);
    expect(svg).toContain('\nand 95 others</title>');
  });

  test('leads to the page of its day', () => {
    expect(focusOf(many(100))).toMatch(/<a href="days\/2023-02-23\.html" tabindex="-1" class="cluster"><rect/);
    expect(focusOf(many(100, { reported: '2023-02-24' }))).toContain('<g class="cluster"><rect');
  });

  test('leads to the list of its month where it is of several days, by the clock of that list', () => {
    const weeks = ['2023-02-06', '2023-02-07'].flatMap((reported) => many(60, { reported, occurred: reported }));
    const narrow = { width: 300 };
    const site = { period: '2023-01-20/2023-03-20' };
    const wide = [...weeks, { reported: '2023-01-20', occurred: '2023-01-20' }, { reported: '2023-03-20', occurred: '2023-03-20' }];
    expect(linksOf(focusOf(wide, site, narrow))).toContain('reports/2023-02.html');
    expect(linksOf(focusOf(wide, site, { ...narrow, monthAddress: () => null }))).not.toContain('reports/2023-02.html');
    expect(linksOf(focusOf(wide, site, { ...narrow, clock: 'occurred' }))).not.toContain('reports/2023-02.html');
  });
});

describe('the overview', () => {
  test('has a bar for each day, which leads to its page where there is one', () => {
    const svg = overviewOf([...many(2), { reported: '2023-02-24' }]);
    expect(svg).toMatch(/<a href="days\/2023-02-23\.html" tabindex="-1"><rect class="reach" [^>]*\/><title>Thursday 23 February 2023: 2 reports<\/title>/);
    expect(svg).toMatch(/<g><rect class="reach" [^>]*\/><title>Friday 24 February 2023: 1 report<\/title>/);
  });

  test('shows days without a report, known gaps, and which part is below', () => {
    const svg = overviewOf([{}], { gaps: [{ when: '2023-02-18/2023-02-19', note: 'No bulletin was found.' }] });
    expect(allOf(svg, /class="empty" d="([^"]*)"/g)[0]?.match(/h0/g)).toHaveLength(151 - 1 - 2);
    expect(titlesOf(svg)).toContain('Known gap, 18 to 19 February 2023: No bulletin was found.');
    expect(svg).toContain('class="selection"');
  });

  test('says what it leaves out', () => {
    const svg = overviewOf([{}, {}, { reported: '2023-02' }, { reported: '2024' }]);
    expect(textsOf(svg)).toContain('Not counted here: 1 dated more loosely, 1 outside the period');
    expect(textsOf(overviewOf([{}])).join()).not.toContain('Not counted');
  });

  test('gives the number of the highest bar where reports are no longer shown one by one', () => {
    expect(textsOf(overviewOf(many(1234)))).toContain('1,234');
    expect(textsOf(overviewOf(many(5)))).not.toContain('5');
  });

  test('is there whatever the window, and not without any date', () => {
    expect(overviewOf([{}], { period: null })).toContain('class="selection"');
    expect(renderTimeline(sampleChronicle([{ reported: 'unknown' }], { period: null }), options).overview).toBeNull();
  });
});

describe('a drawing', () => {
  const reports: SampleReport[] = [
    ...many(30),
    { reported: '2023-02-21~/2023-02-25', occurred: '../2023-02-20', figure: true, withdrawn: true },
    { reported: 'unknown', occurred: '2023-02-20', sides: ['south'] },
    { reported: '2023-02', occurred: '2022/..', sides: [] },
  ];
  const gaps = [{ when: '2023-02-24', note: 'One is missing.' }];
  const chronicle = sampleChronicle(reports, { gaps });
  const drawings = (['reported', 'occurred'] as const).flatMap((clock) => [1168, 720].flatMap((width) => bothOf(chronicle, { clock, width })));
  const windows = drawings.filter((svg) => !svg.includes('class="timeline-svg overview"'));

  test('is one well-formed element without styles, scripts or colours', () => {
    expect([drawings.length, windows.length]).toEqual([8, 4]);
    for (const svg of drawings) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/ style=| on[a-z]+=|<script|<style|#[0-9a-f]{3,8}[";]|rgb|NaN|Infinity|undefined/i);
      expect(allOf(svg, / fill="([^"]*)"/g).every((fill) => /^url\(#[\w-]+\)$/.test(fill))).toBe(true);
    }
  });

  test('has coordinates to a tenth', () => {
    for (const svg of drawings) expect(svg.replace(/<title>[^<]*<\/title>/g, '')).not.toMatch(/\d\.\d\d/);
  });

  test('has ids that no other drawing has, and refers to no other', () => {
    const ids = drawings.flatMap((svg) => allOf(svg, / id="([^"]*)"/g));
    expect(ids.length).toBeGreaterThan(windows.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of drawings) expect(allOf(svg, /url\(#([^)]*)\)/g)).toEqual(allOf(svg, / id="([^"]*)"/g));
  });

  test('is no trap for the tab key, and screen readers hear its lanes and not its marks', () => {
    for (const svg of drawings) {
      expect(allOf(svg, /<a ([^>]*)>/g).every((attributes) => attributes.includes(' tabindex="-1"'))).toBe(true);
      expect(heardTagsOf(svg)).not.toContain('a');
      expect(heardTagsOf(svg).includes('text')).toBe(windows.includes(svg));
    }
    for (const svg of windows) {
      expect(svg).toMatch(/^<svg [^>]*role="group" aria-label="Drawing of 33 reports by when [^"]*The list of reports says the same in words\."/);
    }
  });

  test('is as wide as it should be', () => {
    expect(drawings.map((svg) => /viewBox="0 0 (\d+) /.exec(svg)?.[1])).toEqual(['1168', '1168', '720', '720', '1168', '1168', '720', '720']);
  });

  test('has no text that reaches beyond its edges', () => {
    for (const svg of drawings) {
      const width = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
      for (const [, attributes = '', content = ''] of svg.matchAll(/<text ([^>]*)>((?:[^<]|<\/?tspan[^>]*>)*)<\/text>/g)) {
        const reach = textWidth(content.replace(/<[^>]*>/g, ''));
        const x = Number(/x="([^"]*)"/.exec(attributes)?.[1] ?? 0);
        const left = x - (attributes.includes('"end"') ? reach : attributes.includes('"middle"') ? reach / 2 : 0);
        expect(left, content).toBeGreaterThanOrEqual(0);
        expect(left + reach, content).toBeLessThanOrEqual(width);
      }
    }
  });

  test('of ten thousand reports on one day is small', () => {
    expect(focusOf(many(10_000)).length + overviewOf(many(10_000)).length).toBeLessThan(30_000);
  });

  test('stands for nothing too: no report, no date, no period, no side', () => {
    for (const site of [{}, { period: null }, { period: '2023-01-01/..' }, { sides: [] }]) {
      for (const given of [[], [{ reported: 'unknown' }], [{ reported: '0001-01-01' }, { reported: '19XX' }, { reported: '2023/..' }]]) {
        for (const svg of bothOf(sampleChronicle(given, site))) expect(isWellFormed(svg)).toBe(true);
      }
    }
  });
});

test('no text of a report, a side, a gap or an address becomes markup', () => {
  const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</title>', '</svg>', ']]>', '<!--', 'onload=', '&lt;', '{', '`', 'x', ' ', '\u2028', 'é') });
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, note, side, address) => {
      const chronicle: Chronicle = sampleChronicle([{ title, sides: ['north'] }, { reported: 'unknown', title }, ...many(100, { title })], { gaps: [{ when: '2023-02-24', note }] });
      const site = { ...chronicle.site, sides: [{ id: 'north', name: side }] };
      const drawings = bothOf({ ...chronicle, site }, { address: () => address, dayAddress: () => address, monthAddress: () => address });
      for (const svg of drawings) expect(isWellFormed(svg)).toBe(true);
      const names = new Set(drawings.flatMap((svg) => tagsOf(svg).map(([, , name]) => name)));
      expect(names).toEqual(new Set(['svg', 'defs', 'path', 'pattern', 'g', 'rect', 'text', 'tspan', 'a', 'title']));
    }),
    { numRuns: 25 },
  );
});

/** The names of the elements that are not hidden from screen readers. */
function heardTagsOf(svg: string): string[] {
  const hidden: boolean[] = [];
  return tagsOf(svg).flatMap(([, closing, name = '', attributes = '', selfClosing]) => {
    if (closing === '/') {
      hidden.pop();
      return [];
    }
    const isHidden = hidden.at(-1) === true || attributes.includes('aria-hidden="true"');
    if (selfClosing === '') hidden.push(isHidden);
    return isHidden ? [] : [name];
  });
}

/** Whether tags are closed in their order, attributes are quoted, and no stray `<` or `&` is left. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const tag of tagsOf(svg)) {
    const [whole, closing, name = '', , selfClosing] = tag;
    const between = svg.slice(end, tag.index);
    if (/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(between)) return false;
    end = tag.index + whole.length;
    if (closing === '/' && open.pop() !== name) return false;
    if (closing === '' && selfClosing === '') open.push(name);
    if (open.length === 0 && end < svg.length) return false;
  }
  return open.length === 0 && end === svg.length;
}
