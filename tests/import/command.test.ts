import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chronicleJson } from '../../src/core/export/chronicle-json.ts';
import { readContent } from '../../src/io/read-content.ts';
import { chronicleOf, harbour, harbourFolder } from '../changes/harbour.ts';
import { runScript, startScript, type Ended } from '../support/run-script.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { recordOf } from './import-text.ts';

const makeFolder = temporaryFolders();
/** Where the commands are started: `content` is a copy of the harbour. */
let folder: string;

const run = (...args: string[]): Promise<Ended> => runScript('scripts/import.ts', { args, cwd: folder });
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const textOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
/** Every file of the content with its text. */
const snapshot = async (): Promise<string> => JSON.stringify(await readContent(join(folder, 'content')));

beforeAll(async () => {
  folder = await makeFolder();
  await cp(harbourFolder, join(folder, 'content'), { recursive: true });
});

const reports = `\uFEFFid;title;occurred;reported;summary;places;actor;statement;source;metric;value
two-boats;"Two boats; one of them ""Anna""";2019-11-03;2019-11-0X;Two boats sank.;Gannet Light;harbour-office;Two boats sank.;coast-wire-2019-11-03;boats-sunk;2
no-actor;Nobody said it;2019-11-03;2019-11-03;Nobody.;;nobody;It is so.;coast-wire-2019-11-03;;
no-claim;A report;2019-11-03;2019-11-03;A report.;;harbour-office;;coast-wire-2019-11-03;;
ragged;row
=cmd;x;2019-11-03;2019-11-03;x;;harbour-office;x;coast-wire-2019-11-03;;
`;

