import { countingOf } from '../counting.ts';

/** Apart from the catalogue, for those of whom a script ships only some sections. */
export const enCounting = /* @__PURE__ */ countingOf('en-GB');
