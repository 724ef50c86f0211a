import type { Sentence } from './sentence.ts';

interface Part {
  readonly heading: string;
  readonly text: string;
}

/** How a timeline is made and how to read it. */
export interface PageAboutWords {
  readonly title: string;
  readonly heading: string;
  readonly entries: Part;
  readonly figures: Part;
  readonly dates: { readonly heading: string; text(zone: string): string };
  readonly origins: Part;
  readonly grades: Part & { readonly judgement: string; readonly reliability: string; readonly credibility: string };
  readonly places: { readonly heading: string; readonly text: Sentence<'places'>; readonly projection: string };
  readonly sides: Part;
  readonly metrics: { readonly heading: string; readonly none: string; unit(unit: string): string };
  readonly gaps: { readonly heading: string; readonly text: Sentence<'days'> };
  readonly reuse: { readonly heading: string; text(licence: string): Sentence<'data'>; readonly frames: Sentence<'embed'>; readonly programs: Sentence<'licences'> };
  readonly takingPart: { readonly heading: string; readonly text: string; readonly repository: Sentence<'repository' | 'corrections'> };
}
