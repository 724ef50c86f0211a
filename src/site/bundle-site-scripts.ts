import { join } from 'node:path';
import { catalogueOf } from '../core/words/languages.ts';
import { projectFolder } from './astro-options.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { scriptNames, type Scripts } from './scripts.ts';

const client = join(projectFolder, 'src', 'client');

const noTransitions = join(client, 'no-transitions.ts');

/** The folders of which a change can change a script. */
export const scriptFolders: readonly string[] = [client, join(projectFolder, 'src', 'core')];

/** What the scripts say, in English; a module beside it, named after its language, says the same in another. */
const english = join(client, 'words', 'language.ts');
/** Knows how all languages write dates; each of those modules knows it of its own. */
const allDates = join(projectFolder, 'src', 'core', 'words', 'time-languages.ts');

/**
 * Bundles the scripts that pages can ask for, with the words of one language, that of a BCP 47 locale; English ones for a
 * language without a catalogue.
 * @throws Error as {@link bundleScripts} does.
 */
export function bundleSiteScripts(locale: string): Promise<Scripts> {
  const { locale: spoken } = catalogueOf(locale);
  const language = spoken === 'en-GB' ? english : join(client, 'words', `language-${spoken}.ts`);
  return bundleScripts(
    scriptNames.map((name) => ({ name, module: join(client, `${name}.ts`) })),
    projectFolder,
    { 'd3-transition': noTransitions, 'd3-interpolate': noTransitions, [english]: language, [allDates]: language },
  );
}
