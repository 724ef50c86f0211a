import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from '../io/git/run-git.ts';
import { snapshotSourceFile } from '../io/snapshot-source.ts';
import { walkFolder } from '../io/walk-folder.ts';
import { isOfTheProject, type Checkout } from './checkout.ts';
import { fileAsChunks, type Chunked } from './chunked.ts';

export interface SourceFile extends Chunked {
  /** Below the root of the source. */
  readonly path: string;
}

/** What the project consists of where no git tells: files and folders at its top. Of the content, only what is packed. */
export const projectParts = [
  '.ci', '.editorconfig', '.gitattributes', '.github', '.gitignore', '.vscode', '.zenodo.json', 'CITATION.cff', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'astro.config.mjs',
  'bench', 'codemeta.json', 'docs', 'package-lock.json', 'package.json', 'public', 'schemas', 'scripts', 'src', 'tests', 'tsconfig.json', 'vitest.config.ts',
] as const;

/**
 * The files of the program, sorted, as they lie on the disk: those that git keeps, and new ones that it is not told to pass over; without
 * git those of {@link projectParts}. Its own content is none of them.
 */
export async function programFiles(project: string, checkout: Checkout | null): Promise<SourceFile[]> {
  const paths = checkout === null ? await listedParts(project) : await knownToGit(project);
  return plainFiles(project, paths.filter((path) => isOfTheProject(path) && !path.startsWith('content/') && path !== snapshotSourceFile));
}

/** The files of a content folder, at the place where a build of the source looks for them: all that is read as content. */
export async function contentFiles(content: string): Promise<SourceFile[]> {
  const found = await walkFolder(content, (name) => !name.startsWith('.'));
  const paths = found.filter(({ kind, path }) => kind === 'file' && !/(?:^|\/)\.[^/]*$/.test(path)).map(({ path }) => path);
  return (await plainFiles(content, paths)).map((file) => ({ ...file, path: `content/${file.path}` }));
}

async function knownToGit(project: string): Promise<string[]> {
  const listed = await runGit(['-C', project, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
  return listed.toString('utf8').split('\0').filter((path) => path !== '').sort();
}

async function listedParts(project: string): Promise<string[]> {
  const found = await Promise.all(
    projectParts.map(async (part) => {
      const stat = await lstat(join(project, part)).catch(() => null);
      if (stat === null || !stat.isDirectory()) return stat === null ? [] : [part];
      return (await walkFolder(join(project, part), (name) => name !== 'node_modules')).filter(({ kind }) => kind === 'file').map(({ path }) => `${part}/${path}`);
    }),
  );
  return found.flat().sort();
}

/** Those that are there and plain: a link leads out of the package, and what was deleted is not packed. */
async function plainFiles(folder: string, paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const stat = await lstat(join(folder, path)).catch(() => null);
    if (stat?.isFile()) files.push({ path, ...fileAsChunks(join(folder, path), stat.size) });
  }
  return files;
}
