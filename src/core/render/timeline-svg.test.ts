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
  locale: 'en',
};
const drawingOf = (reports: readonly SampleReport[], site: SampleSite = {}, given: Partial<TimelineOptions> = {}) =>
  renderTimeline(sampleChronicle(reports, site), { ...options, ...given });
const many = (count: number, report: SampleReport = {}): SampleReport[] => Array.from({ length: count }, () => report);

const tagsOf = (svg: string) => [...svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g)];
const allOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? '');
const linksOf = (svg: string) => allOf(svg, /<a href="([^"]*)"/g);

/** The texts that stand in the drawing, without what only shows when it is pointed at. */
const textsOf = (svg: string) => allOf(svg.replace(/<title>[^<]*<\/title>/g, ''), />([^<>]+)</g).map((text) => text.trim()).filter((text) => text !== '');

describe('a mark', () => {
  test('leads to its report, and says when, who and what', () => {
    const svg = drawingOf([{ id: 'attacks', title: 'Ninety attacks', reported: '2023-02-23?' }]);
    expect(linksOf(svg)).toContain('entries/attacks.html');
    expect(svg).toContain('<title>perhaps 23 February 2023, a spokesman: Ninety attacks</title>');
  });

  test('is filled if its report gives a figure, and hollow if it gives none', () => {
    expect(drawingOf([{ figure: true }])).toContain('class="mark filled"/><title>');
    expect(drawingOf([{}])).toContain('class="mark hollow"/><title>');
  });

  test('of a doubtful day is told apart, and that of a sure one is not', () => {
    expect(drawingOf([{ reported: '2023-02-23~' }])).toContain('class="mark hollow doubtful"');
    expect(drawingOf([{ reported: 'unknown' }])).toContain('class="mark hollow"/><title>');
  });

  test('of a withdrawn report is struck through', () => {
    const svg = drawingOf([{ withdrawn: true }]);
    expect(svg).toContain('class="mark hollow withdrawn"/><use href="#timeline-reported-1168-strike"');
    expect(svg).toContain('23 February 2023, a spokesman, withdrawn: Title of report-0');
  });

  test('has the shape and the class of its side', () => {
    const svg = drawingOf([{ sides: ['south'] }, { sides: [] }]);
    expect(svg).toMatch(/<g class="side-1" aria-hidden="true"><a [^>]*><use href="#timeline-reported-1168-square"/);
    expect(svg).toMatch(/<g class="side-none" aria-hidden="true"><a [^>]*><use href="#timeline-reported-1168-stroke"/);
    expect(textsOf(svg)).toContain('Side not stated');
  });
});

describe('a report of more than a day', () => {
  const bar = (reported: string) => drawingOf([{ reported: '2023-02-22' }, { reported: '2023-02-26' }, { reported }]);

  test('is a pale bar with a solid core', () => {
    expect(bar('2023-02-23?/2023-02-25')).toMatch(/<g class="bar hollow"><rect class="fringe" [^>]*\/><rect class="core" [^>]*\/><\/g>/);
    expect(bar('2023-02-23?/2023-02-24?')).not.toContain('class="core"');
  });

  test('is marked where it is open, and has no end where it goes on beyond the window', () => {
    expect(bar('../2023-02-24')).toContain('class="open"');
    expect(bar('2022/2023-02-24')).toMatch(/class="edge fringe-edge"/);
    expect(bar('2022/2023-02-24')).not.toContain('class="open"');
  });
});

describe('what is not on a day of the window', () => {
  test('stands in a gutter of its own if it has no date', () => {
    const svg = drawingOf([{}, { reported: 'unknown' }]);
    expect(svg).toContain('class="gutter"');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['undated', '· 1 of 2 reports, 1 undated']));
    expect(drawingOf([{}])).not.toContain('class="gutter"');
  });

  test('is counted beside its lane if it lies outside', () => {
    const svg = drawingOf([...many(3), { reported: '2022-11' }, { reported: '2024-01-01' }, { reported: '2024-01-02' }]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['6 reports', '1 earlier', '2 later']));
  });

  test('is one mark with a count and a list if there is no room for it', () => {
    const svg = drawingOf(many(100));
    expect(textsOf(svg)).toContain('+40');
    expect(svg).toMatch(/<a href="days\/2023-02-23\.html" tabindex="-1"><g class="cluster">/);
    expect(svg).toContain('and 35 others</title>');
  });
});

