import { watch } from 'node:fs';
import { dev, type AstroIntegration } from 'astro';
import type { Problem } from '../core/model/problem.ts';
import { astroOptions } from './astro-options.ts';
import { provideInput, type SiteInput } from './input.ts';

type ViteServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

export interface Editing {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly port: number;
  readonly first: SiteInput;
  /** Reads the content anew; a null input: there is nothing that could be shown. */
  readonly read: () => Promise<{ readonly input: SiteInput | null; readonly problems: readonly Problem[] }>;
}

// Editors write a file in several steps; one reading serves them all.
const settledAfter = 60;

/** Serves the pages on this machine, and brings each saved change of the content to the browser. */
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
  const server = await dev(astroOptions(first.baseUrl, { integrations: [holdServer], server: { port, host: '127.0.0.1' } }));

  let timer: NodeJS.Timeout | null = null;
  let reading: Promise<void> = Promise.resolve();
  const renew = async () => {
    const { input, problems } = await read();
    // Without a site.yml that can be read, the last good state stays on the screen under what is wrong.
    shown = input ?? { ...shown, problems };
    provideInput(shown);
    for (const environment of Object.values(vite?.environments ?? {})) environment.moduleGraph.invalidateAll();
    vite?.environments.client.hot.send({ type: 'full-reload' });
  };
  const watcher = watch(folder, { recursive: true }, () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(renew).catch((thrown: unknown) => void process.stderr.write(`${String(thrown)}\n`));
    }, settledAfter);
  });
  const ended = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        watcher.close();
        if (timer !== null) clearTimeout(timer);
        void server.stop().then(done);
      });
    }
  });
  return { address: `http://127.0.0.1:${server.address.port}/`, ended };
}
