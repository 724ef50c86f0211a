import type { BagFile } from './bagit.ts';
import { mediaType } from './media-types.ts';
import { momentText } from './moment-text.ts';
import { licenceAddress, type SnapshotFacts } from './snapshot-facts.ts';

type Entity = Readonly<Record<string, unknown>>;

const folders: Readonly<Record<string, string>> = {
  'site/': 'The site, as its build wrote it. It opens from a disk: begin with site/index.html.',
  'source/': 'The content, and the program that builds the site from it.',
  'exports/': 'The record in the formats of others, the same bytes as in the site.',
};

const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  'site.wacz': ['The site as a web archive for players (WACZ 1.1.1).', 'application/wacz'],
  'timeline.html': ['The whole timeline in one file.', 'text/html'],
  'sources-status.json': ['What is known of the addresses of sources and of their stored copies.', 'application/json'],
  'CHANGES.md': ['What changed since the previous snapshot.', 'text/markdown'],
  'VERIFY.md': ['How to verify the package without the program that made it.', 'text/markdown'],
};

/** `ro-crate-metadata.json` (RO-Crate 1.1): what the payload is, of whom, under which licence, of which commit, and its parts. */
export function roCrateText(facts: SnapshotFacts, payload: readonly BagFile[]): string {
  const parts = partsOf(payload);
  const graph: Entity[] = [
    { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' }, about: { '@id': './' } },
    rootOf(facts, parts),
    ...parts,
    ...surroundings(facts),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 2)}\n`;
}

function rootOf({ chronicle: { site }, baseUrl, time, swhid, contentCommit }: SnapshotFacts, parts: readonly Entity[]): Entity {
  return {
    '@id': './',
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    datePublished: momentText(time).slice(0, 10),
    inLanguage: site.language,
    ...(site.period === null ? {} : { temporalCoverage: site.period.text }),
    license: { '@id': licenceId(site.licence) },
    author: { '@id': '#contributors' },
    identifier: swhid,
    ...(contentCommit === null ? {} : { version: contentCommit }),
    ...(baseUrl === null ? {} : { url: baseUrl }),
    hasPart: parts.filter((part) => !String(part['@id']).startsWith('exports/') || part['@id'] === 'exports/').map((part) => ({ '@id': part['@id'] })),
  };
}

/** Folders and single files of the payload; of the exports each, since their formats differ. */
function partsOf(payload: readonly BagFile[]): Entity[] {
  const inCrate = payload.map(({ path, size }) => ({ path: path.slice('data/'.length), size })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const exported = inCrate.filter(({ path }) => path.startsWith('exports/'));
  return [
    ...Object.entries(folders)
      .filter(([folder]) => inCrate.some(({ path }) => path.startsWith(folder)))
      .map(([folder, description]) => ({
        '@id': folder,
        '@type': folder === 'source/' ? ['Dataset', 'SoftwareSourceCode'] : 'Dataset',
        name: folder.slice(0, -1),
        description,
        ...(folder === 'exports/' ? { hasPart: exported.map(({ path }) => ({ '@id': idOf(path) })) } : {}),
      })),
    ...inCrate.flatMap(({ path, size }) => {
      const known = files[path];
      if (known === undefined) return [];
      return [{ '@id': path, '@type': 'File', name: path, description: known[0], encodingFormat: known[1], contentSize: String(size) }];
    }),
    ...exported.map(({ path, size }) => {
      const name = path.slice('exports/'.length);
      return { '@id': idOf(path), '@type': 'File', name, encodingFormat: mediaType(`data/${name}`), contentSize: String(size) };
    }),
  ];
}

const idOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const licenceId = (licence: string): string => licenceAddress(licence) ?? `#${licence}`;

function surroundings({ chronicle: { site }, software, time, contentCommit, programCommit, differing }: SnapshotFacts): Entity[] {
  const [name, version] = software.split(' ');
  const state = differing === 0 ? '' : ` ${differing} ${differing === 1 ? 'file was' : 'files were'} not as the commit has ${differing === 1 ? 'it' : 'them'}.`;
  return [
    { '@id': '#contributors', '@type': 'Organization', name: `The contributors of “${site.title}”`, ...(site.repository === null ? {} : { url: site.repository }) },
    { '@id': licenceId(site.licence), '@type': 'CreativeWork', name: site.licence },
    { '@id': '#program', '@type': 'SoftwareApplication', name, version, ...(programCommit === null ? {} : { softwareVersion: programCommit }) },
    {
      '@id': '#snapshot',
      '@type': 'CreateAction',
      name: 'The build of the site and of this package',
      description: `${contentCommit === null ? 'The content is of no commit that is known.' : `The content is that of the commit ${contentCommit}.`}${state}`,
      endTime: momentText(time),
      instrument: { '@id': '#program' },
      object: { '@id': 'source/' },
      result: [{ '@id': 'site/' }, { '@id': 'site.wacz' }],
    },
  ];
}
