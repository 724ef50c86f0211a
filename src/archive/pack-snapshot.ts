import { createHash } from 'node:crypto';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFiles, type ExportFile } from '../core/export/export-formats.ts';
import type { LinkStatus } from '../core/model/link-status.ts';
import { flushNames } from '../io/flush-folder.ts';
import { sha256Hex } from '../io/hash.ts';
import type { Progress } from '../io/progress.ts';
import { snapshotSourceFile, snapshotSourceText, type SnapshotSource } from '../io/snapshot-source.ts';
import { walkFolder } from '../io/walk-folder.ts';
import { makeBag, type BagFile, type BagInfo } from './bagit.ts';
import { changesReport, type SnapshotContent } from './changes-report.ts';
import { fileAsChunks, textAsChunks } from './chunked.ts';
import { momentText } from './moment-text.ts';
import { roCrateText } from './ro-crate.ts';
import { snapshotFormat, snapshotVersion, type SnapshotFacts } from './snapshot-facts.ts';
import type { SourceFile } from './source-files.ts';
import { sourcesStatusText } from './sources-status.ts';
import { folderSwhid } from './swhid.ts';
import { verifyGuide } from './verify-guide.ts';
import { writeWacz } from './wacz.ts';
import { writeZip } from './zip.ts';

export interface SnapshotInput {
  readonly facts: Omit<SnapshotFacts, 'swhid'>;
  readonly linkStatus: readonly LinkStatus[] | null;
  /** The folder with the built site. */
  readonly site: string;
  /** Files that stand beside the site in the payload, by their names there. */
  readonly beside: Readonly<Record<string, string>>;
  /** Program and content, by paths below `data/source/`. */
  readonly source: readonly SourceFile[];
  readonly sourceFacts: SnapshotSource;
  readonly previous: SnapshotContent | null;
}

export interface Packed {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
  readonly swhid: string;
  readonly digest: string;
}

/**
 * Packs a built site, with all that belongs to it, as one zip in `out`, which appears there whole or not at all. `work` is a folder of its
 * own on the same disk. The same input makes the same bytes.
 */
export async function packSnapshot(input: SnapshotInput, work: string, out: string, progress: Progress): Promise<Packed> {
  const { sourceFacts: { name, time } } = input;
  progress.stage('computing the SWHID of the site');
  const facts: SnapshotFacts = { ...input.facts, swhid: await folderSwhid(input.site) };
  const payload = await payloadOf(input, facts, work, progress);
  progress.stage('computing digests');
  const bag = await makeBag(payload, bagInfo(facts), (done, total) => progress.count(done, total));
  const base = `${name}-${momentText(time).slice(0, 10)}-${bag.payloadDigest.slice(0, 12)}`;
  progress.stage('writing the package');
  const fresh = join(work, 'package.zip');
  // RFC 8493, 4.2: a serialised bag stands in a folder with its name.
  const zipped = bag.files.map((file) => ({ ...file, path: `${base}/${file.path}` }));
  await writeZip(fresh, zipped, { epochSeconds: time, compresses: true, onEntry: (done, total) => progress.count(done, total) });
  const digest = await fileDigest(fresh);
  const { size } = await stat(fresh);
  await rename(fresh, join(out, `${base}.zip`));
  await flushNames(out);
  return { file: join(out, `${base}.zip`), bytes: size, files: payload.length, swhid: facts.swhid, digest };
}

async function payloadOf({ site, beside, source, sourceFacts, previous, linkStatus }: SnapshotInput, facts: SnapshotFacts, work: string, progress: Progress): Promise<BagFile[]> {
  const { chronicle, baseUrl, software, time } = facts;
  const siteFiles = await filesBelow(site);
  progress.stage('writing the web archive');
  const wacz = join(work, 'site.wacz');
  const waczWork = join(work, 'wacz');
  await mkdir(waczWork);
  const { title, description } = chronicle.site;
  await writeWacz(wacz, waczWork, { files: siteFiles, title, description, baseUrl, epochSeconds: time, software, onFile: (done, total) => progress.count(done, total) });
  progress.stage('writing the parts of the package');
  const text = (path: string, its: string): BagFile => ({ path: `data/${path}`, ...textAsChunks(its) });
  const parts: BagFile[] = [
    ...siteFiles.map((file) => ({ ...file, path: `data/site/${file.path}` })),
    ...(await Promise.all(Object.entries({ ...beside, 'site.wacz': wacz }).map(async ([name, file]) => ({ path: `data/${name}`, ...fileAsChunks(file, (await stat(file)).size) })))),
    ...source.map((file) => ({ ...file, path: `data/source/${file.path}` })),
    text(`source/${snapshotSourceFile}`, snapshotSourceText(sourceFacts)),
    ...exportFiles.map((each: ExportFile) => text(`exports/${each.path.replace(/^data\//, '')}`, each.text(chronicle, { baseUrl, digest: sha256Hex }))),
    text('sources-status.json', sourcesStatusText(chronicle, linkStatus)),
    text('CHANGES.md', changesReport(chronicle, previous)),
    text('VERIFY.md', verifyGuide(facts, 'timeline.html' in beside)),
  ];
  return [...parts, text('ro-crate-metadata.json', roCrateText(facts, parts))];
}

async function filesBelow(folder: string): Promise<BagFile[]> {
  const found = (await walkFolder(folder)).filter(({ kind }) => kind === 'file');
  return Promise.all(found.map(async ({ path }) => ({ path, ...fileAsChunks(join(folder, path), (await stat(join(folder, path))).size) })));
}

function bagInfo({ chronicle: { site }, baseUrl, software, time, swhid, contentCommit, programCommit, differing }: SnapshotFacts): BagInfo {
  return [
    ['Bag-Software-Agent', software],
    ['Bagging-Date', momentText(time).slice(0, 10)],
    ['External-Description', `${site.title}. ${site.description}`],
    ['External-Identifier', swhid],
    ['Snapshot-Format', `${snapshotFormat} ${snapshotVersion}`],
    ['Snapshot-Time', momentText(time)],
    ['Snapshot-Base-URL', baseUrl ?? 'none'],
    ['Snapshot-Licence', site.licence],
    ['Snapshot-Content-Commit', contentCommit ?? 'none'],
    ['Snapshot-Program-Commit', programCommit ?? 'none'],
    ['Snapshot-Files-Unlike-Commit', String(differing)],
  ];
}

async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of fileAsChunks(file, (await stat(file)).size).chunks()) hash.update(chunk);
  return hash.digest('hex');
}
