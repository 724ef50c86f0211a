import { CallError } from '../io/call-error.ts';
import { GitFailure, runGit } from '../io/git/run-git.ts';

/** What git knows of a folder. */
export interface Checkout {
  /** The commit that is checked out. */
  readonly commit: string;
  /** Files that are not as the commit has them, by their paths in the repository. */
  readonly differing: readonly string[];
}

/** The checkout that a folder belongs to by one of its files; null: git keeps none of it, or there is no git. */
export async function checkoutOf(folder: string, file: string): Promise<Checkout | null> {
  const ask = async (...args: string[]): Promise<string> => (await runGit(['-C', folder, ...args])).toString('utf8');
  try {
    await ask('ls-files', '--error-unmatch', '--', file);
    const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}')).trim();
    const status = await ask('status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all');
    const differing = status.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)]));
    return { commit, differing: differing.filter(isOfTheProject).sort() };
  } catch (thrown) {
    if (thrown instanceof GitFailure || thrown instanceof CallError) return null;
    throw thrown;
  }
}

/** What installations, builds and snapshots have made is no part of a project, whether git is told to pass over it or not. */
export const isOfTheProject = (path: string): boolean => !made.some((pattern) => pattern.test(path));

const made = [/(?:^|\/)(?:node_modules|\.git|\.astro|\.cache)(?:\/|$)/, /^(?:dist|snapshots)(?:\/|$)/, /-\d{4}-\d\d-\d\d-[0-9a-f]{12}\.zip$/, /(?:^|\/)\.[^/]+\.(?:new-|old-|lock$|stale-lock-)/];
