import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportFault } from './import-fault.ts';
import { jsonItems, type JsonValue } from './json-items.ts';
import type { Item } from './item.ts';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, { lists = ['entries'], length = 5 } = {}): Promise<{ items: Item<JsonValue>[]; fault: ImportFault | null }> {
  const items: Item<JsonValue>[] = [];
  try {
    for await (const item of jsonItems(inPieces(text, length), lists)) items.push(item);
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    return { items, fault: thrown };
  }
  return { items, fault: null };
}

describe('the items of JSON', () => {
  test('are those of its list, with their lines', async () => {
    const { items, fault } = await read('[\n {"a": "є\\n"},\n 2,\n ["x",\n  {}]\n]\n');
    expect(fault).toBeNull();
    expect(items.map(({ line, name, content }) => [line, name, content])).toEqual([
      [2, 'item 1', { value: { list: null, value: { a: 'є\n' } } }],
      [3, 'item 2', { value: { list: null, value: 2 } }],
      [4, 'item 3', { value: { list: null, value: ['x', {}] } }],
    ]);
  });

  test('are those of the lists that are asked for, and what stands beside them', async () => {
    const { items } = await read('{"format": "f", "entries": [{"id": 1}, {"id": 2}], "site": {"entries": [3]}, "other": [4]}');
    expect(items.map(({ name, content }) => [name, content])).toEqual([
      ['format', { value: { list: 'format', value: 'f' } }],
      ['entries[0]', { value: { list: 'entries', value: { id: 1 } } }],
      ['entries[1]', { value: { list: 'entries', value: { id: 2 } } }],
      ['site', { value: { list: 'site', value: { entries: [3] } } }],
      ['other', { value: { list: 'other', value: [4] } }],
    ]);
  });

  test('are what JSON.parse reads, wherever the text is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.nat({ max: 30 }), async (values, length) => {
        const { items, fault } = await read(JSON.stringify(values, null, 1), { length: length + 1 });
        expect(fault).toBeNull();
        expect(items.map(({ content }) => ('value' in content ? content.value.value : content))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a comma too many in an item', '[{"a":1},\n{"b":2,}]', 1, 2],
    ['a word that JSON does not have', '[1,\n\nnone]', 1, 3],
    ['an end in the middle', '[{"a":1},\n{"b"', 1, 2],
    ['an end in a text', '["a",\n"b', 1, 2],
    ['a list that ends as a mapping', '[1,\n2}', 2, 2],
    ['nothing at all', '', 0, 1],
    ['two texts', '[1]\n[2]', 1, 2],
    ['items without a comma', '[{"a":1}\n{"b":2}]', 1, 2],
  ])('stop at %s, after those before it', async (_, text, before, line) => {
    const { items, fault } = await read(text);
    expect({ before: items.length, line: fault?.line }).toEqual({ before, line });
  });
});
