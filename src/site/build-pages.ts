import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { astroOptions } from './astro-options.ts';
import { provideInput, type SiteInput } from './input.ts';

/**
 * Writes the whole site into an empty folder.
 * @throws Error when a page throws, or when the pages of entries are not as many as they should be.
 */
export async function buildPages(input: SiteInput, folder: string): Promise<void> {
  provideInput(input);
  await build(astroOptions(input.baseUrl, { outDir: folder, mode: 'production' }));
  await rm(join(folder, '.prerender'), { recursive: true, force: true });
  const expected = input.chronicle.entries.reduce((count, entry) => count + 1 + entry.translations.length + entry.formerly.length, 0);
  const written = expected === 0 ? [] : await readdir(join(folder, 'entries'));
  if (written.length !== expected) {
    throw new Error(`${expected} pages of entries were to be written, and ${written.length} were: nothing is published.`);
  }
}
