import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { checkoutOf } from '../src/archive/checkout.ts';
import { newestDate } from '../src/archive/newest-date.ts';
import { oneFileOf } from '../src/archive/one-file/read-site.ts';
import { packageName } from '../src/archive/package-name.ts';
import { packSnapshot } from '../src/archive/pack-snapshot.ts';
import { readSnapshotContent } from '../src/archive/snapshot-content.ts';
import { contentFiles, programFiles } from '../src/archive/source-files.ts';
import { compile, hasErrors } from '../src/core/compile.ts';
import { baseUrlOf } from '../src/io/base-url.ts';
import { CallError } from '../src/io/call-error.ts';
import { buildTime } from '../src/io/clock.ts';
import { runCommand } from '../src/io/command.ts';
import { endWhenInterrupted } from '../src/io/end-when-interrupted.ts';
import { replaceFolder } from '../src/io/output-folder.ts';
import { outputPlace } from '../src/io/output-place.ts';
import { refuseLyingIn } from '../src/io/output-surroundings.ts';
import { progressOn } from '../src/io/progress.ts';
import { readContent } from '../src/io/read-content.ts';
import { reportProblems } from '../src/io/report-problems.ts';
import { contentDigest, readSnapshotSource } from '../src/io/snapshot-source.ts';
import { visibleText } from '../src/io/visible-text.ts';
import { inWorkFolder } from '../src/io/work-folder.ts';
import { projectFolder } from '../src/site/astro-options.ts';

await runCommand({
  name: 'snapshot',
  summary:
    'Writes one package for archives: the site, the source to build it again, exports, and how to verify all of it. The same content and program make the same bytes. The package appears whole or not at all; content with errors makes none.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    out: { takes: 'DIR', meaning: 'the folder for the package', default: 'snapshots' },
    'base-url': { takes: 'URL', meaning: 'where the site stands, for addresses; by default the url of site.yml' },
    since: { takes: 'PACKAGE', meaning: 'the previous snapshot, packed or unpacked, of which CHANGES.md is to tell the differences' },
    name: { takes: 'NAME', meaning: 'what the name of the package begins with; by default made of the title' },
  },
  async run({ values, stdout, stderr }) {
    const progress = progressOn(stderr);
    progress.stage('reading content');
    const { chronicle, problems, linkStatus, keptVersions } = compile(await readContent(values.content).finally(progress.end));
    await reportProblems(problems, values.content, stderr);
    if (chronicle === null || hasErrors(problems)) return 1;
    const content = resolve(values.content);
    const packed = await readSnapshotSource(content);
    const name = packageName(values.name ?? packed?.name ?? null, chronicle.site.title);
    const baseUrl = baseUrlOf(values['base-url'], packed?.baseUrl ?? chronicle.site.url);
    const place = outputPlace(join(values.out, 'snapshot'));
    await refuseLyingIn(outputPlace(values.out), content);
    const previous = values.since === null ? null : await readSnapshotContent(values.since);
    if (values.since !== null && previous === null) throw new CallError(`“${values.since}” is no snapshot.`, 'Name a package that “npm run snapshot” has written, or the folder that it was unpacked to.');

    const program = await checkoutOf(projectFolder, 'package.json');
    const ofContent = await checkoutOf(content, 'site.yml');
    const differing = [...new Set([...(program?.differing ?? []), ...(ofContent?.differing ?? [])])];
    const { epochSeconds: builtFrom } = await buildTime(content);
    const time = builtFrom ?? packed?.time ?? newestDate(chronicle, linkStatus);
    const commits = { contentCommit: ofContent?.commit ?? packed?.contentCommit ?? null, programCommit: program?.commit ?? packed?.programCommit ?? null, differing: program === null ? (packed?.differing ?? 0) : differing.length };
    if (differing.length > 0) await stderr.write(`${differing.length === 1 ? '1 file is' : `${differing.length} files are`} not as the commit has ${differing.length === 1 ? 'it' : 'them'}, which the package says: ${visibleText(shown(differing))}\n`);
    const { name: agent, version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { name: string; version: string };

    endWhenInterrupted('snapshot: it was interrupted, and nothing was written.');
    const result = await inWorkFolder(place, async (work) => {
      const site = join(work, 'site');
      progress.stage('building pages');
      // Astro takes longer to load than it takes to refuse a call.
      const { buildPages } = await import('../src/site/build-pages.ts');
      const input = { chronicle, problems, linkStatus, keptVersions, baseUrl, builtFrom, readMedia: (file: string) => readFile(join(content, 'media', file)) };
      await replaceFolder(site, (fresh) => buildPages(input, fresh), { content, project: projectFolder });
      progress.stage('listing the source');
      const source = [...(await programFiles(projectFolder, program)), ...(await contentFiles(content))];
      const sourceFacts = { name, time, builtFrom, baseUrl, ...commits, contentDigest: await contentDigest(content) };
      const facts = { chronicle, baseUrl, software: `${agent} ${version}`, time, ...commits };
      const beside = { 'timeline.html': join(work, 'timeline.html') };
      await writeFile(beside['timeline.html'], oneFileOf(site, input));
      return packSnapshot({ facts, linkStatus, site, beside, source, sourceFacts, previous }, work, place.parent, progress);
    }).finally(progress.end);
    await stdout.write(`${relative('', result.file)}\nsha256 ${result.digest}\n${result.swhid}\n`);
    await stderr.write(`${chronicle.entries.length} entries, ${result.files} files packed, ${(result.bytes / 1e6).toFixed(1)} MB.\n`);
    return 0;
  },
});

function shown(paths: readonly string[]): string {
  return `${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ' …' : '.'}`;
}
