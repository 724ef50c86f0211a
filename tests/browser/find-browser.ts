import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser needs of the machine; tests give another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts at all: one without its libraries is of no use. */
  readonly starts: (path: string) => boolean;
  /** Where Playwright keeps the browser that it installs. */
  readonly playwrightPath: () => string;
  /** Ways to get a browser, tried in turn; each tells by name what it does, and may fail. */
  readonly installs: readonly { readonly name: string; readonly run: () => boolean }[];
}

/**
 * The path of a Chrome or Chromium: the one of CHROME_PATH, one on the PATH or in a usual place, Playwright's own, or one
 * that is installed now.
 * @throws Error that says what to do, where there is none: tests that need a browser never pass without one.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const given = machine.environment['CHROME_PATH'] ?? '';
  if (given !== '') {
    if (machine.exists(given) && machine.starts(given)) return given;
    throw new Error(`CHROME_PATH is “${given}”, where no Chrome or Chromium starts. Correct it, or unset it to have one looked for.`);
  }
  const find = () => [...candidates(machine), machine.playwrightPath()].find((path) => machine.exists(path) && machine.starts(path));
  const found = find();
  if (found !== undefined) return found;
  const tried: string[] = [];
  for (const { name, run } of machine.installs) {
    tried.push(name);
    const installed = run() ? find() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'No Chrome or Chromium was found, and the tests of the pages need one.',
      ...(tried.length === 0 ? [] : [`Tried in vain: ${tried.join('; ')}.`]),
      'Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: https://www.google.com/chrome/), or run',
      '“npx playwright-core install chromium”, or set CHROME_PATH to the program.',
    ].join('\n'),
  );
}

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

function candidates({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(environment['HOME'] ?? '', 'Applications')];
    const programs = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
    return applications.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
}

function thisMachine(): Machine {
  const { platform } = process;
  const isRoot = process.getuid?.() === 0;
  const run = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const isDebian = platform === 'linux' && existsSync('/etc/debian_version');
  return {
    platform,
    environment: process.env,
    exists: existsSync,
    // Only on Linux does a browser answer with its version and end; elsewhere programs bring what they need.
    starts: (path) => platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
    playwrightPath: () => chromium.executablePath(),
    installs: [
      { name: 'playwright-core install chromium', run: () => run(process.execPath, [cli, 'install', 'chromium']) },
      ...(isDebian && isRoot
        ? [{ name: `apt-get install chromium (${debianName()})`, run: () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']) }]
        : []),
    ],
  };
}

const debianName = (): string => /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Debian';
