import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../model/chronicle.ts';
import { buildSearchIndex, largestShard, type SearchIndex } from './build-index.ts';
import { wordsIn } from './fold-words.ts';
import { findIn, parseQuery, shardsFor, type Found } from './query.ts';
import { readShard, type Shard } from './shards.ts';
import { sampleRecord, type SampleEntry } from './testing/sample-record.ts';

const indexOf = (record: Chronicle): SearchIndex => buildSearchIndex(record, (body) => body.replaceAll('*', ''));

const shardsOf = new WeakMap<SearchIndex, readonly Shard[]>();

/** Looks up a query as a page does: with the shards that it needs, and no others; without those that fail to load. */
function search(index: SearchIndex, text: string, failing: readonly number[] = []): Found {
  const query = parseQuery(text);
  const all = shardsOf.get(index) ?? index.shards.map(readShard);
  shardsOf.set(index, all);
  const loaded = shardsFor(query, index).filter((shard) => !failing.includes(shard));
  return findIn(query, index, new Map(loaded.map((shard) => [shard, all[shard] as Shard])));
}

const found = (index: SearchIndex, text: string): number[] => search(index, text).hits.map(({ entry }) => entry).sort((a, b) => a - b);

const reznikov = { id: 'oleksii-reznikov', name: 'Oleksii Reznikov', names: { uk: 'Олексій Резніков', ru: 'Алексей Резников' }, role: 'Minister of Defence' };
const bakhmut = { id: 'bakhmut', name: 'Bakhmut', names: { uk: 'Бахмут', ru: 'Артёмовск' }, variants: ['Artemivsk', 'Bachmut'] };
const yar = { id: 'chasiv-yar', name: 'Chasiv Yar', names: { uk: 'Часів Яр' } };
const interview = {
  id: 'interview',
  title: 'Резніков: «Щодня до 500»',
  containerTitle: 'La Repubblica',
  publisher: 'GEDI',
  author: [{ family: 'Gál', given: 'Zsuzsa', droppingParticle: null, nonDroppingParticle: null, suffix: null, literal: null }],
};
const figure = { metric: 'killed', value: null, min: 400, over: null, max: 1740, under: null, approximate: false, per: 'day' as const };

const index = indexOf(
  sampleRecord(
    [
      {
        title: 'A figure of the day',
        summary: 'Said in an interview.',
        places: ['bakhmut'],
        topics: ['losses'],
        sides: ['north'],
        notes: [{ number: 1, source: 'interview', locator: null, anchors: [] }],
        claim: { statement: 'The other side loses up to that many.', chain: [{ kind: 'actor', actor: 'oleksii-reznikov', seen: true }], figures: [figure] },
        body: 'A newspaper *printed* it.',
      },
      {
        title: 'Road to the west',
        claim: { statement: 'The road is under fire.', about: { actor: null, place: 'chasiv-yar' }, chain: [{ kind: 'unnamed', unnamed: 'a driver', side: 'north', seen: false }, { kind: 'source', source: 'interview', seen: true }] },
        translations: [{ language: 'uk', file: '', title: 'Дорога на захід', summary: 'Про дорогу.', body: '', citations: [], notes: [], statements: { claim: 'Дорога під вогнем.' } }],
        withdrawn: { date: sampleRecord([{}]).entries[0]!.reported, reason: 'Mistranslated.' },
        media: [{ file: 'a.png', alt: 'A crater', credit: null, licence: null, source: null, graphic: false, width: null, height: null }],
      },
      { title: 'Бои в Артёмовске', body: 'Штурмовики ПВК у Бахмуті.' },
    ],
    { actors: [reznikov], places: [bakhmut, yar], sources: [interview], site: { topics: [{ id: 'losses', name: 'Losses' }], metrics: [{ id: 'killed', name: 'killed', unit: 'persons' }] } },
  ),
);

