import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a script, by `node --import`: every folder lists its files in the opposite order, as another file system might.
const { readdirSync, readdir } = fs;
const { readdir: readdirPromise } = fs.promises;

type Listing = (...args: unknown[]) => unknown;
const reverse = (listing: unknown): unknown => (Array.isArray(listing) ? listing.toReversed() : listing);

Object.assign(fs, {
  readdirSync: (...args: unknown[]) => reverse((readdirSync as Listing)(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as (failure: Error | null, listing?: unknown) => void;
    (readdir as Listing)(...args, (failure: Error | null, listing: unknown) => done(failure, reverse(listing)));
  },
});
Object.assign(fs.promises, { readdir: async (...args: unknown[]) => reverse(await (readdirPromise as Listing)(...args)) });
syncBuiltinESMExports();
