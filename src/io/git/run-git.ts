import { execFile } from 'node:child_process';
import { CallError } from '../call-error.ts';

/** Git could not do what it was asked. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  /** `null`: it was ended by a signal. */
  readonly status: number | null;

  constructor(status: number | null, stderr: string) {
    super(stderr.trim().split('\n', 1)[0] ?? '');
    this.status = status;
  }
}

/**
 * What a git command prints, run without a shell in the folder in which this process was started. Text from outside may only
 * stand behind `--end-of-options`. Rejects with a {@link GitFailure}, or a CallError where there is no git.
 */
export function runGit(args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { env: environment(), encoding: 'buffer', maxBuffer: Infinity, windowsHide: true } as const;
    const child = execFile('git', ['--no-pager', '--no-optional-locks', ...args], options, (failure, stdout, stderr) => {
      if (failure === null) resolve(stdout);
      else if (failure.code === 'ENOENT') reject(new CallError('Revisions are read with git, and git is not installed.', 'Name folders, or install git.'));
      else reject(new GitFailure(child.exitCode, stderr.toString('utf8')));
    });
    // A git that ends early does not read on; its status tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

// Inside a hook, git’s variables lead to a repository by paths that are relative to elsewhere. Nothing is asked for or fetched.
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
});
