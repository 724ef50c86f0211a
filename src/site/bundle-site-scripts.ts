import { join } from 'node:path';
import { projectFolder } from './astro-options.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { scriptNames, type Scripts } from './scripts.ts';

const client = join(projectFolder, 'src', 'client');

const noTransitions = join(client, 'no-transitions.ts');

/** The folders of which a change can change a script. */
export const scriptFolders: readonly string[] = [client, join(projectFolder, 'src', 'core')];

/**
 * Bundles the scripts that pages can ask for.
 * @throws Error as {@link bundleScripts} does.
 */
export const bundleSiteScripts = (): Promise<Scripts> =>
  bundleScripts(
    scriptNames.map((name) => ({ name, module: join(client, `${name}.ts`) })),
    projectFolder,
    { 'd3-transition': noTransitions, 'd3-interpolate': noTransitions },
  );
