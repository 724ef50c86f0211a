import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './support/project.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const read = async <Content>(name: string): Promise<Content> => JSON.parse(await readFile(join(projectFolder, name), 'utf8')) as Content;

const manifest = await read<Manifest>('package.json');
const { packages } = await read<{ packages: Record<string, Locked> }>('package-lock.json');
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json', () => {
  test('names exact versions only', () => {
    const versions = Object.entries({ ...wanted, ...manifest.overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(versions.length).toBeGreaterThan(10);
  });

  test('names nothing twice', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('locks what package.json names, in those versions', () => {
    expect({ ...packages['']?.dependencies, ...packages['']?.devDependencies }).toEqual(wanted);
    const versions = Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(versions)).toEqual(wanted);
  });

  test('names no host from which packages come, and the digest of each', () => {
    const locked = Object.entries(packages).filter(([path]) => path !== '');
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  /** What a machine of this kind would install of a package's parts for different machines. */
  const partsFor = (owner: Locked, os: string, cpu: string): string[] =>
    Object.keys(owner.optionalDependencies ?? {}).filter((name) => {
      const part = packages[`node_modules/${name}`];
      return part?.os?.includes(os) === true && part.cpu?.includes(cpu) === true && part.libc?.includes('musl') !== true;
    });

  const native = Object.entries(packages).filter(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).length > 3);

  test('has packages with parts for different machines', () => {
    expect(native.map(([path]) => path)).toEqual(expect.arrayContaining(['node_modules/esbuild', 'node_modules/lightningcss', 'node_modules/rolldown', 'node_modules/sharp']));
  });

  test.each(native)('holds, for %s, the parts for Macs, Windows and both Linuxes, on whichever machine it was made', (_, owner) => {
    const machines = [
      ['darwin', 'arm64'],
      ['win32', 'x64'],
      ['linux', 'arm64'],
      ['linux', 'x64'],
    ] as const;
    expect(machines.filter(([os, cpu]) => partsFor(owner, os, cpu).length === 0)).toEqual([]);
    expect(Object.keys(owner.optionalDependencies ?? {}).filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});
