import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { oneFileOf } from '../src/archive/one-file/read-site.ts';
import { compile, hasErrors } from '../src/core/compile.ts';
import { baseUrlOf } from '../src/io/base-url.ts';
import { buildTime } from '../src/io/clock.ts';
import { runCommand } from '../src/io/command.ts';
import { replaceFolder } from '../src/io/output-folder.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { readContent } from '../src/io/read-content.ts';
import { reportProblems } from '../src/io/report-problems.ts';
import { readSnapshotSource } from '../src/io/snapshot-source.ts';
import { refuseNoPlace, writeWhole } from '../src/io/write-whole.ts';
import { projectFolder } from '../src/site/astro-options.ts';

await runCommand({
  name: 'build',
  summary: 'Builds the static site. The old output stays whole until the new one is complete; content with errors builds nothing.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    out: { takes: 'DIR', meaning: 'the folder for the site', default: 'dist' },
    'base-url': { takes: 'URL', meaning: 'where the site will stand, for canonical links; by default the url of site.yml' },
    'one-file': { takes: 'FILE', meaning: 'write the whole timeline into this file too, as one page that opens from a disk and asks for nothing else' },
  },
  async run({ values, stderr }) {
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    progress.stage('reading content');
    const texts = await readContent(values.content).finally(progress.end);
    const { chronicle, problems, linkStatus, keptVersions } = compile(texts);
    const baseUrl = baseUrlOf(values['base-url'], (await readSnapshotSource(values.content))?.baseUrl ?? chronicle?.site.url ?? null);
    await reportProblems(problems, values.content, stderr);
    if (chronicle === null || hasErrors(problems)) return 1;
    const oneFile = values['one-file'];
    if (oneFile !== null) await refuseNoPlace(oneFile, oneFile);
    const { epochSeconds } = await buildTime(values.content);
    progress.stage('building pages');
    // Astro takes longer to load than it takes to refuse a call.
    const { buildPages } = await import('../src/site/build-pages.ts');
    const content = resolve(values.content);
    const input = { chronicle, problems, linkStatus, keptVersions, baseUrl, builtFrom: epochSeconds, readMedia: (file: string) => readFile(join(content, 'media', file)) };
    const surroundings = { content, project: projectFolder };
    await replaceFolder(values.out, (fresh) => buildPages(input, fresh), surroundings).finally(progress.end);
    if (oneFile !== null) await writeWhole(oneFile, oneFileOf(values.out, input));
    await stderr.write(`${chronicle.entries.length} entries built into ${values.out}.\n`);
    return 0;
  },
});
