import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresFor, mostDrawn } from '../layout/answer-chart-answers.ts';
import { sampleAnswers, type SampleAnswer, type SampleAnswers, type SampleQuestion } from '../layout/testing/answer-chart-sample.ts';
import { sampleZone } from '../layout/testing/sample-chronicle.ts';
import { textWidth } from '../layout/text-width.ts';
import { renderAnswerChart } from './answer-chart-svg.ts';
import { renderAnswerStrip } from './answer-strip-svg.ts';

const widths = [1168, 720, 360] as const;

const draw = ({ chronicle, question, answers }: SampleAnswers, width = 1168) =>
  (question.metric === null ? renderAnswerStrip : renderAnswerChart)(question, answers, { chronicle, width, locale: 'en' });
const drawn = (told: readonly SampleAnswer[], question: SampleQuestion = {}, width = 1168) => draw(sampleAnswers(told, question), width);
const options = ['Held', 'Fought over', 'Lost'];
const strip = (told: readonly SampleAnswer[], width = 1168) => drawn(told, { options }, width);

const allOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? '');
const titlesOf = (svg: string) => allOf(svg, /<title>([^<]*)<\/title>/g);
const textsOf = (svg: string) => textBoxes(svg).map(({ text }) => text);
const figuresIn = (svg: string) => allOf(svg, /<g class="figure [^"]*">(.*?)<\/g>/g);

describe('a figure', () => {
  test('says who, what, when it was reported and what time it covers', () => {
    const svg = drawn([{ figures: [{ min: 500 }], covers: '2023-02-25/2023-02-26', chain: ['a general', 'the minister', 'a paper'] }]);
    expect(titlesOf(svg)[0]).toBe('a general, via\u00a0the minister, a paper: at least 500 killed per day; reported 26 February 2023; covers 25 to 26 February 2023');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['a general, via\u00a0the minister, a paper', 'reported 26 February 2023', 'at least 500', 'killed per day, as claimed', 'North side', 'time covered']));
  });

  test('is solid at a number that is meant, hollow at one that is not, and dotted if it is about', () => {
    const marksOf = (figure: NonNullable<SampleAnswer['figures']>[number]) => allOf(figuresIn(drawn([{ figures: [figure] }]))[0] ?? '', /class="(mark [^"]*)"/g);
    expect(marksOf({ value: 5 })).toEqual(['mark filled']);
    expect(marksOf({ min: 4, max: 5 })).toEqual(['mark filled', 'mark filled']);
    expect(marksOf({ over: 4, max: 5 })).toEqual(['mark hollow', 'mark filled']);
    expect(marksOf({ under: 5, approximate: true })).toEqual(['mark hollow doubtful']);
  });

  test('fades to an arrow on the side on which it is open, and only there', () => {
    const [upwards = '', downwards = '', closed = ''] = figuresIn(drawn([{ figures: [{ min: 50 }, { max: 50 }, { min: 40, max: 50 }] }]));
    expect(upwards).toContain('class="fade-5"');
    expect(downwards).toContain('class="fade-5"');
    expect(closed).not.toMatch(/fade|class="open"/);
    expect(closed).toContain('class="range"');
    const tip = (figure: string) => Number(/class="open" d="M\S+ \S+L(\S+) /.exec(figure)?.[1]);
    const bound = (figure: string) => Number(/<use [^>]*x="([^"]*)"/.exec(figure)?.[1]);
    expect(tip(upwards)).toBeGreaterThan(bound(upwards));
    expect(tip(downwards)).toBeLessThan(bound(downwards));
  });

  test('has a row of its own, and answers stand in the order in which they are given', () => {
    const svg = drawn([{ chain: ['B'], figures: [{ value: 2 }, { value: 7 }] }, { chain: ['A'], figures: [{ value: 1 }] }]);
    expect(figuresIn(svg).map((figure) => textsOf(figure)[0])).toEqual(['2', '7', '1']);
    expect(textsOf(svg).filter((text) => text === 'A' || text === 'B')).toEqual(['B', 'A']);
  });

  test('of what was withdrawn says so and is struck through', () => {
    const svg = drawn([{ figures: [{ value: 2 }], withdrawn: true }]);
    expect(svg).toMatch(/<g class="figure side-0 withdrawn">.*class="strike"/);
    expect(textsOf(svg)).toContain('reported 26 February 2023, withdrawn');
  });

  test('has the shape and the class of its side', () => {
    const svg = drawn([{ side: 'south', figures: [{ value: 2 }] }, { side: null, figures: [{ value: 3 }] }]);
    expect(figuresIn(svg).map((figure) => /href="#([^"]*)"/.exec(figure)?.[1])).toEqual(['answers-how-many-1168-square', 'answers-how-many-1168-stroke']);
    expect(textsOf(svg)).toContain('Side not stated');
  });

  test('in total is told as such where the same is counted by the day as well', () => {
    expect(textsOf(drawn([{ figures: [{ value: 2, per: null }, { value: 1 }] }], { per: null }))).toContain('killed, in total, as claimed');
    expect(textsOf(drawn([{ figures: [{ value: 2, per: null }] }], { per: null }))).toContain('killed, as claimed');
  });
});

