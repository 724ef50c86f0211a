import { describe, expect, test } from 'vitest';
import { placeLabels } from './map-labels.ts';

const area = { left: 0, right: 200, top: 0, bottom: 100 };
const disc = (x: number, y: number, text = 'Haven', radius = 5, isBold = false) => ({ x, y, radius, text, isBold });
const anchors = (...discs: ReturnType<typeof disc>[]) => placeLabels(discs, discs, area).map((label) => label?.anchor ?? null);

describe('a name', () => {
  test('stands on the right of its symbol', () => {
    expect(placeLabels([disc(50, 50)], [], area)).toEqual([{ x: 59, y: 54, anchor: 'start', box: { left: 59, right: 94, top: 43, bottom: 57 } }]);
  });

  test('stands on the left where the edge is near, above where a long one fits on neither side, and else below', () => {
    expect(anchors(disc(190, 50))).toEqual(['end']);
    const long = 'a'.repeat(20);
    const [above] = placeLabels([disc(100, 50, long)], [], area);
    const [below] = placeLabels([disc(100, 10, long)], [], area);
    expect(above).toMatchObject({ anchor: 'middle', x: 100, y: 40 });
    expect(below).toMatchObject({ anchor: 'middle', x: 100, y: 28 });
  });

  test('is moved inwards where it stands above or below a symbol near the edge', () => {
    const [label] = placeLabels([disc(20, 50, 'a'.repeat(27))], [], area);
    expect(label).toMatchObject({ anchor: 'middle', x: 94.5, y: 40 });
  });

  test('is left out where there is no room', () => {
    expect(anchors(disc(100, 50, 'a'.repeat(30)))).toEqual([null]);
    expect(anchors(disc(100, 50), disc(100, 50), disc(100, 50), disc(100, 50), disc(100, 50))).toEqual(['start', 'end', 'middle', 'middle', null]);
  });

  test('keeps off the symbols of others, named or not', () => {
    expect(placeLabels([disc(50, 50)], [disc(50, 50), { x: 80, y: 55, radius: 3 }], area)[0]?.anchor).toBe('end');
  });

  test('in heavier letters takes more room', () => {
    const widthOf = (isBold: boolean) => {
      const [label] = placeLabels([disc(50, 50, 'Haven', 5, isBold)], [], area);
      return (label?.box.right ?? 0) - (label?.box.left ?? 0);
    };
    expect(widthOf(true)).toBeGreaterThan(widthOf(false));
  });
});
