import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameCard, frameDrawing } from './picture-frame.ts';
import { pictureName } from './picture-name.ts';
import { textWidth } from './text-width.ts';

const texts = { title: 'A lamp', dates: '3 February 2023', source: 'From: The harbour' };
const card = { width: 1200, height: 630 };
const size = fc.record({ width: fc.integer({ min: 100, max: 1200 }), height: fc.integer({ min: 20, max: 4000 }) });
const words = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 60 }).map((all) => all.join(' '));
const anyTexts = fc.record({ title: words, dates: words, source: words });

describe('a picture as large as its drawing', () => {
  test('has the title above it and the source below', () => {
    const { title, dates, source, drawing, height } = frameDrawing(texts, { width: 600, height: 300 });
    const lines = [...title, ...dates].map(({ y }) => y);
    expect(Math.max(...lines)).toBeLessThan(drawing.y);
    expect(source[0]?.y).toBeGreaterThan(drawing.y + 300);
    expect(source.at(-1)?.y).toBeLessThan(height);
  });

  test('keeps all lines within it, whatever they say', () => {
    fc.assert(
      fc.property(anyTexts, size, (given, drawing) => {
        const { width, height, ...frame } = frameDrawing(given, drawing);
        for (const { text, x, y, size: letters } of [...frame.title, ...frame.dates, ...frame.source]) {
          expect(x + (textWidth(text) * letters) / 12).toBeLessThanOrEqual(width);
          expect(y).toBeLessThanOrEqual(height);
        }
        expect(frame.drawing).toMatchObject({ scale: 1, isCut: false });
      }),
    );
  });
});

describe('a picture of a given size', () => {
  test('scales a drawing to fit, and cuts one that could not be read then', () => {
    expect(frameCard(texts, { width: 600, height: 100 }, card).drawing).toMatchObject({ scale: 1.8, isCut: false });
    expect(frameCard(texts, { width: 1120, height: 450 }, card).drawing.scale).toBeLessThan(1);
    expect(frameCard(texts, { width: 1120, height: 2000 }, card).drawing).toMatchObject({ scale: 0.75, isCut: true });
  });

  test('holds the drawing between the head and the source, and is never larger than it', () => {
    fc.assert(
      fc.property(anyTexts, size, (given, drawing) => {
        const frame = frameCard(given, drawing, card);
        const { x, scale } = frame.drawing;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + drawing.width * scale).toBeLessThanOrEqual(card.width + 0.1);
        expect(frame.drawing.isCut || drawing.height * scale <= frame.drawing.height + 1).toBe(true);
        expect(frame.drawing.y + frame.drawing.height).toBeLessThanOrEqual(Math.min(card.height, ...frame.source.map(({ y }) => y)));
      }),
    );
  });
});

test('the name of a file has letters and digits of any script, and nothing that a file system minds', () => {
  expect(pictureName(['The lamp: “a/b”', 'timeline', '16 February – 8 March 2023'])).toBe('the-lamp-a-b_timeline_16-february-8-march-2023');
  expect(pictureName(['Маяк', '..', ''])).toBe('маяк');
  expect(pictureName(['', '///'])).toBe('picture');
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), (parts) => {
      expect(pictureName(parts)).toMatch(/^[\p{L}\p{M}\p{N}_-]{1,260}$/u);
    }),
  );
});
