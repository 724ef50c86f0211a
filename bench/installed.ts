import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CallError } from '../src/io/call-error.ts';

/**
 * Sees to it that the peers are there, in the versions that the benchmark's own `package.json` names.
 * @throws CallError that says how to install them.
 */
export async function assertInstalled(folder: string): Promise<void> {
  const { devDependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  for (const [name, version] of Object.entries(devDependencies)) {
    const found = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
    if (found === null || (JSON.parse(found) as { version: string }).version !== version) {
      throw new CallError(`${name} ${version}, beside which the timeline is measured, is not installed.`, 'Install it: npm ci --prefix bench. Or measure the timeline alone: npm run bench -- --alone.');
    }
  }
}