describe('npm run import', () => {
  it('prints in a dry run what would be written, and writes nothing', async () => {
    await put('reports.csv', reports);
    const before = await snapshot();
    const { status, stdout, stderr } = await run('reports.csv', '--as', 'entries', '--dry-run');
    expect([status, await snapshot()]).toEqual([1, before]);
    expect(stdout).toContain('content/entries/two-boats.md:\n---\ntitle: Two boats; one of them "Anna"\noccurred: 2019-11-03\n');
    expect(stdout).not.toContain('no-actor');
    expect(stderr).toMatch(/\n2 records would be written, 3 left out, 1 has something to fill in\.\n$/);
  });

  it('writes what is right, names each row that is not with file and line, and says what is to be filled in', async () => {
    const { status, stdout, stderr } = await run('reports.csv', '--as', 'entries');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^reports\.csv:3: row 2 is left out: There is no actor “nobody”\./),
      'reports.csv:5: row 4 is left out: it has 2 cells, and the header has 11; a text with the separator in it stands in quotes.',
      'content/entries/no-claim.md:8:16 value-empty The value is empty; expected text.',
      '    Fill it in, or leave the key out if it is optional.',
      expect.stringMatching(/^reports\.csv:6: row 5 is left out: “=cmd” cannot be its id: /),
      '2 records written, 3 left out, 1 has something to fill in. “npm run check” says how the whole stands.',
      '',
    ]);
    expect(recordOf((await readContent(join(folder, 'content'))).filter(({ path }) => path !== 'entries/no-claim.md')).entries.map(({ id }) => id)).toContain('two-boats');
  });

  it('leaves all out by name when the same file comes again, and changes no byte', async () => {
    await put('again.csv', reports.split('\n').slice(0, 2).join('\n'));
    const before = await snapshot();
    const { status, stderr } = await run('again.csv', '--as', 'entries');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'again.csv:2: row 1 is left out: the content has the entry “two-boats” already.\n0 records written, 1 left out.\n' });
    expect(await snapshot()).toBe(before);
  });

  it('adds places behind those that are there, of which every byte stays, and ends well', async () => {
    const before = await textOf('content/places.geojson');
    await put('places.csv', 'name,kind,longitude,latitude,name:uk\nНова скеля,other,-62.1,44.8,Скеля\n');
    expect(await run('places.csv', '--as', 'places')).toMatchObject({ status: 0, stderr: '1 record written. “npm run check” says how the whole stands.\n' });
    const after = await textOf('content/places.geojson');
    const at = [...before].findIndex((sign, index) => sign !== [...after][index]);
    expect(after.startsWith(before.slice(0, at)) && after.endsWith(before.slice(at))).toBe(true);
    expect((JSON.parse(after) as { features: { properties: { id: string } }[] }).features.at(-1)?.properties.id).toBe('nova-skelya');
  });

  it('brings sources, told by the name of the file', async () => {
    await put('library.bib', '@online{petrenko, title = {Маяк згас}, author = {Петренко, Олена}, url = {https://example.org/mayak}, date = {2019-11-0X}, volume = {7}}\n@book{broken, title = {x\n');
    const { status, stderr } = await run('library.bib', '--as', 'sources');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'library.bib:1: entry 1 (petrenko): “volume” has no room in a source: 7\nlibrary.bib:2: entry 2 (broken) is left out: its braces are never closed, so where it ends cannot be told.\n1 record written, 1 left out. “npm run check” says how the whole stands.\n',
    });
    expect(await textOf('content/sources/petrenko.yml')).toBe('type: webpage\ntitle: Маяк згас\nauthor:\n  - { family: Петренко, given: Олена }\nissued: 2019-11-0X\nURL: https://example.org/mayak\n');
  });

  it('reads columns as the mapping says, and says where a mapping is wrong', async () => {
    await put('theirs.csv', 'Date,Headline\n3/11/2019,x\n');
    await put('mapping.yml', 'columns:\n  titel: Headline\n');
    expect(await run('theirs.csv', '--as', 'entries', '--mapping', 'mapping.yml')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^mapping\.yml:2:3 key-unknown /) as string });
  });

  it('makes a whole content of a record, of which the check finds no error', async () => {
    const record = chronicleOf(harbour);
    const plain = { ...record, entries: record.entries.map((entry) => ({ ...entry, media: [] })) };
    await put('record.json', chronicleJson(plain));
    expect(await run('record.json', '--as', 'record', '--content', 'new')).toMatchObject({ status: 0, stderr: expect.stringMatching(/^\d+ records written\. /) as string });
    const made = await readContent(join(folder, 'new'));
    expect(recordOf(made)).toEqual(plain);
    const check = await runScript('scripts/check.ts', { args: ['--content', 'new'], cwd: folder });
    expect([check.status, check.stdout.match(/published-/g)]).toEqual([0, null]);
    expect((await readdir(join(folder, 'new'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing half-written where it is interrupted', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => index);
    await put('many-reports.csv', `${reports.split('\n')[0] ?? ''}\n${rows.map((index) => `r-${index};R;2019;2019;S.;;harbour-office;It is.;coast-wire-2019-11-03;;\n`).join('')}`);
    const before = await snapshot();
    const { child, ended } = startScript('scripts/import.ts', { args: ['many-reports.csv', '--as', 'entries'], cwd: folder });
    const entries = async (): Promise<string[]> => (await readdir(join(folder, 'content/entries'))).filter((name) => name.startsWith('r-'));
    while ((await entries()).length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ signal: 'SIGTERM' });
    expect((await readdir(join(folder, 'content'))).filter((name) => name.startsWith('.import'))).toEqual([]);
    const written = await entries();
    expect(new Set(await Promise.all(written.map(async (name) => (await textOf(`content/entries/${name}`)).replace(/^id.*$/m, '')))).size).toBe(1);
    await Promise.all(written.map((name) => rm(join(folder, 'content/entries', name))));
    expect(await snapshot()).toBe(before);
  });

  it.each([
    ['a file that is not there', ['none.csv', '--as', 'entries'], 'import: “none.csv” cannot be read: it does not exist.'],
    ['a folder', ['content', '--as', 'entries'], 'import: “content” is no file that can be read more than once.'],
    ['a file of an unknown kind', ['content/README.md', '--as', 'entries'], 'cannot be told from its name'],
    ['a format that holds something else', ['library.bib', '--as', 'sources', '--from', 'csv'], 'import: csv cannot be brought in as sources.'],
    ['a mapping where none is read', ['library.bib', '--as', 'sources', '--mapping', 'mapping.yml'], 'import: A mapping says nothing for bibtex'],
    ['no content', ['places.csv', '--as', 'places', '--content', 'none'], 'import: The content folder “none” cannot be read'],
    ['a file for a content', ['record.json', '--as', 'record', '--content', 'places.csv'], 'import: The content folder “places.csv” cannot be read'],
  ])('ends with 2 where it is called with %s', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
