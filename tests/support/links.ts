/** One address that a page names, as it is written. */
export interface Link {
  /** Lower-case name of the element. */
  readonly element: string;
  readonly address: string;
  readonly rel: string | null;
}

export interface PageLinks {
  /** Every id of the page: where fragments can lead. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/** The links and places of a page; runs in the browser. */
export function linksOf(document: Document): PageLinks {
  const links: Link[] = [];
  for (const element of document.querySelectorAll('*')) {
    const add = (address: string | null | undefined) => {
      if (address !== null && address !== undefined) links.push({ element: element.localName, address, rel: element.getAttribute('rel') });
    };
    for (const name of ['href', 'xlink:href', 'src', 'action', 'poster', 'data', 'cite']) add(element.getAttribute(name));
    for (const candidate of element.getAttribute('srcset')?.split(',') ?? []) add(candidate.trim().split(/\s/)[0]);
    if (element.getAttribute('http-equiv') === 'refresh') add(element.getAttribute('content')?.split('url=')[1]);
  }
  return { ids: [...document.querySelectorAll('[id]')].map(({ id }) => id), links };
}

/** Links within a site that lead nowhere, where the site stands at `root`; `files` are its files by path. */
export function brokenLinks(pages: ReadonlyMap<string, PageLinks>, files: readonly string[], root: string): string[] {
  const known = new Set(files);
  const places = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
  const broken: string[] = [];
  for (const [path, { links }] of pages) {
    for (const { address } of links) {
      const target = new URL(address, `${root}${path}`);
      if (target.origin !== new URL(root).origin || target.protocol !== new URL(root).protocol) continue;
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      if (!target.href.startsWith(root)) broken.push(`${path}: ${address} leads out of the site`);
      else {
        const file = decodeURIComponent(target.href.slice(root.length));
        if (!known.has(file)) broken.push(`${path}: ${address} leads to no file`);
        else if (fragment !== '' && !places.get(file)?.has(fragment)) broken.push(`${path}: ${address} leads to no such place in the page`);
      }
    }
  }
  return broken;
}
