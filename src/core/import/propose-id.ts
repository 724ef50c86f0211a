import slugify from '@sindresorhus/slugify';
import { idFault, longestId } from '../model/id.ts';

const longestProposal = 60;

/**
 * An id made of words, in Latin letters whatever their script (by the `slugify` package), cut between words, with a date or another ending
 * after them; null: there is no letter or digit in them.
 */
export function proposeId(words: string, ending: string | null = null): string | null {
  const slug = cut(slugify(words.slice(0, 400), { decamelize: false }).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''), longestProposal);
  const tail = ending === null ? '' : ending.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const whole = [slug, tail].filter((part) => part !== '').join('-');
  if (slug === '') return null;
  return idFault(whole) === null ? whole : `${whole}-1`;
}

/** The id with a number behind it, as the next one that may be free. */
export const numbered = (id: string, number: number): string => `${cut(id, longestId - 1 - String(number).length)}-${number}`;

function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const words = slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return words.length > 0 && words.length <= longest ? words : slug.slice(0, longest).replace(/-+$/, '');
}
