import type { Counting } from './counting.ts';
import type { PageWords } from './page-words.ts';
import type { StatusWords } from './status-words.ts';

/**
 * All that the pages of a site say by themselves, in one language. What differs between languages stands here and nowhere
 * else; a section is an interface in a module of its own, with one value in each language's folder.
 */
export interface Catalogue {
  /** BCP 47: the language, and by whose names and order it tells dates. */
  readonly locale: string;
  readonly counting: Counting;
  readonly statuses: StatusWords;
  readonly page: PageWords;
}
