import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PackedFile } from '../../package/packed-file.ts';
import { handMadeZip } from '../../package/testing/hand-made-zip.ts';

/** Files by path: a package in memory, written from the standards by other hands than those of the program. */
export type HandMade = ReadonlyMap<string, Buffer>;

export const home = 'https://record.example/t/';
const date = '2024-02-03T04:05:06Z';
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">`;
export const page = (body: string): string => `<!DOCTYPE html><html><head>${policy}<title>T</title><link rel="stylesheet" href="style.css"></head><body id="b">${body}</body></html>`;

const claims = '{"claims":[]}\n';
export const site: Readonly<Record<string, string>> = {
  'index.html': page('<a href="entries/a.html#c1">A</a> <a href="https://elsewhere.example/">out</a><img src="a.svg" alt="">'),
  'entries/a.html': `<!DOCTYPE html>${policy}<p id="c1"><a href="../index.html">back</a>`,
  'style.css': 'body { background: url("a.svg") }\n',
  'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle id="x"/></svg>\n',
  'data/claims.json': claims,
};

export interface Making {
  readonly site?: Readonly<Record<string, string>>;
  /** Changed after all, before the digests are made. */
  readonly payload?: (files: Map<string, Buffer>) => void;
  readonly info?: (lines: string[]) => string[];
  readonly algorithms?: readonly string[];
  readonly wacz?: WaczMaking;
  readonly crate?: (graph: Record<string, unknown>[]) => void;
}

export interface WaczMaking {
  readonly records?: (records: WarcPart[]) => WarcPart[];
  readonly index?: (lines: string[]) => string[];
  readonly pages?: (lines: string[]) => string[];
  readonly statement?: (value: { resources: Record<string, unknown>[]; [name: string]: unknown }) => void;
  readonly files?: (files: Map<string, Buffer>) => void;
}

const hash = (algorithm: string, bytes: Buffer | string): string => createHash(algorithm).update(bytes).digest('hex');

/** A snapshot that is whole, but for what is asked to be otherwise. All digests in it are true. */
export function handMadePackage(making: Making = {}): Map<string, Buffer> {
  const its = making.site ?? site;
  const payload = new Map<string, Buffer>(Object.entries(its).map(([path, text]) => [`site/${path}`, Buffer.from(text)]));
  const set = (path: string, text: string | Buffer) => payload.set(path, Buffer.from(text as string));
  set('exports/claims.json', claims);
  for (const [path, text] of Object.entries({ 'package.json': '{}\n', 'package-lock.json': '{}\n', 'content/site.yml': 'title: T\n' })) set(`source/${path}`, text);
  set('sources-status.json', JSON.stringify({ format: 'dated-reports-sources-status', version: 1, sources: [{ id: 's', captures: [] }] }));
  set('CHANGES.md', '# Changes\n');
  set('VERIFY.md', '# Verify\n');
  set('timeline.html', `<!DOCTYPE html>${policy}<p id="x"><a href="#x">x</a><img src="data:image/gif;base64,AA==">`);
  set('site.wacz', handMadeWacz(its, making.wacz));
  const swhid = `swh:1:dir:${gitTree(Object.entries(its).map(([path, text]) => [path.split('/'), text]))}`;
  set('ro-crate-metadata.json', crateText(swhid, payload, making.crate));
  making.payload?.(payload);
  const bag = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const octets = [...bag.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const info = ['Snapshot-Format: dated-reports-snapshot 1', `Snapshot-Base-URL: ${home}`, `External-Identifier: ${swhid}`, `Payload-Oxum: ${octets}.${bag.size}`];
  bag.set('bagit.txt', Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  bag.set('bag-info.txt', Buffer.from((making.info?.(info) ?? info).map((line) => `${line}\n`).join('')));
  return sealed(bag, making.algorithms ?? ['sha256', 'sha512']);
}

/** With manifests that are true of the files as they are now. */
export function sealed(files: HandMade, algorithms: readonly string[] = ['sha256', 'sha512']): Map<string, Buffer> {
  const bag = new Map([...files].filter(([path]) => !/^(?:tag)?manifest-/.test(path)));
  const list = (algorithm: string, of: readonly (readonly [string, Buffer])[]) => Buffer.from(of.map(([path, bytes]) => `${hash(algorithm, bytes)}  ${path.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`).join(''));
  for (const algorithm of algorithms) bag.set(`manifest-${algorithm}.txt`, list(algorithm, [...bag].filter(([path]) => path.startsWith('data/'))));
  const tags = [...bag].filter(([path]) => !path.startsWith('data/'));
  for (const algorithm of algorithms) bag.set(`tagmanifest-${algorithm}.txt`, list(algorithm, tags));
  return bag;
}

export interface WarcPart {
  readonly uri: string;
  readonly type: string;
  bytes: Buffer;
  /** What its digests are those of. */
  digested?: Buffer;
}

export function handMadeWacz(files: Readonly<Record<string, string>>, making: WaczMaking = {}): Buffer {
  const plain = Object.entries(files).map(([path, text]): WarcPart => ({ uri: `${home}${path}`, type: path.endsWith('.html') ? 'text/html' : 'text/plain', bytes: Buffer.from(text) }));
  const records = making.records?.(plain) ?? plain;
  const info = member('warcinfo', 'application/warc-fields', Buffer.from('software: hands\r\n'), []);
  let at = info.length;
  const members: Buffer[] = [info];
  const index: string[] = [];
  for (const { uri, type, bytes, digested = bytes } of records) {
    const digest = `sha256:${hash('sha256', digested)}`;
    const record = member('resource', type, bytes, [`WARC-Target-URI: ${uri}`, `WARC-Payload-Digest: ${digest}`, `WARC-Block-Digest: ${digest}`]);
    const { pathname } = new URL(uri);
    index.push(`example,record)${pathname} ${date.replace(/\D/g, '')} ${JSON.stringify({ url: uri, mime: type, digest, length: String(record.length), offset: String(at), filename: 'a.warc.gz' })}`);
    members.push(record);
    at += record.length;
  }
  const pages = ['{"format":"json-pages-1.0","id":"pages","title":"Pages"}', ...records.filter(({ type }) => type === 'text/html').map(({ uri }) => JSON.stringify({ url: uri, ts: date, title: 'T' }))];
  const lines = (all: readonly string[]) => Buffer.from(all.map((line) => `${line}\n`).join(''));
  const parts = new Map<string, Buffer>([
    ['archive/a.warc.gz', Buffer.concat(members)],
    ['indexes/index.cdxj', lines(making.index?.(index.sort()) ?? index.sort())],
    ['pages/pages.jsonl', lines(making.pages?.(pages) ?? pages)],
  ]);
  const statement = { profile: 'data-package', wacz_version: '1.1.1', mainPageUrl: `${home}index.html`, resources: [...parts].map(([path, bytes]): Record<string, unknown> => ({ name: path, path, hash: `sha256:${hash('sha256', bytes)}`, bytes: bytes.length })) };
  making.statement?.(statement);
  const text = Buffer.from(JSON.stringify(statement));
  parts.set('datapackage.json', text);
  parts.set('datapackage-digest.json', Buffer.from(JSON.stringify({ path: 'datapackage.json', hash: `sha256:${hash('sha256', text)}` })));
  making.files?.(parts);
  return handMadeZip([...parts].map(([name, bytes]) => ({ name, bytes })));
}

let ids = 0;
function member(type: string, contentType: string, block: Buffer, fields: readonly string[]): Buffer {
  const head = ['WARC/1.1', `WARC-Type: ${type}`, `WARC-Record-ID: <urn:x:${(ids += 1)}>`, `WARC-Date: ${date}`, ...fields, `Content-Type: ${contentType}`, `Content-Length: ${block.length}`];
  return gzipSync(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]));
}

