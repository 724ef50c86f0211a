import { countingOf } from '../counting.ts';

/** Apart from the catalogue, for those of whom a script ships only some sections. */
export const ukCounting = /* @__PURE__ */ countingOf('uk');
