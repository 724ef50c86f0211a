import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CallError } from './call-error.ts';
import { readSnapshotSource } from './snapshot-source.ts';
import { visibleText } from './visible-text.ts';

/** The time that a build states as its own, in seconds since 1970 UTC, and where it is from. */
export type BuildTime =
  | { readonly epochSeconds: number; readonly from: 'SOURCE_DATE_EPOCH' | 'snapshot' | 'commit' }
  | { readonly epochSeconds: null; readonly from: 'none' };

const latest = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/**
 * The time of a build of this content, never the present: the environment's SOURCE_DATE_EPOCH (reproducible-builds.org),
 * else that of the snapshot whose source the content is, else the last commit that touched the content, else none. A
 * shallow clone knows only the commits that it has, and may name a later one.
 */
export async function buildTime(contentFolder: string, environment: NodeJS.ProcessEnv = process.env): Promise<BuildTime> {
  const given = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (given !== '') return { epochSeconds: parseEpoch(given), from: 'SOURCE_DATE_EPOCH' };
  const snapshot = await readSnapshotSource(contentFolder);
  if (snapshot !== null) return snapshot.builtFrom === null ? { epochSeconds: null, from: 'none' } : { epochSeconds: snapshot.builtFrom, from: 'snapshot' };
  const committed = await lastCommit(contentFolder, environment);
  return committed === null ? { epochSeconds: null, from: 'none' } : { epochSeconds: committed, from: 'commit' };
}

/** The present for what a command writes down, in milliseconds since 1970 UTC: that of the environment's SOURCE_DATE_EPOCH, else the machine's. */
export function presentTime(environment: NodeJS.ProcessEnv): number {
  const given = environment['SOURCE_DATE_EPOCH'] ?? '';
  return given === '' ? Date.now() : parseEpoch(given) * 1000;
}

function parseEpoch(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds <= latest) return seconds;
  throw new CallError(
    `SOURCE_DATE_EPOCH is “${visibleText(text)}”, which is not a time.`,
    'Set it to whole seconds since 1970, such as 1700000000, or unset it.',
  );
}

async function lastCommit(folder: string, environment: NodeJS.ProcessEnv): Promise<number | null> {
  const args = ['-c', 'log.showSignature=false', '--literal-pathspecs', 'log', '-1', '--format=%ct', '--', '.'];
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder, env: withoutGit(environment), timeout: 30_000 });
    return /^\d+\n$/.test(stdout) ? Number(stdout) : null;
  } catch {
    return null; // No git, no checkout, or no commit yet.
  }
}

// Inside a hook, git's variables point to the repository that is being committed to, and by paths relative to elsewhere.
const withoutGit = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
