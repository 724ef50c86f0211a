import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './support/project.ts';
import { temporaryFolders } from './support/temporary-folders.ts';

const newFolder = temporaryFolders();

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');

interface Outcome {
  readonly status: number;
  readonly output: string;
}

const run = (program: string, args: readonly string[], cwd = projectFolder): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined };
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 1e8 }, (failure, stdout, stderr) =>
      resolve({ status: failure === null ? 0 : typeof failure.code === 'number' ? failure.code : 1, output: `${stdout}${stderr}` }),
    );
  });

describe('the compiler finds nothing wrong', () => {
  test.each(['src/core/tsconfig.json', 'src/client/tsconfig.json'])('by %s', async (config) => {
    expect(await run(compiler, ['--noEmit', '--pretty', 'false', '-p', config])).toEqual({ status: 0, output: '' });
  });

  // Astro's check reads every file of the root's configuration, modules and tests too.
  test('by tsconfig.json, in modules, tests, pages, layouts and components', async () => {
    const { status, output } = await run(astro, ['check', '--minimumFailingSeverity', 'warning']);
    expect(output).toContain('0 errors');
    expect({ status, faults: output.split('\n').filter((line) => /(?:error|warning) (?:ts|astro)?\(/.test(line)) }).toEqual({ status: 0, faults: [] });
  });
});

describe('the configuration of the core', () => {
  const probes = {
    'knows-the-page.ts': 'export const title = document.title;',
    'knows-the-window.ts': 'export const width = window.innerWidth;',
    'knows-the-process.ts': 'export const zone = process.env;',
    'knows-files.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'knows-buffers.ts': "export const bytes = Buffer.from('a');",
    'knows-the-network.ts': "export const page = fetch('https://example.org/');",
    'knows-timers.ts': 'export const timer = setTimeout(() => {}, 1);',
    'is-pure.ts': 'export const twice = (value: number): number => value * 2;',
  };

  /** A project with these configurations and packages, and the probes as its core. */
  async function projectOfProbes(): Promise<string> {
    const project = await newFolder();
    await mkdir(join(project, 'src/core'), { recursive: true });
    for (const config of ['tsconfig.json', 'src/core/tsconfig.json']) await cp(join(projectFolder, config), join(project, config));
    await symlink(join(projectFolder, 'node_modules'), join(project, 'node_modules'), 'junction');
    for (const [name, text] of Object.entries(probes)) await writeFile(join(project, 'src/core', name), `${text}\n`);
    return project;
  }

  const faulty = (output: string): string[] => [...new Set([...output.matchAll(/^src\/core\/([\w-]+\.ts)\(/gm)].map(([, name = '']) => name))].sort();

  test('refuses the page, the process, files, the network and the clock of the machine, and nothing else', async () => {
    const project = await projectOfProbes();
    const { status, output } = await run(compiler, ['--noEmit', '--pretty', 'false', '-p', 'src/core/tsconfig.json'], project);
    expect(status).not.toBe(0);
    expect(faulty(output)).toEqual(Object.keys(probes).filter((name) => name !== 'is-pure.ts').sort());
  });

  test('is what refuses them: by that of the whole project they all pass', async () => {
    const project = await projectOfProbes();
    const { status, output } = await run(compiler, ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'], project);
    expect({ status, output }).toEqual({ status: 0, output: '' });
  });
});
