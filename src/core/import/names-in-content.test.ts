import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in-content.ts';
import type { Chronicle } from '../model/chronicle.ts';

const none = { names: {}, variants: [], url: null };
const content = {
  site: { topics: [{ id: 'storms', name: 'Storms' }], sides: [{ id: 'port', name: 'The port' }], metrics: [{ id: 'boats', name: 'Boats sunk', unit: null }] },
  actors: [{ ...none, id: 'master', name: 'The Master', names: { uk: 'Начальник порту' } }, { ...none, id: 'quay', name: 'quay' }, { ...none, id: 'other', name: 'the  master' }],
  places: [{ ...none, id: 'quay', name: 'The Quay', variants: ['Old quay'] }],
  sources: [{ id: 'log', url: 'https://example.org/Log' }],
  questions: [{ id: 'how-many', question: 'How many boats?' }],
} as unknown as Chronicle;

describe('a name in the content', () => {
  const find = namesIn(content);

  test.each([
    ['actor', 'master', ['master']],
    ['actor', 'начальник  ПОРТУ', ['master']],
    ['actor', 'THE MASTER', ['master', 'other']],
    ['actor', 'quay', ['quay']],
    ['place', 'old quay', ['quay']],
    ['topic', 'storms', ['storms']],
    ['side', 'The port', ['port']],
    ['metric', 'boats sunk', ['boats']],
    ['question', 'How many boats?', ['how-many']],
    ['source', 'https://example.org/Log', ['log']],
    ['place', 'nowhere', []],
    ['topic', 'master', []],
  ] as const)('%s “%s” is %j', (kind, name, ids) => {
    expect(find(kind, name)).toEqual(ids);
  });

  test('is none where nothing can be read', () => {
    expect(namesIn(null)('actor', 'master')).toEqual([]);
  });
});
