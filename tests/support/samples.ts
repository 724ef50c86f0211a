import { inject } from 'vitest';
import { samplePages } from './page-kinds.ts';

const { own, harbour, long, empty } = inject('sites');

/** One page of each kind of each site, the fullest: every kind that there is, and most of them with two contents. */
export const samples = [
  ...(await samplePages(own)),
  ...(await samplePages(harbour)),
  ...(await samplePages(long, 'slightest', ['month'])),
  ...(await samplePages(empty, 'slightest', ['home'])),
];

/** One page of each kind: of the site of this name where it has one, else of another. What looks twice can look at either content once. */
export const preferring = (name: 'own' | 'harbour'): typeof samples =>
  samples.filter((sample) => sample.site.name === name || !samples.some((other) => other.site.name === name && other.kind === sample.kind));
