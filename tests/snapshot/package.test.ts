import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { hashFolder } from '../../src/io/hash.ts';
import { readContent } from '../../src/io/read-content.ts';
import { walkFolder } from '../../src/io/walk-folder.ts';
import { unzip } from '../support/snapshots.ts';

const { zip, bag } = inject('snapshot');
const { harbour } = inject('sites');

const textOf = (path: string): Promise<string> => readFile(join(bag, path), 'utf8');
const jsonOf = async (path: string) => JSON.parse(await textOf(path));
const filesBelow = async (folder: string): Promise<string[]> => (await walkFolder(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
const infoOf = async (label: string): Promise<string | undefined> => new RegExp(`^${label}: (.*)$`, 'm').exec(await textOf('bag-info.txt'))?.[1];

describe('a snapshot', () => {
  test('is named by its title, its date and the digest of its payload, and so is the one folder in it', async () => {
    const digest = createHash('sha256').update(await textOf('manifest-sha256.txt')).digest('hex').slice(0, 12);
    expect(basename(zip)).toBe(`gannet-harbour-the-night-the-light-went-out-2023-11-14-${digest}.zip`);
    expect(`${basename(bag)}.zip`).toBe(basename(zip));
  });

  test('is a zip in which unzip finds no fault', () => {
    const { status, stdout } = spawnSync(unzip(), ['-t', zip], { encoding: 'utf8', maxBuffer: 1e8 });
    expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, last: expect.stringContaining('No errors detected') });
  });

  test('passes all that its own guide has a reader do, by programs that others have made', async () => {
    const guide = (await textOf('data/VERIFY.md')).split('## Build it again')[0] as string;
    const commands = guide.split('\n').flatMap((line) => (/^ {4}(?:sha|find|cut|git)/.test(line) ? [line.trim()] : []));
    expect(commands).toHaveLength(7);
    // Its places for what is only needed for a moment are those of this test.
    const script = commands.join('\n').replaceAll('/tmp/', '"$PLACE"/');
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', `PLACE=$(mktemp -d); trap 'rm -rf "$PLACE"' EXIT; ${script}`], { cwd: bag, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${(await infoOf('External-Identifier'))?.slice('swh:1:dir:'.length)}\n`, stderr: '' });
  });

  test('is a bag by RFC 8493: every file of it in the manifests that must name it, and counted', async () => {
    expect(await textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const all = await filesBelow(bag);
    const payload = all.filter((path) => path.startsWith('data/'));
    const tags = all.filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
    for (const algorithm of ['sha256', 'sha512']) {
      for (const [manifest, paths] of [[`manifest-${algorithm}.txt`, payload], [`tagmanifest-${algorithm}.txt`, tags]] as const) {
        const expected = await Promise.all(paths.map(async (path) => `${createHash(algorithm).update(await readFile(join(bag, path))).digest('hex')}  ${path}\n`));
        expect(await textOf(manifest)).toBe(expected.join(''));
      }
    }
    const sizes = await Promise.all(payload.map(async (path) => (await stat(join(bag, path))).size));
    expect(await infoOf('Payload-Oxum')).toBe(`${sizes.reduce((sum, size) => sum + size, 0)}.${payload.length}`);
  });

  test('holds the site as a build writes it, and the content as it was', async () => {
    expect(await hashFolder(join(bag, 'data/site'))).toBe(await hashFolder(harbour.out));
    expect(await hashFolder(join(bag, 'data/source/content'))).toBe(await hashFolder(harbour.content));
  });

  test('holds exports that are those of the site', async () => {
    const exported = await filesBelow(join(bag, 'data/exports'));
    expect(exported).toEqual(expect.arrayContaining(['chronicle.json', 'claims.csv', 'sources.csl.json', 'sources.bib', 'sources.ris', 'places.geojson', 'feeds/entries.atom']));
    for (const path of exported) {
      const inSite = /^(?:feeds\/|corrections\.)/.test(path) ? path : `data/${path}`;
      expect(await textOf(`data/exports/${path}`), path).toBe(await textOf(`data/site/${inSite}`));
    }
  });

  test('holds what is needed to build it, and nothing that was made of it or got for it', async () => {
    const source = await filesBelow(join(bag, 'data/source'));
    expect(source).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'scripts/build.ts', 'src/core/compile.ts', 'public/favicon.svg', 'README.md', 'LICENSE', 'content/site.yml']));
    expect(source.filter((path) => /(?:^|\/)(?:node_modules|\.git|\.cache|\.astro)\/|^dist\/|\.zip$/.test(path))).toEqual([]);
  });

  test('tells of each source what is known of its address and of its copies', async () => {
    const { chronicle } = compile(await readContent(harbour.content));
    const { format, version, sources } = await jsonOf('data/sources-status.json');
    expect({ format, version }).toEqual({ format: 'dated-reports-sources-status', version: 1 });
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(chronicle?.sources.map(({ id }) => id));
    const captures = (all: readonly { captures?: unknown[]; archived?: unknown[] }[]) => all.map((each) => (each.captures ?? each.archived ?? []).length);
    expect(captures(sources)).toEqual(captures(chronicle?.sources ?? []));
    expect(sources.flatMap((each: { captures: { digest: string | null }[] }) => each.captures).some((each: { digest: string | null }) => each.digest !== null)).toBe(true);
  });

  test('describes itself as an RO-Crate whose parts are all there', async () => {
    const graph: { '@id': string; conformsTo?: { '@id': string }; hasPart?: { '@id': string }[]; identifier?: string; license?: { '@id': string }; contentSize?: string }[] = (await jsonOf('data/ro-crate-metadata.json'))['@graph'];
    const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
    expect(byId.get('ro-crate-metadata.json')?.conformsTo?.['@id']).toBe('https://w3id.org/ro/crate/1.1');
    const root = byId.get('./');
    expect(root).toMatchObject({ datePublished: '2023-11-14', identifier: await infoOf('External-Identifier'), license: { '@id': 'https://spdx.org/licenses/CC0-1.0' }, author: { '@id': '#contributors' } });
    const parts = graph.flatMap(({ hasPart = [] }) => hasPart.map((part) => part['@id']));
    expect(parts).toEqual(expect.arrayContaining(['site/', 'site.wacz', 'source/', 'exports/', 'exports/chronicle.json', 'sources-status.json', 'CHANGES.md', 'VERIFY.md']));
    for (const id of parts) {
      expect(byId.has(id), id).toBe(true);
      const found = await stat(join(bag, 'data', decodeURIComponent(id)));
      expect(found.isDirectory(), id).toBe(id.endsWith('/'));
      if (found.isFile()) expect(byId.get(id)?.contentSize).toBe(String(found.size));
    }
    const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g);
    expect([...references].map(([, id]) => id).filter((id) => !id?.startsWith('https:') && !byId.has(id as string))).toEqual([]);
  });
});
