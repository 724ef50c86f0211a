import { createHash } from 'node:crypto';
import { readWhole, UnreadableFile, type PackedFile } from '../package/packed-file.ts';
import { isFoundByAddress, checkIndex } from './cdxj-index.ts';
import type { Adds } from './finding.ts';
import { isObject, jsonOf, textOf, type JsonObject } from './json.ts';
import { readWarc, type WarcRecord } from './warc-records.ts';

/** What a web archive holds under addresses. */
export interface WaczContents {
  /** SHA-256 of what stands under each address. */
  readonly resources: ReadonlyMap<string, string>;
  /** The addresses of its pages. */
  readonly pages: ReadonlySet<string>;
  readonly mainPage: string | null;
}

const statement = 'datapackage.json';
const digestOfStatement = 'datapackage-digest.json';
const mostBytes = 512 * 1024 * 1024;

/** Checks a web archive (WACZ 1.1.1), of which these are the files: its own digests, each record, the index, the pages. */
export async function checkWacz(files: readonly PackedFile[], findings: Adds, onFile: (done: number, total: number) => void = () => {}): Promise<WaczContents> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytes = new Map<string, Buffer>();
  const digests = new Map<string, string>();
  const records = new Map<string, WarcRecord[]>();
  for (const [index, file] of files.entries()) {
    try {
      if (isArchive(file.path)) {
        const { chunks, digest } = hashing(file);
        records.set(file.path.slice('archive/'.length), await readWarc(file.path, chunks, findings));
        digests.set(file.path, await digest());
      } else {
        bytes.set(file.path, await readWhole(file, mostBytes));
        digests.set(file.path, sha256(bytes.get(file.path) as Buffer));
      }
    } catch (thrown) {
      if (!(thrown instanceof UnreadableFile)) throw thrown;
      findings.add('changed', file.path, thrown.message);
    }
    onFile(index + 1, files.length);
  }
  const stated = checkStatement(bytes, byPath, digests, findings);
  const all = [...records.values()].flat();
  if (!all.some(isFoundByAddress)) findings.add('invalid', '', 'has no record of any page or file in it: it archives nothing');
  checkIndexes(bytes, byPath, records, findings);
  const resources = new Map(all.flatMap((record) => (record.uri !== null && (record.type === 'resource' || record.type === 'response') ? [[record.uri, record.payloadSha256] as const] : [])));
  const pages = checkPages(bytes.get('pages/pages.jsonl'), resources, findings);
  const mainPage = typeof stated?.['mainPageUrl'] === 'string' ? stated['mainPageUrl'] : null;
  if (mainPage !== null && !resources.has(mainPage)) findings.add('invalid', statement, `names the main page “${mainPage}”, of which there is no record`);
  return { resources, pages, mainPage };
}

const isArchive = (path: string): boolean => /^archive\/[^/]+\.warc\.gz$/.test(path);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function hashing(file: PackedFile): { chunks: AsyncIterable<Uint8Array>; digest: () => Promise<string> } {
  const hash = createHash('sha256');
  const source = file.chunks()[Symbol.asyncIterator]();
  const next = async () => {
    const result = await source.next();
    if (result.done !== true) hash.update(result.value);
    return result;
  };
  // What the records leave unread is read for the digest.
  const digest = async () => {
    while ((await next()).done !== true);
    return hash.digest('hex');
  };
  return { chunks: { [Symbol.asyncIterator]: () => ({ next }) }, digest };
}

function checkStatement(bytes: ReadonlyMap<string, Buffer>, files: ReadonlyMap<string, PackedFile>, digests: ReadonlyMap<string, string>, findings: Adds): JsonObject | null {
  checkDigestOfStatement(bytes, digests, findings);
  const text = bytes.get(statement);
  if (text === undefined) {
    if (!files.has(statement)) findings.add('missing', statement, 'is not there, and a WACZ must have it');
    return null;
  }
  const value = jsonOf(text);
  if (!isObject(value) || !Array.isArray(value['resources'])) return findings.add('invalid', statement, 'is no JSON object with resources'), null;
  if (value['profile'] !== 'data-package') findings.add('invalid', statement, 'does not state the profile “data-package”');
  if (!/^1\.[01]\.\d+$/.test(String(value['wacz_version']))) findings.add('invalid', statement, `states version ${JSON.stringify(value['wacz_version'])} of WACZ; this program reads 1.1.1`);
  const listed = new Set<string>();
  for (const resource of value['resources'] as readonly unknown[]) checkResource(resource, files, digests, listed, findings);
  for (const path of files.keys()) if (!listed.has(path) && path !== statement && path !== digestOfStatement) findings.add('extra', path, `does not stand among the resources of ${statement}`);
  return value;
}

