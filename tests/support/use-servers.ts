import { afterAll, beforeAll, inject } from 'vitest';
import { serveFolder, type Served } from './serve-folder.ts';
import type { Site } from './site.ts';

/** Serves the built sites for the tests of a file, each where it was built for; tells the address of a page. */
export function useServers(): (site: Site, path?: string) => string {
  const served = new Map<string, Served>();
  beforeAll(async () => {
    for (const { name, out, baseUrl } of Object.values(inject('sites'))) {
      served.set(name, await serveFolder(out, baseUrl === null ? '/' : new URL(baseUrl).pathname));
    }
  });
  afterAll(async () => {
    await Promise.all([...served.values()].map(({ close }) => close()));
  });
  return ({ name }, path = 'index.html') => {
    const server = served.get(name);
    if (server === undefined) throw new Error(`Nothing serves the ${name} site now.`);
    return `${server.address}${path}`;
  };
}
