import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { moveContents } from '../io/move-contents.ts';
import { onEnding } from '../io/on-ending.ts';
import { isAlive } from '../io/process-alive.ts';
import { astroOptions, projectFolder } from './astro-options.ts';
import { bundleSiteScripts } from './bundle-site-scripts.ts';
import { provideInput, type SiteInput } from './input.ts';
import { provideScripts } from './scripts.ts';

const workshop = join(projectFolder, '.cache', 'pages');

/**
 * Writes the whole site into an empty folder.
 * @throws Error when a script cannot be bundled, when a page throws, or when the pages of entries are not as many as they should be.
 */
export async function buildPages(input: SiteInput, folder: string): Promise<void> {
  provideInput(input);
  provideScripts(await bundleSiteScripts(input.chronicle.site.language));
  await clearDeadWork();
  // Astro runs the compiled pages from below the working directory, where they find its modules; for an output elsewhere
  // it would use one folder for all builds. So each build has a place of its own inside the project.
  const work = join(workshop, String(process.pid));
  const before = process.cwd();
  const callOff = onEnding(() => rmSync(work, { recursive: true, force: true }));
  try {
    await mkdir(work, { recursive: true });
    process.chdir(projectFolder);
    await build(astroOptions(input.baseUrl, { outDir: work, mode: 'production' }));
    await rm(join(work, '.prerender'), { recursive: true, force: true });
    await assertComplete(input, work);
    await moveContents(work, folder);
  } finally {
    callOff();
    process.chdir(before);
    await rm(work, { recursive: true, force: true });
  }
}

async function assertComplete({ chronicle }: SiteInput, folder: string): Promise<void> {
  const expected = chronicle.entries.reduce((count, entry) => count + 1 + entry.translations.length + entry.formerly.length, 0);
  const written = expected === 0 ? [] : await readdir(join(folder, 'entries'));
  if (written.length !== expected) {
    throw new Error(`${expected} pages of entries were to be written, and ${written.length} were: nothing is published.`);
  }
}

/** Removes what builds that were killed have left in the workshop. */
async function clearDeadWork(): Promise<void> {
  const left = await readdir(workshop).catch(() => []);
  for (const name of left) if (!isAlive(Number(name))) await rm(join(workshop, name), { recursive: true, force: true });
}
