import { openZip } from '../package/open-zip.ts';
import { readWhole, UnreadableFile, type OpenPackage, type PackedFile } from '../package/packed-file.ts';
import { checkWacz, type WaczContents } from './check-wacz.ts';
import type { Findings } from './finding.ts';
import { isPage } from './site-addresses.ts';
import type { VerifyProgress } from './verify-progress.ts';

/** A web archive within a zip has to be in memory. */
const mostBytes = 4 * 2 ** 30;

/** Checks the web archive of a snapshot by itself, and that it holds the files of the site, each of them and no other. `digests` are SHA-256 by path. */
export async function checkArchivedSite(wacz: PackedFile, digests: ReadonlyMap<string, string>, home: string | null, findings: Findings, progress: VerifyProgress): Promise<void> {
  const opened = await open(wacz, findings);
  if (opened === null) return;
  try {
    for (const { path, message } of opened.faults) findings.below(`${wacz.path}!`).add('refused', path, message);
    if (opened.faults.length > 0) return;
    const contents = await checkWacz(opened.files, findings.below(`${wacz.path}!`), progress.count);
    compareWithSite(wacz.path, contents, digests, home, findings);
  } finally {
    await opened.close();
  }
}

async function open(wacz: PackedFile, findings: Findings): Promise<OpenPackage | null> {
  try {
    return await openZip(wacz.onDisk ?? (await readWhole(wacz, mostBytes)));
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown;
    findings.add('changed', wacz.path, thrown.message);
    return null;
  }
}

function compareWithSite(path: string, { resources, pages, mainPage }: WaczContents, digests: ReadonlyMap<string, string>, home: string | null, findings: Findings): void {
  const base = home ?? (mainPage === null ? null : new URL('.', mainPage).href);
  if (base === null) return findings.add('invalid', path, 'names no main page, so that its records cannot be held against the site');
  const unseen = new Set(digests.keys());
  for (const [uri, digest] of resources) {
    const file = fileOf(uri, base);
    const inSite = file === null ? undefined : digests.get(file);
    if (inSite === undefined) findings.add('extra', path, `has a record of “${uri}”, which is no file of data/site`);
    else if (digest !== inSite) findings.add('changed', path, `has in the record of “${uri}” other bytes than data/site/${file}`);
    unseen.delete(file ?? '');
  }
  for (const file of unseen) findings.add('missing', path, `has no record of data/site/${file}`);
  const listed = new Set([...pages].map((uri) => fileOf(uri, base)));
  for (const file of digests.keys()) if (isPage(file) && !listed.has(file)) findings.add('missing', path, `does not list the page data/site/${file}`);
}

function fileOf(uri: string, base: string): string | null {
  if (!uri.startsWith(base)) return null;
  try {
    return decodeURIComponent(uri.slice(base.length).replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}
