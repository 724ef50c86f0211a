import { describe, expect, test } from 'vitest';
import type { Machine } from '../support/find-program.ts';
import { findPandoc, findRis2xml } from './find-citation-readers.ts';

/** A machine with these programs, on which nothing can be installed. */
const machine = (programs: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  environment: { PATH: '/some/bin:/usr/bin' },
  exists: (path) => programs.includes(path),
  starts: (path) => programs.includes(path),
  installs: [],
  ...more,
});

describe.each([
  { name: 'pandoc', find: findPandoc, variable: 'PANDOC_PATH', from: 'pandoc' },
  { name: 'ris2xml', find: findRis2xml, variable: 'RIS2XML_PATH', from: 'bibutils' },
])('$name is found', ({ name, find, variable, from }) => {
  test('on the PATH, or where the variable says', () => {
    expect(find(machine([`/some/bin/${name}`]))).toBe(`/some/bin/${name}`);
    expect(find(machine([`/usr/bin/${name}`, '/mine/it'], { environment: { [variable]: '/mine/it' } }))).toBe('/mine/it');
  });

  test('after it was installed', () => {
    const programs: string[] = [];
    const installs = [{ name: 'a way', run: () => programs.push(`/usr/bin/${name}`) > 0 }];
    expect(find(machine(programs, { installs }))).toBe(`/usr/bin/${name}`);
  });

  test('or else the tests end, and say what to do', () => {
    expect(() => find(machine([]))).toThrow(new RegExp(`No ${name} was found[^]*apt-get install ${from}[^]*${variable}`));
    expect(() => find(machine([], { environment: { [variable]: '/gone' } }))).toThrow(`${variable} is “/gone”`);
  });
});
