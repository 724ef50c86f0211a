import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall, findProgram, onPath, runs, thisMachine, type Machine } from '../support/find-program.ts';

/** A machine, and where Playwright keeps the browser that it installs there. */
export interface BrowserMachine extends Machine {
  readonly playwrightPath: () => string;
}

/**
 * The path of a Chrome or Chromium: the one of CHROME_PATH, one on the PATH or in a usual place, Playwright's own, or one
 * that is installed now.
 * @throws Error that says what to do, where there is none: tests that need a browser never pass without one.
 */
export function findBrowser(machine: BrowserMachine = ownMachine()): string {
  const browser = {
    name: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    candidates: () => [...candidates(machine), machine.playwrightPath()],
    reason: 'the tests of the pages need one',
    advice: [
      'Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: https://www.google.com/chrome/), or run',
      '“npx playwright-core install chromium”, or set CHROME_PATH to the program.',
    ],
  };
  return findProgram(browser, machine);
}

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

function candidates(machine: Machine): string[] {
  const { platform, environment } = machine;
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
  return onPath(names, machine, ['/snap/bin', '/opt/google/chrome']);
}

function ownMachine(): BrowserMachine {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const installs = [{ name: 'playwright-core install chromium', run: () => runs(process.execPath, [cli, 'install', 'chromium']) }, ...aptInstall('chromium')];
  return { ...thisMachine(installs), playwrightPath: () => chromium.executablePath() };
}
