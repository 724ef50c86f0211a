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
