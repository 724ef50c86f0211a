import { posix } from 'node:path';
import { escapeText } from '../../core/render/markup.ts';
import { elementsIn, hasClass, type PageElement, type PageNode } from './page-tree.ts';

/** What stands of one page of the site in the one file. */
export interface PagePart {
  /** Below the root of the site. */
  readonly path: string;
  readonly root: PageElement;
}

/** What a part needs to know of all others. */
export interface PartSurroundings {
  /** The ids of all parts, as {@link anchorOf} names them. */
  readonly anchors: ReadonlySet<string>;
  /** A picture of the site as an address that holds it; null: it is not in the one file. */
  readonly picture: (path: string) => string | null;
  /** What is said in the place of such a picture, behind its description. */
  readonly noPicture: string;
}

/** The id of a page, or of a place on it, in the one file. */
export const anchorOf = (path: string, id: string | null = null): string => `${path.replace(/\.html$/, '').replaceAll('/', '-').replaceAll('.', '_')}${id === null ? '' : `--${id}`}`;

/** Elements that need a page of their own, a script, or a file that is not there: they are left out. */
const isLeftOut = (element: PageElement): boolean =>
  ['script', 'button', 'form', 'template'].includes(element.name) ||
  ['cite', 'cite-link', 'save', 'Z3988', 'back-to-list'].some((name) => hasClass(element, name)) ||
  element.attributes.get('aria-labelledby') === 'cite' ||
  element.attributes.has('hidden') ||
  element.attributes.has('data-copied');

const landmarks: readonly string[] = ['section', 'nav', 'aside', 'search'];

/** A part of a page without what is of no use in the one file, its headings two steps lower, its ids told from those of others. */
export function takePart(path: string, nodes: readonly PageNode[]): PagePart {
  const root: PageElement = { name: '', attributes: new Map(), children: [...nodes] };
  prune(root);
  for (const element of elementsIn(root)) {
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (level !== undefined) {
      element.attributes.set('class', `${element.attributes.get('class') ?? ''} was-${element.name}`.trim());
      element.name = `h${Math.min(6, Number(level) + 2)}`;
    }
    // The landmarks of hundreds of pages would be none.
    if (landmarks.includes(element.name)) {
      element.name = 'div';
      for (const name of ['aria-labelledby', 'aria-label']) element.attributes.delete(name);
    }
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
      const value = element.attributes.get(name);
      if (value !== undefined) element.attributes.set(name, value.split(/\s+/).map((id) => anchorOf(path, id)).join(' '));
    }
    for (const [name, value] of element.attributes) if (value.includes('url(#')) element.attributes.set(name, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${anchorOf(path, id)})`));
  }
  return { path, root };
}

function prune(element: PageElement): void {
  element.children = element.children.filter((child) => typeof child === 'string' || !isLeftOut(child));
  for (const child of element.children) if (typeof child !== 'string') prune(child);
}

/** The ids that links can lead to in a part, its own first. */
export const anchorsOf = ({ path, root }: PagePart): string[] => [anchorOf(path), ...[...elementsIn(root)].flatMap(({ attributes }) => attributes.get('id') ?? [])];

/** Makes links to other pages lead to their parts, takes those away that would lead to nothing, and puts pictures in. */
export function joinPart({ path, root }: PagePart, { anchors, picture, noPicture }: PartSurroundings): void {
  for (const element of elementsIn(root)) {
    const { attributes } = element;
    const source = attributes.get('src');
    if (source !== undefined) {
      const held = picture(posix.join(posix.dirname(path), source));
      if (held === null) tellOf(element, noPicture);
      else attributes.set('src', held);
    }
    const href = attributes.get('href') ?? attributes.get('xlink:href');
    if (href === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) continue;
    const target = targetOf(path, href, anchors);
    if (target !== null) attributes.set('href', `#${target}`);
    else unlink(element);
  }
}

function tellOf(picture: PageElement, noPicture: string): void {
  picture.children = [`${picture.attributes.get('alt') ?? ''} (${escapeText(noPicture)})`];
  picture.name = 'span';
  for (const name of picture.attributes.keys()) if (name !== 'lang' && name !== 'dir') picture.attributes.delete(name);
}

function targetOf(path: string, href: string, anchors: ReadonlySet<string>): string | null {
  const [file = '', id] = href.split('#');
  const page = file === '' ? path : posix.join(posix.dirname(path), file);
  return [...(id === undefined ? [] : [anchorOf(page, id)]), anchorOf(page)].find((anchor) => anchors.has(anchor)) ?? null;
}

/** What was said in the link stays. */
function unlink(element: PageElement): void {
  for (const name of ['href', 'xlink:href', 'rel', 'type', 'hreflang', 'download', 'aria-current', 'aria-label']) element.attributes.delete(name);
  if (element.name === 'a') element.name = element.attributes.has('tabindex') || hasClass(element, 'mark') || hasClass(element, 'bar') || hasClass(element, 'cluster') ? 'g' : 'span';
}
