import type { ChainLink } from '../model/claim.ts';
import type { PageSpeakerWords } from '../words/page-speaker-words.ts';

type LinkWords = Pick<PageSpeakerWords, 'noName' | 'notSeen'>;
type NameOf = (link: ChainLink) => string;

/** A link of a chain with what is to be known of it: “a captain (no name given)”, “The wire (not seen)”. */
export const linkText = (link: ChainLink, nameOf: NameOf, words: LinkWords): string =>
  [nameOf(link), ...(link.kind === 'unnamed' ? [words.noName] : []), ...(link.seen ? [] : [words.notSeen])].join(' ');

/** A chain in one line, origin first: “a captain (no name given) → The wire (not seen)”. */
export const chainText = (chain: readonly ChainLink[], nameOf: NameOf, words: LinkWords): string => chain.map((link) => linkText(link, nameOf, words)).join(' → ');