describe('the time that is covered', () => {
  const figures = [{ value: 5 }];

  test('is a bar beside the figure, solid where sure and pale where not', () => {
    const svg = drawn([{ figures, covers: '2023-02-24?/2023-02-26' }]);
    expect(svg).toMatch(/<g class="cover side-0">.*class="fringe".*class="core"/);
    expect(drawn([{ figures, covers: '2023-02-24~' }])).not.toContain('class="core"');
  });

  test('stands in a gutter where it is not stated, unless it never is', () => {
    expect(textsOf(drawn([{ figures }, { figures, covers: '2023-02-24' }]))).toContain('not stated');
    const svg = drawn([{ figures }]);
    expect(svg).not.toMatch(/class="(?:gutter|cover)/);
    expect(textsOf(svg)).toContain('time covered not stated');
  });

  test('is told in words where the drawing is narrow', () => {
    const svg = drawn([{ figures, covers: '2023-02-24' }], {}, 360);
    expect(svg).not.toContain('class="cover');
    expect(textsOf(svg)).toContain('covers 24 February 2023');
  });

  test('is named with its first day where the dates have no room for a month', () => {
    const covers = ['2023-02-24', '2023-02-28'];
    expect(textsOf(strip(covers.map((each) => ({ option: 'Held', covers: each })), 360))).toContain('time covered, from 23 February 2023');
    expect(textsOf(strip(covers.map((each) => ({ option: 'Held', covers: each }))))).toContain('time covered');
  });

  test('is told beyond the edge where it lies far off', () => {
    const svg = drawn([{ figures, covers: '2023-02-24' }, { figures, covers: '2023-02-25' }, { figures, covers: '1917' }]);
    expect(textsOf(svg)).toContain('1917');
  });
});

describe('the answers to a question with options', () => {
  test('stand below the option that they name, with their side, at the time that they cover', () => {
    const svg = strip([{ option: 'Lost', side: 'south', covers: '2023-02-25' }, { option: 'Held', covers: '2023-02-25' }, { option: 'Held' }]);
    expect(textsOf(svg).filter((text) => /^(?:Held|Fought|Lost)/.test(text))).toEqual(['Held 2 answers', 'Fought over no answer', 'Lost 1 answer']);
    expect(titlesOf(svg)).toEqual([
      'a spokesman: Held; reported 26 February 2023; covers 25 February 2023',
      'a spokesman: Held; reported 26 February 2023; time covered not stated',
      'a spokesman: Lost; reported 26 February 2023; covers 25 February 2023',
    ]);
    expect(svg).toMatch(/<g class="cover side-1">.*?href="#options-how-many-1168-square"/);
    expect(textsOf(svg)).toContain('not stated');
  });

  test('stand in the gutter alone where none states a time', () => {
    for (const width of widths) expect(strip([{ option: 'Lost' }], width)).toContain('class="gutter"');
    expect(strip([{ option: 'Lost' }])).not.toContain('class="fringe"');
  });
});

describe('what is too much', () => {
  test('is counted: figures', () => {
    const svg = drawn(Array.from({ length: 10_000 }, (_, value) => ({ figures: [{ value }] })));
    expect(figuresIn(svg)).toHaveLength(mostDrawn);
    expect(textsOf(svg)).toContain('and 9,960 more in the table');
    expect(svg.length).toBeLessThan(60_000);
  });

  test('is counted: answers of an option', () => {
    const svg = strip(Array.from({ length: 10_000 }, (_, index) => ({ option: options[index % 2] ?? '', covers: '2023-02-24' })));
    expect(titlesOf(svg)).toHaveLength(mostDrawn);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Held 5,000 answers', 'and 4,980 more in the table']));
    expect(svg.length).toBeLessThan(60_000);
  });

  test('is counted: options', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Option ${index}`);
    const svg = drawn(names.map((option) => ({ option })), { options: names });
    expect(textsOf(svg)).toContain('and 960 more options with 960 answers in the table');
  });
});

test('where there is nothing to draw there is no drawing', () => {
  for (const width of widths) {
    expect(drawn([], {}, width)).toBe('');
    expect(drawn([{ figures: [{ value: 1 }], notComparable: 'It counts tanks.' }, { figures: [{ value: 1, per: 'week' }] }], {}, width)).toBe('');
    expect(strip([], width)).toBe('');
    expect(strip([{}, { option: 'Held', notComparable: 'It is another village.' }], width)).toBe('');
  }
});

const text = fc.constantFrom('a spokesman', 'יוסי כהן, דובר הצבא', 'المتحدث', 'The Permanent Delegation of the International Organisation for Observation', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', '国防部发言人', '', 'Бахмут');
const amount = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(0, 0.25, 1e12, 1e-9, 1e300));
const figure = fc
  .tuple(fc.constantFrom(['value'], ['min'], ['over'], ['max'], ['under'], ['min', 'max'], ['over', 'under'], ['over', 'max']), amount, amount, fc.boolean(), fc.constantFrom('day', 'day', 'day', 'week', null))
  .map(([keys, a, b, approximate, per]) => ({ [keys[0] ?? '']: Math.min(a, keys.length === 2 ? b : a), ...(keys.length === 2 && { [keys[1] ?? '']: Math.max(a, b) + 1 }), approximate, per }));
const answer = fc.record(
  {
    figures: fc.array(figure, { maxLength: 3 }),
    option: fc.constantFrom(...options, 'Burnt'),
    side: fc.constantFrom('north', 'south', 'west', null),
    reported: fc.constantFrom('2023-02-26', '2023-02-24T07:59:56+02:00', '2023-02-2X', 'unknown', '2023-02~'),
    covers: fc.constantFrom('unknown', '2023-02-26', '2023-02-25/2023-02-26', '../2023-02-20', '2023-02-24/..', '1917', '2023-02-25T19:00+03:00', '2023-02-25~', '2023', '-0500'),
    chain: fc.array(text, { minLength: 1, maxLength: 3 }),
    withdrawn: fc.boolean(),
  },
  { requiredKeys: ['figures', 'option'] },
);
const anyTold = fc
  .oneof(fc.array(answer, { maxLength: 8 }), fc.array(answer, { minLength: 30, maxLength: 60 }))
  .map((told) => told.map((each, index): SampleAnswer => ({ ...each, chain: [`#${index}`, ...(each.chain ?? [])] })));
const anyQuestion: fc.Arbitrary<SampleQuestion> = fc.oneof(fc.constant({ options }), fc.record({ metric: text }));
const anyDrawing = [anyTold, anyQuestion, fc.constantFrom(...widths)] as const;

describe('any drawing', () => {
  test('holds each comparable answer once, or counts it', () => {
    fc.assert(
      fc.property(...anyDrawing, (told, given, width) => {
        const sample = sampleAnswers(told, given);
        const { question, answers } = sample;
        const svg = draw(sample, width);
        const isStrip = question.metric === null;
        const wanted = isStrip ? answers.filter(({ answer: { option } }) => options.includes(option ?? '')) : answers.filter((given) => figuresFor(question, given, sampleZone).length > 0);
        const counted = allOf(svg, /<text class="more"[^>]*>and ([\d,]+) more/g).reduce((sum, digits) => sum + Number(digits.replaceAll(',', '')), 0);
        const rows = svg.split('<g class="answer">').slice(1);
        const numbers = rows.map((row) => Number(/<title>#(\d+)/.exec(row)?.[1]));
        expect(new Set(numbers).size).toBe(numbers.length);
        if (isStrip) {
          expect(numbers.length + counted).toBe(wanted.length);
          return;
        }
        const all = wanted.map((each) => figuresFor(question, each, sampleZone).length);
        expect(figuresIn(svg).length + counted).toBe(all.reduce((sum, count) => sum + count, 0));
        expect(numbers).toEqual(wanted.slice(0, numbers.length).map(({ entry }) => Number(entry.id.replace('report-', ''))));
      }),
      { numRuns: 150 },
    );
  });

  test('has a greater number further to the right, and equal numbers at one x', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.constantFrom(...widths), (values, width) => {
        const svg = drawn(values.map((value) => ({ figures: [{ value }] })), {}, width);
        const xs = figuresIn(svg).map((each) => Number(/<use [^>]*x="([^"]*)"/.exec(each)?.[1]));
        expect(xs).toHaveLength(values.length);
        const pairs = values.map((value, index) => ({ value, x: xs[index] ?? NaN })).sort((a, b) => a.value - b.value);
        for (const [index, { value, x }] of pairs.entries()) {
          const before = pairs[index - 1];
          if (before !== undefined) expect(x).toBeGreaterThanOrEqual(before.x);
          if (before?.value === value) expect(x).toBe(before.x);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps all that it draws within its edges', () => {
    fc.assert(
      fc.property(...anyDrawing, (...given) => {
        const svg = drawn(...given);
        const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
        for (const { left, right, top, bottom } of [...markBoxes(svg), ...textBoxes(svg)]) {
          expect(left).toBeGreaterThanOrEqual(-0.1);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('has no text on another', () => {
    fc.assert(
      fc.property(...anyDrawing, (...given) => {
        const svg = drawn(...given);
        const boxes = textBoxes(svg).sort((a, b) => a.top - b.top);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            if (other.top >= box.bottom) break;
            expect(other.left >= box.right - 0.1 || other.right <= box.left + 0.1, `${box.text} | ${other.text}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is one well-formed image without styles, scripts, colours, links or tab stops', () => {
    fc.assert(
      fc.property(...anyDrawing, (...given) => {
        const svg = drawn(...given);
        if (svg === '') return;
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).toMatch(/^<svg class="answer-svg" viewBox="[^"]*" width="\d+" height="[\d.]+" role="img" aria-label="[^"]*The table of answers says the same in words\.">/);
        expect(svg).not.toMatch(/ style=| on[a-z]+=|<script|<style|<a |tabindex|#[0-9a-f]{3,8}[";]|rgb|NaN|Infinity|undefined/i);
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\d\.\d\d/);
      }),
      { numRuns: 50 },
    );
  });
});

test('drawings of one page have ids of their own, and refer to no others', () => {
  const told = [{ figures: [{ value: 1 }], option: 'Held' }, { figures: [{ value: 2 }], option: 'Lost', side: 'south' }];
  const svgs = widths.flatMap((width) => [drawn(told, {}, width), strip(told, width)]);
  const ids = svgs.flatMap((svg) => allOf(svg, / id="([^"]*)"/g));
  expect(new Set(ids).size).toBe(ids.length);
  for (const svg of svgs) {
    const own = new Set(allOf(svg, / id="([^"]*)"/g));
    expect(allOf(svg, / href="#([^"]*)"/g).filter((id) => !own.has(id))).toEqual([]);
  }
});

test('no name becomes markup', () => {
  const known = ['svg', 'defs', 'g', 'path', 'rect', 'use', 'text', 'tspan', 'title'];
  const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</title>', '</svg>', ']]>', '<!--', 'onload=', '&lt;', '{', '`', 'x', ' ', '\u2028', 'é') });
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.constantFrom(...widths), (who, metric, side, width) => {
      const told = [{ figures: [{ value: 1 }], option: who, chain: [who, metric], covers: '2023-02-24' }];
      for (const question of [{ metric }, { options: [who] }]) {
        const sample = sampleAnswers(told, question);
        const { site } = sample.chronicle;
        const chronicle = { ...sample.chronicle, site: { ...site, sides: site.sides.map(({ id }) => ({ id, name: side })) } };
        const svg = draw({ ...sample, chronicle }, width);
        expect(isWellFormed(svg)).toBe(true);
        expect(tagsOf(svg).map(([, , name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the texts take, by the measure that the layout has. */
function textBoxes(svg: string): (Box & { readonly text: string })[] {
  const spoken = (content: string) => content.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'");
  return [...svg.matchAll(/<text ([^>]*)>((?:[^<]|<\/?tspan[^>]*>)*)<\/text>/g)].flatMap(([, attributes = '', content = '']) => {
    const words = spoken(content);
    const width = textWidth(words);
    const [x, y] = [/ x="([^"]*)"/, / y="([^"]*)"/].map((pattern) => Number(pattern.exec(` ${attributes}`)?.[1])) as [number, number];
    const left = x - (attributes.includes('"end"') ? width : attributes.includes('"middle"') ? width / 2 : 0);
    return words === '' ? [] : [{ text: words.trim(), left, right: left + width, top: y - 10, bottom: y + 3 }];
  });
}

/** What shapes, bars and arrows take; a shape is 5 units about its place. */
function markBoxes(svg: string): Box[] {
  const numbers = (text: string, ...names: string[]) => names.map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1]));
  const uses = allOf(svg, /<use( [^>]*)>/g).map((each) => {
    const [x = NaN, y = NaN] = numbers(each, 'x', 'y');
    return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
  });
  const rects = allOf(svg, /<rect( [^>]*)>/g).map((each) => {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers(each, 'x', 'y', 'width', 'height');
    return { left: x, right: x + width, top: y, bottom: y + height };
  });
  const arrows = allOf(svg, /class="open" d="([^"]*)"/g).map((path) => {
    const points = [...path.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  return [...uses, ...rects, ...arrows];
}

function tagsOf(svg: string) {
  return [...svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g)];
}

/** Whether tags are closed in their order, attributes are quoted, and no stray `<` or `&` is left. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const tag of tagsOf(svg)) {
    const [whole, closing, name = '', , selfClosing] = tag;
    if (/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(svg.slice(end, tag.index))) return false;
    end = tag.index + whole.length;
    if (closing === '/' && open.pop() !== name) return false;
    if (closing === '' && selfClosing === '') open.push(name);
    if (open.length === 0 && end < svg.length) return false;
  }
  return open.length === 0 && end === svg.length;
}
