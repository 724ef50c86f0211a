import type { PackedFile } from '../package/packed-file.ts';
import { checkCrate } from './check-crate.ts';
import { checkArchivedSite } from './check-archived-site.ts';
import { cssAddresses } from './css-addresses.ts';
import { dataFileFault, sourcesStatusFault } from './data-file-fault.ts';
import type { Findings } from './finding.ts';
import { directorySwhid } from './git-tree.ts';
import { textOf } from './json.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { checkSite, isPage } from './site-addresses.ts';
import type { Surveyed } from './survey-file.ts';
import type { VerifyProgress } from './verify-progress.ts';

/** The parts of a snapshot; folders end with a slash. */
export const parts = ['site/index.html', 'timeline.html', 'source/package.json', 'source/package-lock.json', 'source/content/', 'exports/', 'site.wacz', 'sources-status.json', 'ro-crate-metadata.json', 'CHANGES.md', 'VERIFY.md'] as const;

const lookedInto = 64 * 1024 * 1024;
const site = 'data/site/';
const exported = 'data/exports/';
const timeline = 'data/timeline.html';
const crate = 'data/ro-crate-metadata.json';
const status = 'data/sources-status.json';

/** What files of the payload say, gathered while their digests are computed, so that each is read once and none is kept. */
export interface PayloadReader {
  /** Whether the bytes of a file are wanted, and at most how many. */
  readonly keeps: (path: string) => { readonly most: number } | null;
  readonly look: (path: string, bytes: Buffer) => void;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly styles: ReadonlyMap<string, readonly string[]>;
  /** Why files cannot be read as what they are. */
  readonly faults: ReadonlyMap<string, string>;
  readonly crate: () => Buffer | null;
}

export function payloadReader(paths: ReadonlySet<string>): PayloadReader {
  const pages = new Map<string, PageFacts>();
  const styles = new Map<string, string[]>();
  const faults = new Map<string, string>();
  let crateBytes: Buffer | null = null;
  const isMarkup = (path: string): boolean => (path.startsWith(site) || path === timeline) && (isPage(path) || path.endsWith('.svg'));
  const isStyle = (path: string): boolean => path.startsWith(site) && path.endsWith('.css');
  const fault = (path: string, message: string | null): void => void (message === null || faults.set(path, message));
  return {
    keeps: (path) => (isMarkup(path) || isStyle(path) || path.startsWith(exported) || path === crate || path === status ? { most: lookedInto } : null),
    look(path, bytes) {
      const text = isMarkup(path) || isStyle(path) ? textOf(bytes) : '';
      if (text === null) fault(path, 'is not UTF-8');
      else if (isMarkup(path)) pages.set(path, pageFacts(text));
      else if (isStyle(path)) styles.set(path, cssAddresses(text));
      if (path === crate) crateBytes = bytes;
      if (path === status) fault(path, sourcesStatusFault(bytes));
      if (path.startsWith(exported)) fault(path, dataFileFault(path, bytes));
    },
    pages,
    styles,
    faults,
    crate: () => (paths.has(crate) ? crateBytes : null),
  };
}

export interface PayloadFacts {
  readonly files: readonly PackedFile[];
  readonly surveyed: ReadonlyMap<string, Surveyed>;
  readonly reader: PayloadReader;
  /** The SWHIDs that the bag states; null: it states nothing at all. */
  readonly swhids: readonly string[] | null;
  readonly home: string | null;
}

/** Checks what a payload holds; the SWHID of the site in it. */
export async function checkPayload(facts: PayloadFacts, findings: Findings, progress: VerifyProgress): Promise<string | null> {
  const { files, surveyed, reader, home } = facts;
  const paths = files.map(({ path }) => path);
  for (const part of parts) if (!paths.some((path) => (part.endsWith('/') ? path.startsWith(`data/${part}`) : path === `data/${part}`))) findings.add('missing', `data/${part}`, 'is not there, and a snapshot must have it');
  for (const [path, message] of reader.faults) findings.add('invalid', path, message);
  const swhid = checkSwhid(facts, findings);
  checkExports(paths, surveyed, findings);

  progress.stage('following links');
  const below = <Value>(map: ReadonlyMap<string, Value>, root: string): Map<string, Value> => new Map([...map].flatMap(([path, value]) => (path.startsWith(root) ? [[path.slice(root.length), value] as const] : [])));
  const inSite = new Set(paths.flatMap((path) => (path.startsWith(site) ? [path.slice(site.length)] : [])));
  checkSite({ root: site, paths: inSite, pages: below(reader.pages, site), styles: below(reader.styles, site), home }, findings);
  checkTimeline(paths, reader.pages, findings);

  const bytes = reader.crate();
  if (bytes !== null) checkCrate(bytes, new Map(files.map(({ path, size }) => [path.slice('data/'.length), size])), swhid, findings.below('data/'));
  const wacz = files.find(({ path }) => path === 'data/site.wacz');
  if (wacz !== undefined) {
    progress.stage('reading the web archive');
    const digests = new Map([...surveyed].flatMap(([path, { digests: its }]) => (path.startsWith(site) ? [[path.slice(site.length), its.get('sha256') ?? ''] as const] : [])));
    await checkArchivedSite(wacz, digests, home, findings, progress);
  }
  return swhid;
}

function checkSwhid({ files, surveyed, swhids }: PayloadFacts, findings: Findings): string | null {
  const inSite = files.filter(({ path }) => path.startsWith(site));
  const unread = inSite.some(({ path }) => !surveyed.has(path));
  const found = unread || inSite.length === 0 ? null : directorySwhid(new Map(inSite.map(({ path }) => [path.slice(site.length), surveyed.get(path)?.blob as Buffer])));
  if (swhids?.length === 0) findings.add('missing', 'bag-info.txt', `has no External-Identifier with the SWHID of data/site${found === null ? '' : `, which is ${found}`}`);
  for (const stated of swhids ?? []) if (found !== null && stated !== found) findings.add('changed', 'data/site', `has the SWHID ${found}; bag-info.txt states ${stated}`);
  return found;
}

/** Exports are the files of the same names in the site. */
function checkExports(paths: readonly string[], surveyed: ReadonlyMap<string, Surveyed>, findings: Findings): void {
  const digest = (path: string): string | undefined => surveyed.get(path)?.digests.get('sha256');
  for (const path of paths.filter((each) => each.startsWith(exported))) {
    const twin = [`${site}data/`, site].map((folder) => `${folder}${path.slice(exported.length)}`).find((each) => surveyed.has(each));
    if (twin === undefined) findings.add('invalid', path, 'is not in the site');
    else if (digest(path) !== undefined && digest(path) !== digest(twin)) findings.add('invalid', path, `is not the same as ${twin}`);
  }
}

/** The timeline in one file loads nothing at all. */
function checkTimeline(paths: readonly string[], pages: ReadonlyMap<string, PageFacts>, findings: Findings): void {
  const page = pages.get(timeline);
  if (page === undefined) return;
  for (const { where, value } of page.loads) if (!/^\s*(?:data:|#)/i.test(value)) findings.add('invalid', timeline, `loads “${value}” (${where}), though it is one file`);
  checkSite({ root: 'data/', paths: new Set(paths.map((path) => path.slice('data/'.length))), pages: new Map([['timeline.html', { ...page, loads: [] }]]), styles: new Map(), home: null }, findings);
}
