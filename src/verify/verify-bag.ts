import { UnreadableFile, type PackedFile } from '../package/packed-file.ts';
import { isKnownAlgorithm } from './algorithms.ts';
import { checkDeclaration, checkOxum, readBagInfo, valuesOf, type BagLabels } from './bag-declaration.ts';
import { checkPayload, payloadReader, type PayloadFacts } from './check-payload.ts';
import type { Findings } from './finding.ts';
import { checkAlgorithms, compareWithManifests, manifestAlgorithm, readManifest, type Manifest } from './manifests.ts';
import { surveyFile, type Surveyed } from './survey-file.ts';
import type { VerifyProgress } from './verify-progress.ts';

/** What a bag is, beside what is wrong with it. */
export interface BagFacts {
  readonly swhid: string | null;
}

const tagBytes = 256 * 1024 * 1024;
const kinds = ['manifest', 'tagmanifest'] as const;
const ownFormat = 'dated-reports-snapshot 1';

/** Verifies a bag (BagIt 1.0, RFC 8493) that holds a snapshot. `files` by paths from the folder in which `bagit.txt` lies. */
export async function verifyBag(files: readonly PackedFile[], findings: Findings, progress: VerifyProgress): Promise<BagFacts> {
  const payload = files.filter(({ path }) => path.startsWith('data/'));
  const tags = files.filter(({ path }) => !path.startsWith('data/'));
  const named = Object.fromEntries(kinds.map((kind) => [kind, tags.filter(({ path }) => manifestAlgorithm(kind, path) !== null)])) as Record<(typeof kinds)[number], PackedFile[]>;
  const algorithms = [...new Set(['sha256', ...kinds.flatMap((kind) => named[kind].map(({ path }) => (manifestAlgorithm(kind, path) as string).toLowerCase().replaceAll('-', '')))])].filter(isKnownAlgorithm);
  if (algorithms.length === 1 && named.manifest.length === 0 && !tags.some(({ path }) => path === 'bagit.txt')) {
    findings.add('missing', 'bagit.txt', 'is not there, and no manifest: this is no bag');
    return { swhid: null };
  }

  progress.stage('reading manifests');
  const surveyed = new Map<string, Surveyed>();
  const survey = async (file: PackedFile, keeps: { readonly most: number } | null): Promise<Surveyed | null> => {
    try {
      const found = await surveyFile(file, algorithms, keeps);
      surveyed.set(file.path, { ...found, bytes: null });
      return found;
    } catch (thrown) {
      if (!(thrown instanceof UnreadableFile)) throw thrown;
      findings.add('changed', file.path, thrown.message);
      return null;
    }
  };
  const tagText = new Map<string, Buffer>();
  for (const file of tags) tagText.set(file.path, (await survey(file, { most: tagBytes }))?.bytes ?? Buffer.alloc(0));
  const manifests = (kind: (typeof kinds)[number]): Manifest[] => named[kind].map(({ path }) => readManifest(path, manifestAlgorithm(kind, path) as string, tagText.get(path) as Buffer, findings));
  const ofPayload = manifests('manifest');
  const ofTags = manifests('tagmanifest');
  const labels = checkTagFiles(tagText, findings);
  checkFormat(labels ?? [], ofPayload, ofTags, findings);

  progress.stage('computing digests');
  const reader = payloadReader(new Set(payload.map(({ path }) => path)));
  for (const [index, file] of payload.entries()) {
    const found = await survey(file, reader.keeps(file.path));
    if (found?.bytes != null) reader.look(file.path, found.bytes);
    progress.count(index + 1, payload.length);
  }
  const digestsOf = (path: string): ReadonlyMap<string, string> | null => surveyed.get(path)?.digests ?? null;
  if (ofPayload.length > 0) compareWithManifests(payload.map(({ path }) => path), ofPayload, digestsOf, findings);
  if (ofTags.length > 0) compareWithManifests(tags.map(({ path }) => path).filter((path) => manifestAlgorithm('tagmanifest', path) === null), ofTags, digestsOf, findings);
  if (labels !== null) checkOxum(labels, payload, findings);
  const facts: PayloadFacts = { files: payload, surveyed, reader, swhids: labels === null ? null : valuesOf(labels, 'External-Identifier').filter((value) => value.startsWith('swh:')), home: homeOf(labels ?? []) };
  return { swhid: await checkPayload(facts, findings, progress) };
}

function checkTagFiles(tagText: ReadonlyMap<string, Buffer>, findings: Findings): BagLabels | null {
  const declaration = tagText.get('bagit.txt');
  if (declaration === undefined) findings.add('missing', 'bagit.txt', 'is not there, so that this is no bag');
  else checkDeclaration(declaration, findings);
  if (tagText.has('fetch.txt')) findings.add('refused', 'fetch.txt', 'names files to be fetched from elsewhere: a package must hold all that it lists, and nothing is fetched');
  const info = tagText.get('bag-info.txt');
  if (info === undefined) findings.add('missing', 'bag-info.txt', 'is not there');
  return info === undefined ? null : readBagInfo(info, findings);
}

function checkFormat(labels: BagLabels, ofPayload: readonly Manifest[], ofTags: readonly Manifest[], findings: Findings): void {
  checkAlgorithms('manifest', ofPayload, findings);
  checkAlgorithms('tagmanifest', ofTags, findings);
  const formats = valuesOf(labels, 'Snapshot-Format');
  for (const format of formats) if (format !== ownFormat) findings.add('invalid', 'bag-info.txt', `states the format “${format}”; this program knows “${ownFormat}”, and cannot tell whether all is checked`);
  const ofKind = { manifest: ofPayload, tagmanifest: ofTags };
  const expected = new Set([...(formats.includes(ownFormat) ? ['sha256', 'sha512'] : []), ...[...ofPayload, ...ofTags].map(({ algorithm }) => algorithm)]);
  // Nothing lists the tag manifests, so that only their names tell that one is gone.
  for (const kind of kinds) for (const algorithm of expected) if (!ofKind[kind].some((each) => each.algorithm === algorithm)) findings.add('missing', `${kind}-${algorithm}.txt`, 'is not there, and such a package must have it');
}

function homeOf(labels: BagLabels): string | null {
  const [stated = ''] = valuesOf(labels, 'Snapshot-Base-URL');
  return /^https?:\/\//.test(stated) && URL.canParse(stated) ? new URL(stated).href : null;
}
