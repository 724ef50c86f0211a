import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { walkFolder } from '../../src/io/walk-folder.ts';
import { projectFolder } from './project.ts';

/** One module of the program with what it imports, types included. */
export interface SourceFile {
  /** Below the project, with forward slashes: `src/io/port.ts`. */
  readonly path: string;
  readonly text: string;
  /** Modules of the program by their paths, and packages by the words that name them. */
  readonly imports: readonly string[];
}

/** Every module under these folders: TypeScript, Astro, and what they import as text. */
export async function sourceFiles(folders: readonly string[]): Promise<SourceFile[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    const found = await walkFolder(join(projectFolder, folder));
    paths.push(...found.filter(({ kind }) => kind === 'file').map(({ path }) => `${folder}/${path}`));
  }
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(projectFolder, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    }),
  );
}

/** What a module imports or exports from elsewhere; a relative name is resolved to a path below the project. */
export function importsOf(path: string, text: string): string[] {
  if (!/\.(?:ts|mts|js|mjs|astro)$/.test(path)) return [];
  const scripts = path.endsWith('.astro') ? scriptsOf(text) : [text];
  const names = scripts.flatMap((script) => ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName));
  return [...new Set(names.map((name) => (name.startsWith('.') ? posix.join(dirname(path), name.replace(/\?.*$/, '')) : name)))];
}

/** The scripts of a component: what stands between the fences, and in elements. */
function scriptsOf(text: string): string[] {
  const [, fenced = ''] = /^\s*---\r?\n([^]*?)^---\s*$/m.exec(text) ?? [];
  return [fenced, ...[...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)];
}
