import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { CDXIndexer, WARCParser } from 'warcio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sha256Hex } from '../../src/io/hash.ts';
import { filesOf } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { unzip } from '../support/snapshots.ts';

const newFolder = temporaryFolders();
const { bag } = inject('snapshot');
const { harbour } = inject('sites');
const wacz = join(bag, 'data/site.wacz');
const base = harbour.baseUrl as string;

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
  execFileSync(unzip(), ['-q', wacz, '-d', folder]);
});

const textOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('the web archive of a snapshot', () => {
  test('is stored without compression, so that players can read parts of it', () => {
    const listing = execFileSync(unzip(), ['-v', wacz], { encoding: 'utf8' });
    const methods = listing.split('\n').flatMap((line) => /^\s*\d+\s+(\S+)/.exec(line)?.[1] ?? []).filter((word) => /[A-Z]/i.test(word));
    expect(methods).toEqual(['Stored', 'Stored', 'Stored', 'Stored', 'Stored']);
  });

  test('states the digest and the size of each of its parts, and the digest of that statement', async () => {
    const statement = JSON.parse(await textOf('datapackage.json'));
    expect(statement).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', created: '2023-11-14T22:13:20Z', mainPageUrl: `${base}index.html` });
    expect(statement.resources.map(({ path }: { path: string }) => path)).toEqual(['archive/data.warc.gz', 'indexes/index.cdxj', 'pages/pages.jsonl']);
    for (const { path, hash, bytes } of statement.resources) {
      expect({ path, hash, bytes }).toEqual({ path, hash: `sha256:${sha256Hex(await readFile(join(folder, path)))}`, bytes: (await stat(join(folder, path))).size });
    }
    expect(JSON.parse(await textOf('datapackage-digest.json'))).toEqual({ path: 'datapackage.json', hash: `sha256:${sha256Hex(await textOf('datapackage.json'))}` });
  });

  test('holds each file of the site as a resource record, with its bytes, its address and true digests, as warcio reads them', async () => {
    const found = new Map<string, string>();
    const types = new Set<string>();
    const ids = new Set<string>();
    for await (const record of new WARCParser(createReadStream(join(folder, 'archive/data.warc.gz')))) {
      const block = await record.readFully(false);
      types.add(`${record.warcHeaders.protocol} ${record.warcType}`);
      ids.add(record.warcHeader('WARC-Record-ID') as string);
      expect(record.warcBlockDigest).toBe(`sha256:${sha256Hex(block)}`);
      expect(record.warcContentLength).toBe(block.length);
      expect(record.warcDate).toBe('2023-11-14T22:13:20Z');
      if (record.warcType !== 'resource') {
        expect(Buffer.from(block).toString()).toContain('no request was sent and no response received');
        continue;
      }
      expect(record.warcPayloadDigest).toBe(record.warcBlockDigest);
      found.set(record.warcTargetURI as string, sha256Hex(block));
    }
    expect([...types]).toEqual(['WARC/1.1 warcinfo', 'WARC/1.1 resource']);
    expect(ids.size).toBe(found.size + 1);
    const paths = [...(await filesOf(harbour)), '.dated-reports-output'];
    const expected = await Promise.all(paths.map(async (path) => [`${base}${path}`, sha256Hex(await readFile(join(harbour.out, path)))] as const));
    expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
  });

  test('is indexed as warcio would', async () => {
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const lines: string[] = [];
    const files = [{ filename: 'data.warc.gz', reader: createReadStream(join(folder, 'archive/data.warc.gz')) }];
    for await (const record of indexer.iterIndex(files as never)) lines.push(indexer.serializeCDXJ(record));
    const parsed = (line: string) => ({ key: line.split(' ', 2), ...JSON.parse(line.slice(line.indexOf('{'))) });
    const own = (await textOf('indexes/index.cdxj')).trimEnd().split('\n');
    expect(own.map(parsed)).toEqual(lines.sort().map(parsed).map((line) => ({ ...line, mime: line.mime.split(';')[0], status: '200', digest: `sha256:${line.digest}` })));
    expect(own).toEqual(own.toSorted());
  });

  test('lists its pages with their titles and what they say', async () => {
    const [head, ...pages] = (await textOf('pages/pages.jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(head).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'All pages', hasText: true });
    expect(pages.map(({ url }) => url)).toEqual((await filesOf(harbour)).filter((path) => path.endsWith('.html')).map((path) => `${base}${path}`));
    const about = pages.find(({ url }) => url === `${base}about.html`);
    expect(about).toMatchObject({ title: expect.stringContaining('Gannet Harbour'), ts: '2023-11-14T22:13:20Z', text: expect.stringContaining('Built from the state of 14 November 2023.') });
    expect(pages.filter(({ title, text }) => title === '' || text === '' || /<\w|&amp;|&#/.test(title))).toEqual([]);
  });
});