function gitTree(files: readonly (readonly [readonly string[], string])[]): string {
  const names = [...new Set(files.map(([[name = '']]) => name))];
  const entries = names.map((name) => {
    const own = files.filter(([[first]]) => first === name);
    const [[path, text]] = own as [(typeof own)[0]];
    const id = path.length === 1 ? hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`) : gitTree(own.map(([its, content]) => [its.slice(1), content]));
    return { order: path.length === 1 ? name : `${name}/`, head: `${path.length === 1 ? '100644' : '40000'} ${name}\0`, id };
  });
  const body = Buffer.concat(entries.sort((a, b) => (a.order < b.order ? -1 : 1)).flatMap(({ head, id }) => [Buffer.from(head), Buffer.from(id, 'hex')]));
  return hash('sha1', Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]));
}

function crateText(swhid: string, payload: HandMade, change: Making['crate']): string {
  const single = ['site.wacz', 'timeline.html', 'sources-status.json', 'CHANGES.md', 'VERIFY.md'];
  const parts = ['site/', 'source/', 'exports/', ...single];
  const graph: Record<string, unknown>[] = [
    { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' }, about: { '@id': './' } },
    { '@id': './', '@type': 'Dataset', name: 'T', description: 'T', datePublished: '2024-02-03', license: { '@id': '#l' }, identifier: swhid, hasPart: parts.map((id) => ({ '@id': id })) },
    { '@id': '#l', '@type': 'CreativeWork', name: 'L' },
    ...parts.map((id) => ({ '@id': id, '@type': id.endsWith('/') ? 'Dataset' : 'File', name: id, ...(id.endsWith('/') ? {} : { contentSize: String(payload.get(id)?.length) }) })),
  ];
  change?.(graph);
  return JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph });
}

/** As a package that was opened. */
export const filesOf = (made: HandMade): PackedFile[] =>
  [...made]
    .map(([path, bytes]): PackedFile => ({ path, size: bytes.length, onDisk: null, async *chunks() { yield bytes; } }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

export const silent = { stage: () => {}, count: () => {} };
