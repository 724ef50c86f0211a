import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findBrowser, type BrowserMachine } from './find-browser.ts';

/** A machine with these programs, on which nothing can be installed. */
const machine = (programs: string[], more: Partial<BrowserMachine> = {}): BrowserMachine => ({
  platform: 'linux',
  environment: { PATH: '/some/bin:/usr/bin' },
  exists: (path) => programs.includes(path),
  starts: (path) => programs.includes(path),
  playwrightPath: () => '/cache/chromium/chrome',
  installs: [],
  ...more,
});

describe('a browser is found', () => {
  test('for these tests', () => {
    expect(inject('browser')).toMatch(/chrom|edge/i);
  });

  test.each([
    { where: 'on the PATH', found: '/some/bin/chromium', more: {} },
    { where: 'in a usual place', found: '/opt/google/chrome/chrome', more: {} },
    { where: 'in the cache of Playwright', found: '/cache/chromium/chrome', more: {} },
    { where: 'among the applications of a Mac', found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', more: { platform: 'darwin' as const } },
    { where: 'among the programs of Windows', found: join('C:/Programs', 'Google/Chrome/Application/chrome.exe'), more: { platform: 'win32' as const, environment: { PROGRAMFILES: 'C:/Programs' } } },
  ])('$where', ({ found, more }) => {
    expect(findBrowser(machine([found], more))).toBe(found);
  });

  test('where CHROME_PATH says, before any other', () => {
    const programs = ['/usr/bin/chromium', '/mine/chrome'];
    expect(findBrowser(machine(programs, { environment: { CHROME_PATH: '/mine/chrome' } }))).toBe('/mine/chrome');
  });

  test('that starts, where another does not', () => {
    const broken = machine(['/usr/bin/google-chrome', '/usr/bin/chromium'], { starts: (path) => path === '/usr/bin/chromium' });
    expect(findBrowser(broken)).toBe('/usr/bin/chromium');
  });

  test('after it was installed, by the first way that works', () => {
    const programs: string[] = [];
    const tried: string[] = [];
    const installs = [
      { name: 'one', run: () => tried.push('one') > 5 },
      { name: 'two', run: () => tried.push('two') > 0 && programs.push('/usr/bin/chromium') > 0 },
      { name: 'three', run: () => tried.push('three') > 0 },
    ];
    expect(findBrowser(machine(programs, { exists: (path) => programs.includes(path), starts: () => true, installs }))).toBe('/usr/bin/chromium');
    expect(tried).toEqual(['one', 'two']);
  });
});

describe('where there is none, the tests do not begin, and say what to do:', () => {
  test('nothing is found, and nothing can be installed', () => {
    const installs = [{ name: 'apt-get install chromium', run: () => false }];
    expect(() => findBrowser(machine([], { installs }))).toThrow(/No Chrome or Chromium was found[^]*Tried in vain: apt-get install chromium\.[^]*CHROME_PATH/);
  });

  test('an installation claims to have worked, and left nothing', () => {
    expect(() => findBrowser(machine([], { installs: [{ name: 'a', run: () => true }] }))).toThrow('Tried in vain: a.');
  });

  test('CHROME_PATH is wrong, although another browser is there', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/gone' } }))).toThrow('CHROME_PATH is “/gone”');
  });
});
