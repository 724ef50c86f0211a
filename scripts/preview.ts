import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { recoverFolder } from '../src/io/output-folder.ts';
import { portOf } from '../src/io/port.ts';
import { astroOptions } from '../src/site/astro-options.ts';

await runCommand({
  name: 'preview',
  summary: 'Serves the built site on this machine, to look at it before it is published.',
  options: {
    out: { takes: 'DIR', meaning: 'the folder with the built site', default: 'dist' },
    port: { takes: 'PORT', meaning: 'the port to listen on', default: '4321' },
  },
  async run({ values: { out, port }, stderr }) {
    // A build that was killed in the instant of the exchange has left the old site beside its place.
    await recoverFolder(out);
    const built = await stat(join(out, 'index.html')).catch(() => null);
    if (built === null) throw new CallError(`There is no built site in “${out}”.`, 'Build it first: npm run build');
    const server = await preview(astroOptions(null, { outDir: out, server: { port: portOf(port), host: '127.0.0.1' } }));
    await stderr.write(`http://127.0.0.1:${server.port}/ (Ctrl+C ends it)\n`);
    await server.closed();
    return 0;
  },
});
