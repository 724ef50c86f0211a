import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sourcesBibtex, sourcesCsl, sourcesRis } from '../../src/core/export/citing/source-files.ts';
import type { CslDate } from '../../src/core/export/citing/csl-date.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { hostileRecord } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { cslDataSchema } from './csl-data-schema.ts';
import { findPandoc, findRis2xml } from './find-citation-readers.ts';

const run = promisify(execFile);
const newFolder = temporaryFolders();
const pandoc = findPandoc();
const ris2xml = findRis2xml();

const harbour = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });
const own = await chronicleOf({ content: join(projectFolder, 'content') });
const records = [
  { name: 'own', chronicle: own },
  { name: 'harbour', chronicle: harbour },
  { name: 'hostile', chronicle: hostileRecord(harbour) },
];

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
}

const itemsOf = (chronicle: Chronicle): Item[] => JSON.parse(sourcesCsl(chronicle)) as Item[];

async function inFile(name: string, text: string): Promise<string> {
  const file = join(await newFolder(), name);
  await writeFile(file, text);
  return file;
}

async function readByPandoc(format: string, text: string): Promise<Map<string, Item>> {
  const { stdout } = await run(pandoc, ['-f', format, '-t', 'csljson', await inFile('sources', text)], { maxBuffer: 1e8 });
  return new Map((JSON.parse(stdout) as Item[]).map((item) => [item.id, item]));
}

/**
 * A text as pandoc gives it back: it knows quotation marks as such, and may write one kind for another; TeX has one apostrophe; spaces
 * are one.
 */
const asRead = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<\/?(?:span|i|b|su[pb])\b[^>]*>/g, '')
    .replace(/["'‘’“”`]+/g, '"')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();

/**
 * A family name alone and a name that is not parted are one to BibTeX, where the family name stands in braces; and so are a family name
 * and particles that do not begin with small letters.
 */
const namesAsRead = (author: Item['author']) =>
  author?.map(({ family, literal, ...more }) => {
    const { 'dropping-particle': dropping = '', 'non-dropping-particle': other = '', ...rest } = more;
    const areSmall = /^\p{Ll}[\p{L} ]*$/u.test(dropping + other);
    const last = [...(areSmall ? [] : [dropping, other]), family ?? literal].join(' ');
    return [asRead(last), areSmall ? { dropping, other } : {}, Object.entries(rest).map(([key, value]) => [key, asRead(value)])];
  });

/** What pandoc gives back of a date: its parts. It has none for a date in words, and loses seasons and doubt on some ways. */
const partsOf = (date: CslDate | undefined) => (date === undefined || date['date-parts'] === undefined || date['date-parts'].length === 0 ? undefined : date['date-parts'].map((parts) => parts.filter((part, at) => at !== 1 || part <= 12)));

const kept = ({ id, title, publisher, URL, author, issued, accessed, ...more }: Item) => ({
  id,
  title: asRead(title),
  container: asRead(more['container-title']),
  publisher: asRead(publisher),
  URL,
  author: namesAsRead(author),
  issued: partsOf(issued),
  accessed: partsOf(accessed),
});

describe.each(records)('the sources of the $name record', ({ name, chronicle }) => {
  const items = itemsOf(chronicle);

  test('are valid CSL-JSON', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(cslDataSchema);
    validate(items);
    expect(validate.errors).toBeNull();
    expect(items.map(({ id }) => id)).toEqual(chronicle.sources.map(({ id }) => id));
  });

  test('are the same, names, Cyrillic letters, dates and ids, when pandoc has read the CSL-JSON', async () => {
    const read = await readByPandoc('csljson', sourcesCsl(chronicle));
    // What looks like markup in a title is markup in CSL-JSON, which has no way to say that it is none.
    if (name !== 'hostile') expect(items.map(({ id }) => kept(read.get(id) as Item))).toEqual(items.map(kept));
    expect([...read.keys()]).toEqual(items.map(({ id }) => id));
  });

  test.each(['biblatex', 'bibtex'])('are the same when pandoc has read the BibTeX as %s', async (format) => {
    const read = await readByPandoc(format, sourcesBibtex(chronicle));
    expect(items.map(({ id }) => kept(read.get(id) as Item))).toEqual(items.map(kept));
    const tongue = (tag: string | undefined) => tag?.split('-')[0];
    const told = items.filter(({ id }) => read.get(id)?.language !== undefined);
    expect(told.map(({ id }) => tongue(read.get(id)?.language))).toEqual(told.map(({ language }) => tongue(language)));
  });

  test('are all there, with titles, names, addresses and years, when ris2xml has read the RIS', async () => {
    const { stdout } = await run(ris2xml, ['-i', 'utf8', '-u', await inFile('sources.ris', sourcesRis(chronicle))], { maxBuffer: 1e8 });
    const modules = new DOMParser().parseFromString(stdout.replace(/^\uFEFF/, ''), 'text/xml').getElementsByTagName('mods');
    const read = Array.from(modules).map((mods) => {
      const textsOf = (tag: string) => Array.from(mods.getElementsByTagName(tag)).map(({ textContent }) => textContent ?? '');
      // It parts a title at the colon.
      const [whole] = Array.from(mods.getElementsByTagName('titleInfo'));
      const title = ['title', 'subTitle'].flatMap((tag) => Array.from(whole?.getElementsByTagName(tag) ?? [], ({ textContent }) => textContent ?? '')).join(' ');
      return { id: mods.getAttribute('ID'), title, names: textsOf('namePart').join(' '), urls: textsOf('url'), language: textsOf('languageTerm')[0], year: textsOf('dateIssued')[0]?.slice(0, 4) };
    });
    // It takes “and” out of names.
    const letters = (text: string) => [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => word !== 'and').sort().join(' ');
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    items.forEach(({ id, title = '', author = [], URL, language }, index) => {
      const { issued } = chronicle.sources[index] ?? {};
      const year = issued?.kind === 'point' ? /^\d{4}/.exec(issued.text)?.[0] : undefined;
      const found = read[index];
      expect({ id, title: letters(found?.title ?? ''), language: found?.language }).toEqual({ id, title: letters(title), language });
      if (URL !== undefined) expect(found?.urls).toContain(URL);
      if (year !== undefined && !issued?.text.includes('X')) expect({ id, year: found?.year }).toEqual({ id, year });
      if (name !== 'hostile') expect(letters(found?.names ?? '')).toBe(letters(author.flatMap((each) => Object.values(each)).join(' ')));
    });
  });
});

test('the schema refuses what is no CSL-JSON', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(cslDataSchema);
  const item = { id: 'a', type: 'book' };
  expect(validate([item])).toBe(true);
  for (const more of [{ type: 'leaflet' }, { issued: '2023' }, { issued: { 'date-parts': [] } }, { issued: { edtf: '2023' } }, { author: 'A' }, { author: [{ name: 'A' }] }, { archived: [] }]) {
    expect(validate([{ ...item, ...more }]), JSON.stringify(more)).toBe(false);
  }
});
