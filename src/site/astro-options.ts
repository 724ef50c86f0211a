import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** The folder of this project, in which Astro finds pages and components. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What each of Astro's commands is called with here; the rest stands in astro.config.mjs. */
export function astroOptions(baseUrl: string | null, more: AstroInlineConfig = {}): AstroInlineConfig {
  // Astro counts its users and asks for its newest version over the network; a build and an editor's server ask nobody.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return { root: projectFolder, logLevel: 'warn', ...(baseUrl === null ? {} : { site: new URL(baseUrl).origin }), ...more };
}