describe('search finds an entry', () => {
  it.each([
    ['by its title', 'figure of the day', [0]],
    ['by its summary', 'interview', [0]],
    ['by a statement', 'loses', [0]],
    ['by its text', 'newspaper', [0]],
    ['by its text without the marks of Markdown', 'printed', [0]],
    ['by who speaks', 'Reznikov', [0]],
    ['by who speaks, in each spelling', 'Алексей', [0]],
    ['by the role of who speaks', 'minister of defence', [0]],
    ['by words for somebody without a name', 'driver', [1]],
    ['by a place', 'Bakhmut', [0]],
    ['by a variant of the place’s name', 'Bachmut', [0]],
    ['by an old name', 'Artemivsk', [0]],
    ['by the place that a claim is about', 'Chasiv Yar', [1]],
    ['by a topic', 'losses', [0]],
    ['by a side', 'north side', [0]],
    ['by what is counted', 'killed', [0]],
    ['by a figure', '400', [0]],
    ['by a figure with a mark for thousands', '1,740', [0]],
    ['by a figure with a space for thousands', '1 740', [0]],
    ['by the title of a source', 'Щодня', [0, 1]],
    ['by where a source appeared', 'repubblica', [0, 1]],
    ['by a publisher', 'gedi', [0, 1]],
    ['by an author, without the marks of the name', 'zsuzsa gal', [0, 1]],
    ['by the title of a translation', 'захід', [1]],
    ['by the statement of a translation', 'вогнем', [1]],
    ['by the reason of a withdrawal', 'mistranslated', [1]],
    ['by what a picture shows', 'crater', [1]],
  ])('%s', (_how, text, entries) => expect(found(index, text)).toEqual(entries));

  it.each([
    ['Бахмута', [0, 2]],
    ['бахмутський', [0, 2]],
    ['Артемовска', [0, 2]],
    ['Артёмовском', [0, 2]],
    ['Рєзнікова', [0, 1]],
    ['Резниковым', [0, 1]],
    ['Часового Яру', [1]],
    ['дорогою', [1]],
    ['дорозі', [1]],
    ['interviews', [0]],
  ])('by another form of a word: %s', (text, entries) => expect(found(index, text)).toEqual(entries));

  it('by words of several fields, in any order', () => {
    for (const text of ['Reznikov Bakhmut 400 newspaper', 'newspaper 400 Bakhmut Reznikov', 'бахмуті REZNIKOV newspaper 400']) expect(found(index, text)).toEqual([0]);
  });

  it('only with all the words', () => {
    expect(found(index, 'Резніков crater')).toEqual([1]);
    expect(found(index, 'Бахмут crater')).toEqual([]);
  });

  it('while its last word is typed, and by no other word that is not whole', () => {
    expect(found(index, 'newsp')).toEqual([0]);
    expect(found(index, 'newsp ')).toEqual([]);
    expect(found(index, 'newsp reznikov')).toEqual([]);
    expect(found(index, 'n')).toEqual([]);
  });

  it('not by the beginning of a number', () => {
    expect(found(index, '40')).toEqual([]);
    expect(found(index, '174')).toEqual([]);
  });
});

describe('what is found', () => {
  it('tells in which fields, the weightiest first', () => {
    expect(search(index, 'Алексей').hits.map(({ entry, fields }) => [entry, fields])).toEqual([
      [0, ['names']],
    ]);
    expect(search(index, 'Резніков').hits.map(({ entry, fields }) => [entry, fields])).toEqual([
      [0, ['names', 'sources']],
      [1, ['sources']],
    ]);
    expect(search(index, 'figure newspaper').hits[0]?.fields).toEqual(['title', 'text']);
  });

  it('stands by weight: field before field, the typed word before another form, that before a longer word', () => {
    const entries: SampleEntry[] = [{ body: 'lamp' }, { summary: 'lamp' }, { title: 'lamplight' }, { title: 'lamps' }, { title: 'lamp' }, { title: 'lamp', body: 'lamp' }, { body: 'lamp' }, { title: 'Lampe' }];
    expect(search(indexOf(sampleRecord(entries)), 'lamp').hits.map(({ entry }) => entry)).toEqual([5, 4, 3, 1, 2, 7, 0, 6]);
  });

  it('is nothing for a query without words', () => {
    for (const text of ['', ' ', '—', '«»']) expect(search(index, text)).toEqual({ hits: [], failed: [] });
  });

  it('is nothing in a record without entries', () => {
    const none = indexOf(sampleRecord([]));
    expect(none).toEqual({ entries: 0, keys: [], shards: [] });
    expect(search(none, 'lamp')).toEqual({ hits: [], failed: [] });
  });
});

describe('a query', () => {
  it('has each word once', () => expect(parseQuery('Lamp lamp LAMP ').wanted.map(({ word }) => word)).toEqual(['lamp']));

  it('is looked up by its first twenty words, and says how many it had more', () => {
    const { wanted, leftOut } = parseQuery(Array.from({ length: 600 }, (_, each) => `word${'abcdefghij'.charAt(each % 10)}${'klmnopqrst'.charAt(Math.floor(each / 10) % 10)}${'uvwxyz'.charAt(Math.floor(each / 100) % 6)}`).join(' '));
    expect(wanted).toHaveLength(20);
    expect(leftOut).toBe(580);
  });

  it.each([['a'.repeat(10_000)], ['('.repeat(10_000)], ['.*'.repeat(5000)], ['1 '.repeat(5000)], ["'a".repeat(5000)], ['\u0301'.repeat(10_000)], ['1,'.repeat(5000)], ['111 '.repeat(2500)]])(
    'of ten thousand characters is read and answered',
    (text) => expect(search(index, text).hits).toEqual([]),
  );
});

