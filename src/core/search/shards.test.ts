import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShard, shardOf, shardPath, shardsFrom, writeShard } from './shards.ts';

const keys = ['', 'ba', 'bak', 'c', 'яр'];

describe('the shard that holds a word', () => {
  it.each([
    ['a', 0],
    ['b', 0],
    ['ba', 1],
    ['bahn', 1],
    ['bak', 2],
    ['bz', 2],
    ['c', 3],
    ['я', 3],
    ['яр', 4],
    ['яру', 4],
  ])('%s', (word, shard) => expect(shardOf(word, keys)).toBe(shard));

  it('is none where there is no shard', () => {
    expect(shardOf('a', [])).toBe(-1);
    expect(shardsFrom('a', [])).toEqual([]);
  });
});

it.each([
  ['b', [0, 1, 2]],
  ['ba', [1, 2]],
  ['bak', [2]],
  ['bal', [2]],
  ['x', [3]],
  ['я', [3, 4]],
  ['яру', [4]],
])('words that begin with %s are in shards %j', (beginning, shards) => expect(shardsFrom(beginning, keys)).toEqual(shards));

it('a word is in a shard of each of its beginnings', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c', 'я'), { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, fc.uniqueArray(word).map((others) => ['', ...others.sort()]), fc.nat(5), (one, sorted, length) => {
      expect(shardsFrom(one.slice(0, length), sorted)).toContain(shardOf(one, sorted));
    }),
  );
});

it('the path of a shard tells its number and the state of the index', () => {
  expect(shardPath({ digest: '0a1b' }, 7)).toBe('search/7.0a1b.js');
});

describe('a shard', () => {
  it.each([{ words: [], postings: [] }, { words: ['a', 'яр', '3.5'], postings: ['BBA', 'CBA', 'DBA'] }])('of $words is read as it was written', (shard) => {
    expect(readShard(writeShard(shard))).toEqual(shard);
  });

  it.each([[null], [undefined], [{}], [['a']], [1]])('is not %j', (data) => expect(() => readShard(data)).toThrow(TypeError));
});
