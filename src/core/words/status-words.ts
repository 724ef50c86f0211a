import type { Claim } from '../model/claim.ts';

/** What a status says of a claim. */
export type StatusWords = Readonly<Record<Claim['status'], string>>;
