import type { Entry } from '../model/entry.ts';

/** SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * A name as a URN: a UUID of version 8 (RFC 9562, as in its appendix B.2), from the first 122 bits of a digest that count. The
 * same name gives the same URN wherever the site stands, which a `tag:` or an `https:` URI could not promise.
 */
export function urnOf(name: string, digest: Digest): string {
  const hex = digest(`dated-reports ${name}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id under which an entry was first published: what it is called outside of the site must outlive a renaming. */
export const permanentId = ({ formerly, id }: Pick<Entry, 'formerly' | 'id'>): string => formerly[0] ?? id;
