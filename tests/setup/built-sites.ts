import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { longEntries } from '../support/long-record.ts';
import { projectFolder } from '../support/project.ts';
import { buildSite } from '../support/run-script.ts';
import { makeSnapshot, unpack, type Snapshot } from '../support/snapshots.ts';
import { sampleContent, writeContent } from '../support/sample-content.ts';
import { makeTemporaryFolder, removeFolder } from '../support/temporary-folders.ts';
import type { Site } from '../support/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Sites that are built once for all tests, which only read them. */
    sites: {
      /** The content of this checkout, without an address. */
      own: Site;
      /** A fixture with something of everything, for a sub-path. */
      harbour: Site;
      /** More reports than one page lists. */
      long: Site;
      /** One report. */
      single: Site;
      /** No report yet. */
      empty: Site;
    };
    /** A snapshot of the harbour site. */
    snapshot: Snapshot;
  }
}

/** Builds the sites before the first test, and removes them after the last one. */
export default async function builtSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await makeTemporaryFolder();
  // Others may be editing: pages and expectations are to come from the same texts.
  const site = (name: string, baseUrl: string | null = null): Site => ({ name, content: join(folder, name, 'content'), out: join(folder, name, 'site'), baseUrl });
  const sites = { own: site('own'), harbour: site('harbour', 'https://harbour.example/archive/timeline/'), long: site('long'), single: site('single'), empty: site('empty') };
  let snapshot: Snapshot;
  try {
    await cp(join(projectFolder, 'content'), sites.own.content, { recursive: true });
    await cp(join(projectFolder, 'tests/fixtures/harbour'), sites.harbour.content, { recursive: true });
    await writeContent(sites.long.content, sampleContent(longEntries));
    await writeContent(sites.single.content, sampleContent(longEntries.slice(0, 1)));
    await writeContent(sites.empty.content, sampleContent([]));
    const { own, ...others } = sites;
    const build = ({ content, out, baseUrl }: Site) => buildSite(content, out, { args: baseUrl === null ? [] : ['--base-url', baseUrl] });
    // The largest takes as long as all the others, beside which it stands on the second core.
    const buildOthers = async () => {
      for (const site of Object.values(others)) await build(site);
    };
    await Promise.all([build(own), buildOthers()]);
    const zip = await makeSnapshot(join(folder, 'snapshots'), { args: ['--content', sites.harbour.content, '--base-url', sites.harbour.baseUrl as string] });
    snapshot = { zip, bag: await unpack(zip, join(folder, 'unpacked')) };
  } catch (thrown) {
    await removeFolder(folder);
    throw thrown;
  }
  provide('sites', sites);
  provide('snapshot', snapshot);
  return () => removeFolder(folder);
}
