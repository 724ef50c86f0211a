import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../core/search/build-index.ts';
import { searchFormat, searchVersion, type SearchManifest } from '../core/search/shards.ts';
import { sampleRecord } from '../core/search/testing/sample-record.ts';
import { openSearch } from './search-index.ts';

const words = Array.from({ length: 9000 }, (_, each) => `${each % 2 === 0 ? 'lamp' : 'яр'}${[...String(each)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`);
const { shards, ...index } = buildSearchIndex(sampleRecord(words.map((body) => ({ body }))), (body) => body);
const manifest: SearchManifest = { format: searchFormat, version: searchVersion, digest: 'abc', ...index };

/** A loader over these shards that notes what it is asked for. */
function loader(isThere: (href: string) => boolean = () => true) {
  const asked: string[] = [];
  const load = async (href: string): Promise<unknown> => {
    asked.push(href);
    if (!isThere(href)) throw new Error(`${href} could not be loaded.`);
    return shards[Number(/(\d+)\.abc\.js$/.exec(href)?.[1])];
  };
  return { asked, load };
}

const [lamp, gorge] = [words[0], words[1]] as [string, string];

describe('search', () => {
  it('loads the shards that hold the words, from where the page stands, and no others', async () => {
    const { asked, load } = loader();
    const { hits, failed, leftOut } = await openSearch(manifest, '../', load).find(`${lamp} `);
    expect({ entries: hits.map(({ entry }) => entry), failed, leftOut }).toEqual({ entries: [0], failed: [], leftOut: 0 });
    expect(shards.length).toBeGreaterThan(2);
    expect(asked).toEqual(['../search/0.abc.js']);
  });

  it('keeps them', async () => {
    const { asked, load } = loader();
    const { find } = openSearch(manifest, '', load);
    await find(`${lamp} `);
    await find(`${words[2]} `);
    expect(asked).toEqual(['search/0.abc.js']);
  });

  it('asks for nothing, and leaves nothing out, without words', async () => {
    const { asked, load } = loader();
    expect(await openSearch(manifest, '', load).find(' … ')).toEqual({ hits: [], words: [], failed: [], leftOut: 0 });
    expect(asked).toEqual([]);
  });

  it('tells which words could not be looked up, goes by the others, and tries again the next time', async () => {
    let isThere = false;
    const { load } = loader((href) => isThere || href === 'search/0.abc.js');
    const { find } = openSearch(manifest, '', load);
    const first = await find(`${lamp} ${gorge} `);
    expect({ entries: first.hits.map(({ entry }) => entry), failed: first.failed, words: first.words }).toEqual({ entries: [0], failed: [gorge], words: [lamp, gorge] });
    isThere = true;
    const second = await find(`${gorge} `);
    expect({ entry: second.hits[0]?.entry, failed: second.failed }).toEqual({ entry: 1, failed: [] });
  });

  it('takes a shard that is none for one that could not be loaded', async () => {
    const { find } = openSearch(manifest, '', async () => ({ lamp: 1 }));
    expect(await find(`${lamp} `)).toMatchObject({ hits: [], failed: [lamp] });
  });

  it.each([{ format: 'another' }, { version: 2 }])('refuses a manifest with %o', (other) => {
    expect(() => openSearch({ ...manifest, ...other } as SearchManifest, '', loader().load)).toThrow(TypeError);
  });
});
