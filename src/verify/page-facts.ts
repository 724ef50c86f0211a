import { cssAddresses } from './css-addresses.ts';
import { startTags, type Tag } from './html-tags.ts';

/** An address in a page, and what it stands in, as `img src`. */
export interface Address {
  readonly where: string;
  readonly value: string;
}

export interface PageFacts {
  /** What a browser asks for by itself. */
  readonly loads: readonly Address[];
  /** Where a reader can go. */
  readonly links: readonly Address[];
  readonly ids: ReadonlySet<string>;
  /** Content security policies that stand in it. */
  readonly policies: readonly string[];
}

/** Attributes whose address is asked for without a reader's doing, or with what a reader writes. */
const loading: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'], body: ['background'], button: ['formaction'], embed: ['src'], feimage: ['href', 'xlink:href'], form: ['action'], frame: ['src'], html: ['manifest'],
  iframe: ['src'], image: ['href', 'xlink:href'], img: ['src', 'longdesc'], input: ['src', 'formaction'], object: ['data', 'codebase'], script: ['src', 'href', 'xlink:href'], source: ['src'],
  table: ['background'], td: ['background'], th: ['background'], track: ['src'], use: ['href', 'xlink:href'], video: ['src', 'poster'], base: ['href'],
};

/** Relations of `link` by which a browser asks for something (HTML Standard, 4.6.8, and older ones). The others only say something. */
const asked = new Set(['apple-touch-icon', 'apple-touch-icon-precomposed', 'apple-touch-startup-image', 'compression-dictionary', 'dns-prefetch', 'expect', 'icon', 'import', 'manifest', 'mask-icon', 'modulepreload', 'pingback', 'preconnect', 'prefetch', 'preload', 'prerender', 'stylesheet']);

/** What a page, or a drawing in SVG, loads, links to and can be pointed at in. */
export function pageFacts(html: string): PageFacts {
  const loads: Address[] = [];
  const links: Address[] = [];
  const ids = new Set<string>();
  const policies: string[] = [];
  for (const tag of startTags(html)) {
    const { name, attributes, raw } = tag;
    const get = (attribute: string): string => attributes.get(attribute) ?? '';
    if (attributes.has('id')) ids.add(get('id'));
    if (name === 'a' && attributes.has('name')) ids.add(get('name'));
    if (name === 'a' || name === 'area') for (const each of ['href', 'xlink:href']) if (attributes.has(each)) links.push({ where: `${name} ${each}`, value: get(each) });
    for (const each of loading[name] ?? []) if (attributes.has(each)) loads.push({ where: `${name} ${each}`, value: get(each) });
    for (const each of ['srcset', 'imagesrcset']) for (const value of candidates(get(each))) loads.push({ where: `${name} ${each}`, value });
    for (const value of get('ping').split(/\s+/).filter((part) => part !== '')) loads.push({ where: `${name} ping`, value });
    for (const value of cssAddresses(get('style'))) loads.push({ where: 'style', value });
    if (name === 'style') for (const value of cssAddresses(raw)) loads.push({ where: 'style', value });
    if (attributes.has('srcdoc')) loads.push(...pageFacts(get('srcdoc')).loads);
    if (name === 'link' && attributes.has('href')) (isAsked(get('rel')) ? loads : links).push({ where: `link ${get('rel')}`.trim(), value: get('href') });
    if (name === 'meta') readMeta(tag, loads, policies);
  }
  return { loads, links, ids, policies };
}

const isAsked = (rel: string): boolean => rel.toLowerCase().split(/\s+/).some((word) => asked.has(word));

function readMeta({ attributes }: Tag, loads: Address[], policies: string[]): void {
  const kind = attributes.get('http-equiv')?.toLowerCase();
  const content = attributes.get('content') ?? '';
  if (kind === 'content-security-policy') policies.push(content);
  const target = kind === 'refresh' ? /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]?.trim() : undefined;
  if (target !== undefined && target !== '') loads.push({ where: 'meta refresh', value: target });
}

/** The addresses of a `srcset`; those that hold data have commas of their own. */
function candidates(srcset: string): string[] {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].map(([, value]) => value ?? '').filter((value) => value !== '');
}
