import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { assertInstalled } from './installed.ts';

const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

/** A folder that names one peer in version 2.0.0, and has it installed in another, or not at all. */
async function folderWith(version: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dated-reports-bench-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ devDependencies: { peer: '2.0.0' } }));
  if (version !== null) {
    await mkdir(join(folder, 'node_modules/peer'), { recursive: true });
    await writeFile(join(folder, 'node_modules/peer/package.json'), JSON.stringify({ version }));
  }
  return folder;
}

describe('the peers', () => {
  test.each([null, '1.9.0'])('in version %s are not those that are named, and it is said how to get them', async (version) => {
    await expect(assertInstalled(await folderWith(version))).rejects.toMatchObject({ message: expect.stringContaining('peer 2.0.0'), hint: expect.stringContaining('npm ci --prefix bench') });
  });

  test('in the version that is named will do', async () => {
    await expect(assertInstalled(await folderWith('2.0.0'))).resolves.toBeUndefined();
  });
});

describe('the benchmark’s own packages', () => {
  test('have exact versions, digests, and no host from which they come', async () => {
    const { devDependencies } = (await read('package.json')) as { devDependencies: Record<string, string> };
    const { packages } = (await read('package-lock.json')) as { packages: Record<string, { version?: string; resolved?: string; integrity?: string }> };
    const locked = Object.entries(packages).filter(([path]) => path !== '');
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.fromEntries(Object.keys(devDependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]))).toEqual(devDependencies);
    expect(locked.filter(([, { resolved, integrity }]) => resolved !== undefined || !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  test('are none of the project, which has what its own tests show records in', async () => {
    const { devDependencies } = (await read('package.json')) as { devDependencies: Record<string, string> };
    const { packages } = (await read('../package-lock.json')) as { packages: Record<string, unknown> };
    expect(Object.keys(devDependencies).filter((name) => `node_modules/${name}` in packages)).toEqual([]);
  });
});
