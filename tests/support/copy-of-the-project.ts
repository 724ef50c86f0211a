import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.ts';

/** The project in another place, with packages of its own by links to each, so that what is cached beside them is its own too. */
export async function copyOfTheProject(copy: string): Promise<string> {
  const parts = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
  for (const part of parts) await cp(join(projectFolder, part), join(copy, part), { recursive: true });
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir(join(projectFolder, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(projectFolder, 'node_modules', name), join(copy, 'node_modules', name));
  }
  return copy;
}
