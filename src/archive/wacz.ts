import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../io/hash.ts';
import { cdxjText, type IndexedRecord } from './cdxj.ts';
import { allBytes, fileAsChunks, textAsChunks, type Chunked } from './chunked.ts';
import { contentType, mediaType } from './media-types.ts';
import { momentText } from './moment-text.ts';
import { pageText } from './page-text.ts';
import { digestOf, nameUuid, recordBytes, resourceRecord, warcInfo } from './warc.ts';
import { writeZip, type ZipFile } from './zip.ts';

export interface WaczInput {
  /** The files of the site, by paths below its root. */
  readonly files: readonly ZipFile[];
  readonly title: string;
  readonly description: string;
  /** Where the site stands; null: nowhere that is known. */
  readonly baseUrl: string | null;
  readonly epochSeconds: number;
  /** Program and version. */
  readonly software: string;
  readonly onFile?: (done: number, total: number) => void;
}

/** The address of a site that stands nowhere: RFC 6761 keeps it from ever being somebody's. */
export const addressOfNone = 'https://timeline.invalid/';

const archive = 'data.warc.gz';

/**
 * Writes a site as a web archive for players (WACZ 1.1.1): WARC records, their index, its pages with their text, and the
 * digests of all of it, in a zip without compression. `work` is an empty folder for what it is made of.
 */
export async function writeWacz(file: string, work: string, input: WaczInput): Promise<void> {
  const { title, description, baseUrl, epochSeconds, software } = input;
  const date = momentText(epochSeconds);
  const info = warcInfo(archive, date, {
    software,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    description: `The files of a static site as its build wrote them. They were read from a disk: no request was sent and no response received, so there are resource records alone. ${baseUrl === null ? `The site stands at no address that is known; ${addressOfNone} stands for it.` : 'Their addresses are those at which the site stands or will stand.'}`,
  });
  const { pages, index, warcSize } = await writeWarc(join(work, archive), input, date, info);
  const list = [{ format: 'json-pages-1.0', id: 'pages', title: 'All pages', hasText: true }, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
  const contents: ZipFile[] = [
    { path: `archive/${archive}`, ...fileAsChunks(join(work, archive), warcSize) },
    { path: 'indexes/index.cdxj', ...textAsChunks(cdxjText(index)) },
    { path: 'pages/pages.jsonl', ...textAsChunks(list) },
  ];
  const main = pages.find(({ url }) => url === `${baseUrl ?? addressOfNone}index.html`);
  const dataPackage = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    software,
    created: date,
    title,
    description,
    ...(main === undefined ? {} : { mainPageUrl: main.url, mainPageDate: date }),
    resources: await Promise.all(contents.map(resourceOf)),
  };
  const datapackage = `${JSON.stringify(dataPackage, null, 2)}\n`;
  const digest = `${JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256Hex(datapackage)}` }, null, 2)}\n`;
  await writeZip(
    file,
    [...contents, { path: 'datapackage.json', ...textAsChunks(datapackage) }, { path: 'datapackage-digest.json', ...textAsChunks(digest) }],
    { epochSeconds, compresses: false },
  );
}

interface Page {
  readonly id: string;
  readonly url: string;
  readonly ts: string;
  readonly title: string;
  readonly text: string;
}

async function writeWarc(file: string, { files, baseUrl, onFile }: WaczInput, date: string, info: ReturnType<typeof warcInfo>): Promise<{ pages: Page[]; index: IndexedRecord[]; warcSize: number }> {
  const pages: Page[] = [];
  const index: IndexedRecord[] = [];
  const handle = await open(file, 'wx');
  try {
    const start = recordBytes(info);
    await handle.appendFile(start);
    let offset = start.length;
    for (const [number, each] of files.entries()) {
      const uri = `${baseUrl ?? addressOfNone}${each.path.split('/').map(encodeURIComponent).join('/')}`;
      const block = await allBytes(each);
      const record = recordBytes(resourceRecord({ uri, contentType: contentType(each.path), block }, date, info.id));
      await handle.appendFile(record);
      index.push({ uri, date, mediaType: mediaType(each.path), digest: digestOf(block), length: record.length, offset, filename: archive });
      offset += record.length;
      if (each.path.endsWith('.html')) pages.push({ id: nameUuid(uri), url: uri, ts: date, ...pageText(Buffer.from(block).toString('utf8')) });
      onFile?.(number + 1, files.length);
    }
    return { pages, index, warcSize: offset };
  } finally {
    await handle.close();
  }
}

async function resourceOf(file: Chunked & { readonly path: string }): Promise<object> {
  return { name: file.path.slice(file.path.lastIndexOf('/') + 1), path: file.path, hash: digestOf(await allBytes(file)), bytes: file.size };
}
