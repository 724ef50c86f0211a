import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { figureWords } from './figure-words.ts';

const killed = { id: 'killed', name: 'killed', unit: 'persons' };
const none: Figure = { metric: 'killed', value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
const number = (figure: Partial<Figure>) => figureWords({ ...none, ...figure }, killed, 'en-GB').number;

describe('a figure in words', () => {
  it.each<[Partial<Figure>, string]>([
    [{ value: 500 }, '500'],
    [{ value: 20_000 }, '20,000'],
    [{ value: 2.5 }, '2.5'],
    [{ value: 0 }, '0'],
    [{ value: 1500, approximate: true }, 'about 1,500'],
    [{ min: 500 }, 'at least 500'],
    [{ over: 1100 }, 'more than 1,100'],
    [{ max: 80 }, 'up to 80'],
    [{ under: 7 }, 'less than 7'],
    [{ min: 400, max: 500 }, '400 to 500'],
    [{ min: 400, max: 400 }, '400'],
    [{ min: 400, max: 500, approximate: true }, 'about 400 to 500'],
    [{ over: 400, max: 500 }, 'more than 400 and up to 500'],
    [{ min: 400, under: 500 }, 'at least 400 and less than 500'],
    [{ min: 30, approximate: true }, 'at least about 30'],
  ])('keeps its bounds: %j is "%s"', (figure, words) => {
    expect(number(figure)).toBe(words);
  });

  it('says what is counted, and to what time', () => {
    expect(figureWords({ ...none, value: 500, per: 'day' }, killed, 'en').counted).toBe('killed per day');
    expect(figureWords({ ...none, value: 2 }, { id: 'advance', name: 'distance advanced', unit: 'km' }, 'en').counted).toBe('km, distance advanced');
    expect(figureWords({ ...none, value: 2 }, { id: 'attacks', name: 'attacks repelled', unit: 'attacks' }, 'en').counted).toBe('attacks repelled');
    expect(figureWords({ ...none, value: 2 }, { id: 'villages', name: 'villages', unit: null }, 'en').counted).toBe('villages');
  });
});