describe('the overview', () => {
  test('has a bar for each day, which leads to its page where there is one', () => {
    const svg = drawingOf([...many(2), { reported: '2023-02-24' }]);
    expect(svg).toMatch(/<a href="days\/2023-02-23\.html" tabindex="-1"><rect class="reach" [^>]*\/><title>Thursday 23 February 2023: 2 reports<\/title>/);
    expect(svg).toMatch(/<g><rect class="reach" [^>]*\/><title>Friday 24 February 2023: 1 report<\/title>/);
  });

  test('shows days without a report, known gaps, and which part is below', () => {
    const svg = drawingOf([{}], { gaps: [{ when: '2023-02-18/2023-02-19', note: 'No bulletin was found.' }] });
    expect(allOf(svg, /class="empty" d="([^"]*)"/g)[0]?.match(/h0/g)).toHaveLength(151 - 1 - 2);
    expect(svg).toContain('<title>Known gap, 18 to 19 February 2023: No bulletin was found.</title>');
    expect(svg).toContain('class="window"');
  });

  test('says what it leaves out', () => {
    const svg = drawingOf([{}, {}, { reported: '2023-02' }, { reported: '2024' }]);
    expect(textsOf(svg)).toContain('Not counted above: 1 dated more loosely, 1 outside the period');
  });

  test('gives the number of the highest bar where reports are no longer shown one by one', () => {
    expect(textsOf(drawingOf(many(1234)))).toContain('1,234');
    expect(textsOf(drawingOf(many(5)))).not.toContain('5');
  });

  test('is left out where the window shows the whole period day by day', () => {
    expect(drawingOf([{}], { period: null })).not.toContain('class="overview"');
  });
});

describe('the drawing', () => {
  const reports: SampleReport[] = [
    ...many(30),
    { reported: '2023-02-21~/2023-02-25', occurred: '../2023-02-20', figure: true, withdrawn: true },
    { reported: 'unknown', occurred: '2023-02-20', sides: ['south'] },
    { reported: '2023-02', occurred: '2022/..', sides: [] },
  ];
  const gaps = [{ when: '2023-02-24', note: 'One is missing.' }];
  const chronicle = sampleChronicle(reports, { gaps });
  const drawings = (['reported', 'occurred'] as const).flatMap((clock) => [1168, 720, 360].map((width) => renderTimeline(chronicle, { ...options, clock, width })));

  test('is one well-formed element without styles, scripts or colours', () => {
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
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of drawings) {
      const own = new Set(allOf(svg, / id="([^"]*)"/g));
      const meant = [...allOf(svg, /<use href="#([^"]*)"/g), ...allOf(svg, /url\(#([^)]*)\)/g)];
      expect(meant.filter((id) => !own.has(id))).toEqual([]);
    }
  });

  test('is no trap for the tab key, and screen readers hear its lanes and not its marks', () => {
    for (const svg of drawings) {
      expect(svg).toMatch(/^<svg [^>]*role="group" aria-label="Drawing of 33 reports by when [^"]*The list of reports says the same in words\."/);
      expect(allOf(svg, /<a ([^>]*)>/g).every((attributes) => attributes.endsWith(' tabindex="-1"'))).toBe(true);
      expect(heardTagsOf(svg)).not.toContain('a');
      expect(heardTagsOf(svg)).toContain('text');
    }
  });

  test('is laid out for a phone below 640 pixels, and for its width above', () => {
    expect(drawings.map((svg) => /viewBox="0 0 (\d+) /.exec(svg)?.[1])).toEqual(['1168', '720', '340', '1168', '720', '340']);
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

  test('is the same for the same reports, in whatever order', () => {
    const shuffled = { ...chronicle, entries: [...chronicle.entries].reverse() };
    expect(renderTimeline(shuffled, options)).toBe(drawings[0]);
  });

  test('of ten thousand reports on one day is small', () => {
    expect(drawingOf(many(10_000)).length).toBeLessThan(60_000);
  });

  test('stands for nothing too: no report, no date, no period, no side', () => {
    for (const site of [{}, { period: null }, { period: '2023-01-01/..' }, { sides: [] }]) {
      for (const given of [[], [{ reported: 'unknown' }], [{ reported: '0001-01-01' }, { reported: '19XX' }, { reported: '2023/..' }]]) {
        for (const width of [1168, 360]) expect(isWellFormed(drawingOf(given, site, { width }))).toBe(true);
      }
    }
  });
});

test('no text of a report, a side, a gap or an address becomes markup', () => {
  const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</title>', '</svg>', ']]>', '<!--', 'onload=', '&lt;', '{', '`', 'x', ' ', '\u2028', 'é') });
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, note, side, address) => {
      const chronicle: Chronicle = sampleChronicle([{ title, sides: ['north'] }, { reported: 'unknown', title }], { gaps: [{ when: '2023-02-24', note }] });
      const site = { ...chronicle.site, sides: [{ id: 'north', name: side }] };
      const svg = renderTimeline({ ...chronicle, site }, { ...options, address: () => address, dayAddress: () => address });
      expect(isWellFormed(svg)).toBe(true);
      expect(new Set(tagsOf(svg).map(([, , name]) => name))).toEqual(new Set(['svg', 'defs', 'path', 'pattern', 'g', 'rect', 'text', 'tspan', 'use', 'a', 'title']));
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
