import type { Sentence } from './sentence.ts';

/** The page of corrections. */
export interface PageCorrectionWords {
  readonly title: string;
  readonly lede: string;
  readonly follow: Sentence<'feed'>;
  readonly none: string;
  readonly withdrawn: string;
}
