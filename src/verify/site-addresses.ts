import type { Adds } from './finding.ts';
import type { Address, PageFacts } from './page-facts.ts';
import { policyFaults } from './policy-faults.ts';

/** Pages, drawings and style sheets that are to work by themselves, from any server and from a disk. */
export interface SiteToCheck {
  /** What the paths of findings begin with. */
  readonly root: string;
  /** Paths of all files below the root. */
  readonly paths: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** The addresses in style sheets, by the sheets' paths. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  /** The address at which the site stands or will stand; null: nowhere that is known. */
  readonly home: string | null;
}

/** No reader's doing is needed for these, and nothing is asked for. */
const harmless = /^(?:data|blob|about|mailto|tel|geo|sms|xmpp|urn|doi):/i;
/** Deep enough for any `../` to be seen as what it is. */
const deep = '/-'.repeat(64);
const origin = 'http://package.invalid';
const answerToAny = '404.html';

/** Finds what pages ask of other hosts, and links within the site that lead nowhere. Where its root is only a part of the package, it is whole by itself. */
export function checkSite(site: SiteToCheck, findings: Adds): void {
  const folders = foldersOf(site.paths);
  const check = (path: string, { where, value }: Address, isLoad: boolean): void => {
    const message = faultOf(site, folders, path, value, isLoad);
    if (message !== null) findings.add('invalid', `${site.root}${path}`, `${isLoad ? 'loads' : 'links to'} “${value}” (${where}), ${message}`);
  };
  for (const [path, page] of site.pages) {
    for (const address of page.loads) check(path, address, true);
    for (const address of page.links) check(path, address, false);
    if (page.loads.some(({ where }) => where === 'base href')) findings.add('invalid', `${site.root}${path}`, 'has a base, by which its links lead elsewhere from a disk');
    if (isPage(path)) for (const fault of policyFaults(page.policies)) findings.add('invalid', `${site.root}${path}`, fault);
  }
  for (const [path, addresses] of site.styles) for (const value of addresses) check(path, { where: 'style', value }, true);
}

export const isPage = (path: string): boolean => /\.x?html?$/i.test(path);

function faultOf({ paths, pages, home }: SiteToCheck, folders: ReadonlySet<string>, path: string, value: string, isLoad: boolean): string | null {
  const written = value.trim();
  if (harmless.test(written)) return null;
  if (!URL.canParse(written, origin)) return 'which is no address';
  const base = `${origin}${deep}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const target = new URL(written, base);
  if (target.protocol === 'javascript:' || target.protocol === 'vbscript:') return 'which is a script';
  const isHere = target.origin === origin;
  if (!isHere && isLoad) return target.protocol === 'file:' ? 'which is a file of one machine' : 'which asks another host';
  if (!isHere && (home === null || !target.href.startsWith(home))) return null;
  const atHome = home === null ? null : behind(target.pathname, new URL(home).pathname);
  // A server answers any address with this page, whose links so begin at the server's root.
  const encoded = !isHere || (path === answerToAny && written.startsWith('/')) ? atHome : behind(target.pathname, `${deep}/`);
  if (encoded === null) return 'which leads out of the site';
  const file = decoded(encoded);
  if (file === null) return 'which is no address';
  if (!isHere && (file === '' || file.endsWith('/'))) return paths.has(`${file}index.html`) ? null : 'which is not there';
  if (!paths.has(file)) return folders.has(file.replace(/\/$/, '')) ? 'which is a folder, and opens no page from a disk' : 'which is not there';
  const fragment = decoded(target.hash.slice(1).replace(/:~:.*$/, ''));
  const page = pages.get(file);
  if (page === undefined || fragment === null || isLoad || fragment === '' || fragment.toLowerCase() === 'top' || isState(fragment)) return null;
  return page.ids.has(fragment) ? null : 'a place that is not in that page';
}

/** A view that a script restores, as `#from=2019&to=2020`, and no place in a page. */
const isState = (fragment: string): boolean => /^[\w-]+=/.test(fragment);

const behind = (text: string, prefix: string): string | null => (text.startsWith(prefix) ? text.slice(prefix.length) : null);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function foldersOf(paths: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>(['']);
  for (const path of paths) for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end));
  return folders;
}
