import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compile } from '../src/core/compile.ts';
import { baseUrlOf } from '../src/io/base-url.ts';
import { buildTime } from '../src/io/clock.ts';
import { runCommand } from '../src/io/command.ts';
import { portOf } from '../src/io/port.ts';
import { readContent } from '../src/io/read-content.ts';
import { reportProblems } from '../src/io/report-problems.ts';
import { serveWhileEditing } from '../src/site/serve-while-editing.ts';

await runCommand({
  name: 'dev',
  summary: 'Serves the site while you edit. A saved change shows at once; what is wrong shows here and in the page.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    port: { takes: 'PORT', meaning: 'the port to listen on', default: '4321' },
  },
  async run({ values: { content, port }, stderr }) {
    const read = async () => {
      const { chronicle, problems, linkStatus, keptVersions } = compile(await readContent(content));
      await reportProblems(problems, content, stderr);
      const { epochSeconds } = await buildTime(content);
      return {
        problems,
        input:
          chronicle === null
            ? null
            : {
                chronicle,
                problems,
                linkStatus,
                keptVersions,
                baseUrl: baseUrlOf(null, null),
                builtFrom: epochSeconds,
                readMedia: (file: string) => readFile(join(content, 'media', file)),
              },
      };
    };
    const first = await read();
    if (first.input === null) return 1;
    const server = await serveWhileEditing({ folder: resolve(content), port: portOf(port), first: first.input, read });
    await stderr.write(`${server.address} (Ctrl+C ends it)\n`);
    await server.ended;
    return 0;
  },
});