function checkResource(resource: unknown, files: ReadonlyMap<string, PackedFile>, digests: ReadonlyMap<string, string>, listed: Set<string>, findings: Adds): void {
  const { path, hash, bytes } = isObject(resource) ? resource : {};
  if (typeof path !== 'string' || typeof hash !== 'string') return findings.add('invalid', statement, 'has a resource without path and hash');
  if (listed.has(path)) findings.add('invalid', statement, `lists “${path}” more than once`);
  listed.add(path);
  const file = files.get(path);
  if (file === undefined) return findings.add('missing', path, `is not there; ${statement} lists it`);
  if (bytes !== file.size) findings.add('changed', path, `has ${file.size} bytes; ${statement} states ${String(bytes)}`);
  compareDigest(path, hash, digests.get(path), statement, findings);
}

function compareDigest(path: string, stated: string, found: string | undefined, where: string, findings: Adds): void {
  if (!stated.startsWith('sha256:')) findings.add('invalid', where, `has for “${path}” a digest that is not enough or not known: “${stated.slice(0, 40)}”; sha256 is needed`);
  else if (found !== undefined && stated.slice('sha256:'.length).toLowerCase() !== found) findings.add('changed', path, `has the sha256 ${found}; ${where} states ${stated.slice('sha256:'.length)}`);
}

function checkDigestOfStatement(bytes: ReadonlyMap<string, Buffer>, digests: ReadonlyMap<string, string>, findings: Adds): void {
  const text = bytes.get(digestOfStatement);
  if (text === undefined) return findings.add('missing', digestOfStatement, `is not there: nothing states the digest of ${statement}`);
  const value = jsonOf(text);
  if (!isObject(value) || value['path'] !== statement || typeof value['hash'] !== 'string') return findings.add('invalid', digestOfStatement, `does not state the path and the hash of ${statement}`);
  compareDigest(statement, value['hash'], digests.get(statement), digestOfStatement, findings);
}

function checkIndexes(bytes: ReadonlyMap<string, Buffer>, files: ReadonlyMap<string, PackedFile>, records: ReadonlyMap<string, readonly WarcRecord[]>, findings: Adds): void {
  const indexes = [...files.keys()].filter((path) => path.startsWith('indexes/'));
  if (indexes.length === 0) findings.add('missing', 'indexes/index.cdxj', 'is not there, and no other index: players find nothing');
  for (const path of indexes) {
    const text = textOf(bytes.get(path) ?? Buffer.alloc(0));
    if (!path.endsWith('.cdxj') || text === null) findings.add('invalid', path, 'is no index in CDXJ that can be read');
    else if (bytes.has(path)) checkIndex(path, text, records, findings);
  }
}

function checkPages(bytes: Buffer | undefined, resources: ReadonlyMap<string, string>, findings: Adds): Set<string> {
  const path = 'pages/pages.jsonl';
  const pages = new Set<string>();
  if (bytes === undefined) return findings.add('missing', path, 'is not there, and a WACZ must have it'), pages;
  const lines = bytes.toString('utf8').split('\n').filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const value = jsonOf(Buffer.from(line));
    const at = `has a line ${index + 1} that`;
    if (!isObject(value)) findings.add('invalid', path, `${at} is no JSON object`);
    else if (index === 0) {
      if (value['format'] !== 'json-pages-1.0') findings.add('invalid', path, `${at} does not state the format “json-pages-1.0”`);
    } else if (typeof value['url'] !== 'string' || typeof value['ts'] !== 'string' || !Number.isFinite(Date.parse(value['ts']))) findings.add('invalid', path, `${at} has no url and time`);
    else {
      if (!resources.has(value['url'])) findings.add('invalid', path, `${at} lists “${value['url']}”, of which there is no record`);
      if (pages.has(value['url'])) findings.add('invalid', path, `${at} lists “${value['url']}” once more`);
      pages.add(value['url']);
    }
  }
  return pages;
}