describe('an index in many shards', () => {
  const words = Array.from({ length: 20_000 }, (_, each) => `${['lamp', 'яр', 'бах', 'קרן'][each % 4]}${each.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`);
  const many = indexOf(sampleRecord(Array.from({ length: 500 }, (_, each) => ({ body: words.slice(each * 40, each * 40 + 40).join(' ') }))));

  it('has shards below the limit, nearly as few as there can be', () => {
    const sizes = many.shards.map((shard) => Buffer.byteLength(shard));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(largestShard);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.length).toBeLessThanOrEqual(Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / (largestShard - 100)));
  });

  it('has them in the order of their words, with keys that part them', () => {
    const held = many.shards.map((shard) => readShard(shard).words);
    const all = held.flat();
    expect(all).toEqual([...all].sort((a, b) => (a < b ? -1 : 1)));
    expect(many.keys[0]).toBe('');
    held.forEach((some, shard) => {
      expect((some[0] as string) >= (many.keys[shard] as string)).toBe(true);
      expect((some.at(-1) as string) < (many.keys[shard + 1] ?? '\uffff')).toBe(true);
    });
  });

  it('finds each word in its shard', () => {
    const lost = words.filter((word, each) => !found(many, `${word} `).includes(Math.floor(each / 40)));
    expect(lost).toEqual([]);
  });

  it('finds all words with a beginning in all their shards', () => {
    expect(shardsFor(parseQuery('ба'), many).length).toBeGreaterThan(1);
    expect(found(many, 'ба')).toHaveLength(500);
  });

  it('tells which words it could not look up, and goes by the others', () => {
    const [lamp, other] = [words[0], words[2]] as [string, string];
    const [failing] = shardsFor(parseQuery(`${other} `), many);
    const result = search(many, `${lamp} ${other} `, [failing as number]);
    expect(result.failed).toEqual(wordsIn(other));
    expect(result.hits.map(({ entry }) => entry)).toEqual([0]);
    expect(search(many, `${other} `, [failing as number])).toEqual({ hits: [], failed: wordsIn(other) });
  });

  it('puts a word with more postings than a shard holds into one of its own', () => {
    const entries = Array.from({ length: largestShard + 10 }, () => ({ body: 'lamp' }));
    const dense = indexOf(sampleRecord([{ body: 'a z' }, ...entries]));
    expect(dense.shards.map((shard) => readShard(shard).words)).toEqual([['a'], ['lamp'], ['z']]);
    expect(found(dense, 'lamp ')).toHaveLength(entries.length);
  });
});

const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('Бахмут', "Слов'янськ", '1,740', 'Kyiv’s', 'ا', 'ירושלים', 'T-72', 'ﬁ', 'naïve'));
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
const entry = fc.record({ title: text, summary: text, body: text.map((body) => body.replaceAll('*', '')) });

describe('whatever the texts are,', () => {
  it('every word of every entry finds it, composed or decomposed, in capitals or not', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const made = indexOf(sampleRecord(entries));
        entries.forEach(({ title, summary, body }, position) => {
          for (const word of wordsIn(`${title}\n${summary}\n${body}`)) {
            for (const typed of [`${word} `, `${word.normalize('NFC')} `, `${word.toUpperCase()} `]) expect(found(made, typed)).toContain(position);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('the order of the words does not matter', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.nat(), (entries, seed) => {
        const made = indexOf(sampleRecord(entries));
        const words = wordsIn(entries[seed % entries.length]?.body ?? '').slice(0, 20);
        const turned = [...words.slice(seed % (words.length || 1)), ...words.slice(0, seed % (words.length || 1))].reverse();
        expect(search(made, `${turned.join('; ')} `)).toEqual(search(made, `${words.join('; ')} `));
      }),
      { numRuns: 50 },
    );
  });

  it('the index is the same for the same record', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        expect(indexOf(sampleRecord(entries))).toEqual(indexOf(sampleRecord(structuredClone(entries))));
      }),
      { numRuns: 20 },
    );
  });

  it('an entry that is taken out leaves none of its own words', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const without = indexOf(sampleRecord(entries.slice(1)));
        const left = new Set(without.shards.flatMap((shard) => readShard(shard).words));
        const others = new Set(entries.slice(1).flatMap((each) => wordsIn(`${each.title}\n${each.summary}\n${each.body}\nA statement. North side`)));
        expect([...left].filter((word) => !others.has(word))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
