import { execFileSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runScript, type Ended } from '../support/run-script.ts';

const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_DATE: '1500000000 +0000',
  GIT_COMMITTER_DATE: '1500000000 +0000',
};
const settings = ['user.name=x', 'user.email=x@example.org', 'init.defaultBranch=main', 'protocol.file.allow=always', 'core.autocrlf=false'];

/** A repository for tests, whose git knows nothing of the machine’s settings. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...args: string[]): string {
    const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
    return execFileSync('git', all, { cwd: this.folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [path, data] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), data);
    }
  }

  /** Commits all that is in the folder; the id of the commit. */
  commit(): string {
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return this.git('rev-parse', 'HEAD');
  }

  changes(...args: string[]): Promise<Ended> {
    return runScript('scripts/changes.ts', { args, cwd: this.folder });
  }
}

/** A repository in an empty folder, with this folder’s files committed as its `content`. */
export async function repositoryWith(content: string, folder: string): Promise<Repository> {
  const repository = new Repository(folder);
  await cp(content, join(folder, 'content'), { recursive: true });
  repository.git('init', '--quiet');
  repository.commit();
  return repository;
}
