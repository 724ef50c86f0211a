import { expect, test } from 'vitest';
import { neighboursOf } from './map-neighbours.ts';

const place = (id: string, longitude: number, latitude = 0) => ({ id, longitude, latitude });
const home = place('home', 179.9);
const ids = (...given: Parameters<typeof neighboursOf>) => neighboursOf(...given).map(({ id }) => id);

test('the neighbours of a place are the nearest, across the antimeridian too', () => {
  expect(ids(home, [place('c', 178), place('b', -179.8), home, place('a', 179.8)], 2)).toEqual(['home', 'a', 'b']);
});

test('of two that are as near, the first by id is the neighbour', () => {
  expect(ids(home, [place('z', 179.5), place('y', 179.5), home], 1)).toEqual(['home', 'y']);
});

test('what lies on another continent is no neighbour', () => {
  expect(ids(home, [home, place('a', 20)], 5)).toEqual(['home']);
});
