import type { ChainLink } from '../model/claim.ts';
import type { PageSpeakerWords } from '../words/page-speaker-words.ts';

/** A chain in one line, origin first: “a captain (no name given) → The wire (not seen)”. */
export const chainText = (chain: readonly ChainLink[], nameOf: (link: ChainLink) => string, words: Pick<PageSpeakerWords, 'noName' | 'notSeen'>): string =>
  chain
    .map((link) => [nameOf(link), ...(link.kind === 'unnamed' ? [words.noName] : []), ...(link.seen ? [] : [words.notSeen])].join(' '))
    .join(' → ');
