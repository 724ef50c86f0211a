import { dev, type AstroIntegration } from 'astro';
import type { Problem } from '../core/model/problem.ts';
import { astroOptions } from './astro-options.ts';
import { bundleSiteScripts, scriptFolders } from './bundle-site-scripts.ts';
import { provideInput, type SiteInput } from './input.ts';
import { onSettledChange } from '../io/on-settled-change.ts';
import { untilInterrupted } from '../io/until-interrupted.ts';
import { provideScripts, type Scripts } from './scripts.ts';

type ViteServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

export interface Editing {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly port: number;
  readonly first: SiteInput;
  /** Reads the content anew; a null input: there is nothing that could be shown. */
  readonly read: () => Promise<{ readonly input: SiteInput | null; readonly problems: readonly Problem[] }>;
}

/** Serves the pages on this machine, and brings each saved change of the content, and of the scripts, to the browser. */
export async function serveWhileEditing({ folder, port, first, read }: Editing): Promise<{ address: string; ended: Promise<void> }> {
  let vite: ViteServer | null = null;
  const holdServer: AstroIntegration = {
    name: 'content-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        vite = server;
      },
    },
  };
  provideInput(first);
  let shown = first;
  const languageOf = ({ chronicle }: SiteInput) => chronicle.site.language;
  let scripts: Scripts = { scripts: new Map(), licences: null };
  const bundle = async () => {
    scripts = await bundleOrKeep(scripts, languageOf(shown));
    provideScripts(scripts);
  };
  await bundle();
  const server = await dev(astroOptions(first.baseUrl, { integrations: [holdServer], server: { port, host: '127.0.0.1' } }));

  const reload = () => {
    for (const environment of Object.values(vite?.environments ?? {})) environment.moduleGraph.invalidateAll();
    vite?.environments.client.hot.send({ type: 'full-reload' });
  };
  const watches = [
    onSettledChange([folder], async () => {
      const { input, problems } = await read();
      const language = languageOf(shown);
      // Without a site.yml that can be read, the last good state stays on the screen under what is wrong.
      shown = input ?? { ...shown, problems };
      provideInput(shown);
      if (languageOf(shown) !== language) await bundle();
      reload();
    }),
    onSettledChange(scriptFolders, async () => {
      await bundle();
      reload();
    }),
  ];
  const ended = untilInterrupted().then(async () => {
    for (const endWatch of watches) endWatch();
    await server.stop();
  });
  return { address: `http://127.0.0.1:${server.address.port}/`, ended };
}

/** The scripts as they are now; where they cannot be bundled, the last ones with the reason, which the terminal shows too. */
async function bundleOrKeep({ scripts, licences }: Scripts, locale: string): Promise<Scripts> {
  try {
    return await bundleSiteScripts(locale);
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown.message : String(thrown);
    process.stderr.write(`The scripts could not be bundled:\n${failure}\n`);
    return { scripts, licences, failure };
  }
}
