import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/core/compose/markdown-text.ts';
import { chronicleJson } from '../../src/core/export/chronicle-json.ts';
import { chronicleLines } from '../../src/core/export/chronicle-lines.ts';
import { sourcesCsl } from '../../src/core/export/citing/source-files.ts';
import { placesGeoJson } from '../../src/core/export/places/places-geojson.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readCslJson } from '../../src/io/import/csl-json.ts';
import { readPlaceCollection } from '../../src/io/import/places.ts';
import { thingsOfJson, thingsOfLines } from '../../src/io/import/record.ts';
import { chronicleOf, harbour } from '../changes/harbour.ts';
import { projectFolder } from '../support/project.ts';
import { deceptionsIn } from '../../src/core/parse/deceptive-text.ts';
import { hostileRecord, hostileTexts } from '../provenance/hostile-record.ts';
import { bringRecord, bringText, contentOf, recordOf, withoutPictures } from './import-text.ts';

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/u;
const odd = ['=1+1', '+1', '-1', '@a', '\t=1', "'", '"', '""', ']]>', '<!--', '- a: b', '# a', 'a: b', '{a}', '[a](b)', '[@a]', '*a*', '---', '...', 'null', 'yes', '2019-11-03', '1e3', '0x1f', '~', '|', '%a', '&a', '*a', '!a', 'a\nb', 'a\r\nb', 'a\n---\nb', '\\', '\\n', 'a\u2028b', '\u0085', '\uFEFFa', '\u202Ea', '<i>a</i>', '{\\"a}', 'ТЕКСТ', 'עברית', 'e\u0301', '\u{1F6A2}'];
const texts = fc.array(fc.oneof(fc.constantFrom(...odd, ...hostileTexts), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })).filter((text) => !forbidden.test(text) && deceptionsIn(text).length === 0), { minLength: 5, maxLength: 40 });

/** The record with these texts in every free place, as content can hold it. */
function withTexts(chronicle: Chronicle, given: readonly string[]): Chronicle {
  const hostile = hostileRecord(chronicle, given);
  const body = (original: string, index: number): string => `${original}\n\n${markdownText(`${given[index % given.length] ?? ''} end`)}`.trim();
  const entries = hostile.entries.map((entry, index) => {
    const original = chronicle.entries[index] as (typeof chronicle.entries)[number];
    return { ...entry, formerly: original.formerly, notes: original.notes, body: body(original.body, index), translations: entry.translations.map((each, at) => ({ ...each, notes: original.translations[at]?.notes ?? [], body: body(original.translations[at]?.body ?? '', index) })) };
  });
  const sources = hostile.sources.map((source, index) => ({ ...source, archived: chronicle.sources[index]?.archived ?? [] }));
  return recordOf(contentOf(withoutPictures({ ...hostile, entries, sources })));
}

const plain = withoutPictures(chronicleOf(harbour));

describe.each([
  ['JSON', chronicleJson, thingsOfJson],
  ['JSON Lines', chronicleLines, thingsOfLines],
])('a record that leaves as %s and comes in again', (_, write, read) => {
  it.each(['tests/fixtures/harbour', 'content'])('is the same record: %s', async (folder) => {
    const record = withoutPictures(chronicleOf(await readContent(`${projectFolder}/${folder}`)));
    const { content, told } = await bringRecord(read, write(record));
    expect(told).toEqual([]);
    expect(recordOf(content)).toEqual(record);
  });

  it('is the same record, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 90_000 }), async (given, piece) => {
        const record = withTexts(plain, given);
        const { content, told } = await bringRecord(read, write(record), piece);
        expect(told).toEqual([]);
        expect(recordOf(content)).toEqual(record);
      }),
      { numRuns: 5 },
    );
  });
});

describe('sources that leave as CSL-JSON and come in again', () => {
  it.each([['as they are', null], ['with hostile texts', [...odd, ...hostileTexts].filter((text) => deceptionsIn(text).length === 0)], ['with texts of 100 kB', ['x'.repeat(100_000), ...Array.from({ length: 99 }, String)]]])('make the same record with the rest of the content, %s', async (_, given) => {
    const record = given === null ? plain : withTexts(plain, given);
    const others = contentOf(record).filter(({ path }) => !path.startsWith('sources/'));
    const { content, told } = await bringText(readCslJson, sourcesCsl(record), others);
    expect(told).toEqual([]);
    expect(recordOf(content)).toEqual(record);
  });

  it('have no word lost, whatever their texts are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const record = withTexts(plain, given);
        const { content } = await bringText(readCslJson, sourcesCsl(record), contentOf(record).filter(({ path }) => !path.startsWith('sources/')));
        expect(recordOf(content).sources).toEqual(record.sources);
      }),
      { numRuns: 5 },
    );
  });
});

describe('places that leave as GeoJSON and come in again', () => {
  it('make the same record with the rest of the content, whatever their names are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const record = withTexts(plain, given);
        const { content, told } = await bringText(readPlaceCollection, placesGeoJson(record, { baseUrl: null }), contentOf(record).filter(({ path }) => path !== 'places.geojson'));
        expect(told).toEqual([]);
        expect(recordOf(content)).toEqual(record);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a record that was changed by hand', () => {
  const changed = (change: (record: { [key: string]: never } & Chronicle) => unknown): string => {
    const record = structuredClone(plain) as never;
    return JSON.stringify(change(record) ?? record, null, 1);
  };

  it.each([
    ['of a later version', changed((record) => ({ ...record, version: 99 })), 'it is of version 99 of the format'],
    ['of another format', changed((record) => ({ ...record, format: 'dated-reports-other' })), 'its format is “dated-reports-other”'],
    ['with things before its version', '{"entries": [1], "format": "x"}', 'it is no record: one begins with its format and its version'],
    ['with a list of something else', changed((record) => ({ ...record, ships: [] })), 'a record holds no “ships”'],
  ])('is refused %s', async (_, text, reason) => {
    const { told, counts } = await bringRecord(thingsOfJson, text);
    expect([told, counts.leftOut]).toEqual([[expect.stringContaining(reason)], 1]);
  });

  it('that breaks off in the middle is kept as far as it goes', async () => {
    const text = changed((record) => record);
    const { told, counts } = await bringRecord(thingsOfJson, text.slice(0, -20));
    expect(told.at(-1)).toMatch(/^\d+ the rest of the file: it is no JSON here: it ends in the middle/);
    expect(counts.written).toBeGreaterThan(30);
  });

  it('has what is wrong in it left out by name, and the rest kept', async () => {
    const { told, counts } = await bringRecord(
      thingsOfJson,
      changed((record) => {
        const [first, second] = record.entries;
        if (first !== undefined) first.id = '../../x';
        if (second !== undefined) (second.claims[0] as { statement: unknown }).statement = 7;
        const [place] = record.places;
        if (place !== undefined) place.longitude = 500;
      }),
    );
    expect(told.filter((each) => /\b(?:entries|places)\[/.test(each))).toEqual(
      expect.arrayContaining([expect.stringMatching(/entries\[0\]: .*“\.\.\/\.\.\/x” cannot be its id/), expect.stringMatching(/entries\[1\]: claims\.0\.statement/), expect.stringMatching(/places\[0\]: .*500/)]),
    );
    expect(counts.written).toBeGreaterThan(40);
  });
});
