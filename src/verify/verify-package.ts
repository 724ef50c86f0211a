import type { OpenPackage, PackedFile } from '../package/packed-file.ts';
import { checkWacz } from './check-wacz.ts';
import { Findings, type Finding } from './finding.ts';
import { verifyBag } from './verify-bag.ts';
import type { VerifyProgress } from './verify-progress.ts';

export interface Verification {
  readonly kind: 'bag' | 'wacz';
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly bytes: number;
  /** Of the site in a bag; null: there is none, or it cannot be computed. */
  readonly swhid: string | null;
  /** The files of the bag, by paths from the folder in which `bagit.txt` lies. */
  readonly bag: readonly PackedFile[];
  /** Whether the site was built again from its source, and compared. */
  readonly isRebuilt?: true;
}

export type PackageForm = 'zip' | 'folder';

/** Verifies a package that was opened. `name` is that of its file or folder. Nothing is written, and nothing is asked of anybody. */
export async function verifyPackage({ files, faults }: Omit<OpenPackage, 'close'>, form: PackageForm, name: string, progress: VerifyProgress): Promise<Verification> {
  const findings = new Findings();
  for (const { path, message } of faults) findings.add('refused', path, message);
  const kind = form === 'zip' && isWebArchive(files, name) ? 'wacz' : 'bag';
  const measured = { kind, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) } as const;
  // Of what is refused as a whole nothing was read.
  if (files.length === 0 && faults.length > 0) return { ...measured, findings: findings.list(), swhid: null, bag: [] };
  if (kind === 'wacz') {
    progress.stage('reading the web archive');
    await checkWacz(files, findings, progress.count);
    return { ...measured, findings: findings.list(), swhid: null, bag: [] };
  }
  const isAround = !files.some(({ path }) => path === 'bagit.txt') && files.filter(({ path }) => bagitInFolder.test(path)).length === 1;
  const bag = form === 'zip' || isAround ? withinFolder(files, findings) : files;
  const { swhid } = await verifyBag(bag, findings, progress);
  return { ...measured, findings: findings.list(), swhid, bag };
}

const bagitInFolder = /^[^/]+\/bagit\.txt$/;

function isWebArchive(files: readonly PackedFile[], name: string): boolean {
  const has = (pattern: RegExp): boolean => files.some(({ path }) => pattern.test(path));
  return /\.wacz$/i.test(name) || (!has(/^(?:[^/]+\/)?bagit\.txt$/) && has(/^(?:datapackage(?:-digest)?\.json|archive\/.*)$/));
}

/** The files of the one folder that a serialised bag stands in (RFC 8493, 4). */
function withinFolder(files: readonly PackedFile[], findings: Findings): PackedFile[] {
  const folder = files.find(({ path }) => bagitInFolder.test(path))?.path.replace(/bagit\.txt$/, '') ?? mostCommonFolder(files);
  if (files.some(({ path }) => path === 'bagit.txt') || folder === null) {
    findings.add('invalid', '', 'does not hold one folder with a bag in it, as a packed bag does');
    return [...files];
  }
  for (const { path } of files) if (!path.startsWith(folder)) findings.add('extra', path, `does not stand in the folder of the bag (${folder})`);
  return files.flatMap((file) => (file.path.startsWith(folder) ? [{ ...file, path: file.path.slice(folder.length) }] : []));
}

function mostCommonFolder(files: readonly PackedFile[]): string | null {
  const counts = new Map<string, number>();
  for (const { path } of files) if (path.includes('/')) counts.set(path.slice(0, path.indexOf('/') + 1), (counts.get(path.slice(0, path.indexOf('/') + 1)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
