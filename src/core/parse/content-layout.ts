import { linkStatusPath } from '../model/link-status.ts';
import { nearest } from '../nearest.ts';

/** What a file of the content folder is, by its path. */
export type Role =
  | { readonly kind: 'site' | 'actors' | 'places' | 'questions' | 'published' | 'wording' | 'snapshots' | 'linkStatus' }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'translation'; readonly id: string; readonly language: string }
  | { readonly kind: 'media'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

const single: ReadonlyMap<string, Role> = new Map([
  ['site.yml', { kind: 'site' }],
  ['actors.yml', { kind: 'actors' }],
  ['places.geojson', { kind: 'places' }],
  ['questions.yml', { kind: 'questions' }],
  ['published.ids', { kind: 'published' }],
  ['wording.yml', { kind: 'wording' }],
  ['snapshots.yml', { kind: 'snapshots' }],
  [linkStatusPath, { kind: 'linkStatus' }],
]);

/** Files that people keep beside content and that are no part of it. */
const besides = /^(?:README\.md|LICEN[CS]E(?:\.md|\.txt)?)$|(?:^|\/)\.[^/]*$/i;

/** The role of a file in the content folder. Names of entries and sources are taken as they are; ids are checked later. */
export function roleOf(path: string): Role {
  const known = single.get(path);
  if (known !== undefined) return known;
  if (besides.test(path)) return { kind: 'none' };
  const [folder, name, ...deeper] = path.split('/') as [string, string?, ...string[]];
  if (name !== undefined && deeper.length === 0) {
    if (folder === 'media') return { kind: 'media', name };
    if (folder === 'sources' && name.endsWith('.yml')) return { kind: 'source', id: name.slice(0, -'.yml'.length) };
    if (folder === 'entries' && name.endsWith('.md')) {
      const [id = '', ...rest] = name.slice(0, -'.md'.length).split('.');
      return rest.length === 0 ? { kind: 'entry', id } : { kind: 'translation', id, language: rest.join('.') };
    }
  }
  return { kind: 'unknown', nearest: nearestPath(path) };
}

function nearestPath(path: string): string | null {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (folder === 'sources/' && /\.ya?ml$/i.test(name)) return `${folder}${name.replace(/\.[^.]*$/, '')}.yml`;
  if (folder === 'entries/' && /\.(?:markdown|mdx?|txt)$/i.test(name)) return `${folder}${name.replace(/\.[^.]*$/, '')}.md`;
  if (folder === 'media/') return `${folder}${name}`;
  if (path.endsWith('.yaml') && single.has(`${path.slice(0, -4)}yml`)) return `${path.slice(0, -4)}yml`;
  return nearest(path, single.keys());
}
