import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../model/chronicle.ts';
import type { Figure } from '../model/figure.ts';
import { sampleChronicle } from '../layout/testing/sample-chronicle.ts';
import { figureNode } from './json-ld-figure.ts';
import { scopeOf } from './json-ld-scope.ts';

const sample = sampleChronicle([]);
const chronicle: Chronicle = {
  ...sample,
  site: {
    ...sample.site,
    metrics: [
      { id: 'boats', name: 'boats sunk', unit: 'boats' },
      { id: 'ratio', name: 'ratio', unit: null },
    ],
  },
};
const none: Figure = { metric: 'boats', value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
const node = (figure: Partial<Figure>) => figureNode({ ...none, ...figure }, scopeOf(chronicle, null, 'data/a'));
const kind = { '@type': ['QuantitativeValue', 'PropertyValue'], propertyID: 'boats', name: 'boats sunk', unitText: 'boats' };
const field = (propertyID: string, value: unknown) => ({ '@type': 'PropertyValue', propertyID, value });

describe('a figure of JSON-LD', () => {
  it('is a value, or bounds that are meant themselves', () => {
    expect(node({ value: 0 })).toEqual({ ...kind, value: 0 });
    expect(node({ min: 7.5, max: 8.25 })).toEqual({ ...kind, minValue: 7.5, maxValue: 8.25 });
  });

  it('says of a bound that is not meant itself that it is not', () => {
    expect(node({ over: 40, under: 60 })).toEqual({ ...kind, minValue: 40, maxValue: 60, description: 'more than 40 and less than 60', additionalProperty: [field('over', 40), field('under', 60)] });
  });

  it('says of a rough number that it is one', () => {
    expect(node({ value: 5, approximate: true })).toEqual({ ...kind, value: 5, description: 'about 5', additionalProperty: [field('approximate', true)] });
  });

  it('names the time to which it is counted, with or without a unit', () => {
    expect(node({ value: 3, per: 'day' })).toEqual({ ...kind, unitText: 'boats per day', value: 3, additionalProperty: [field('per', 'day')] });
    expect(node({ metric: 'ratio', value: 3, per: 'week' })).toMatchObject({ unitText: 'per week' });
    expect(node({ metric: 'ratio', value: 3 })).not.toHaveProperty('unitText');
  });
});
