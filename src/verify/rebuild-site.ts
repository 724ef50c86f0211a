import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openFolder } from '../package/open-folder.ts';
import type { PackedFile } from '../package/packed-file.ts';
import { Findings, type Finding } from './finding.ts';
import type { VerifyProgress } from './verify-progress.ts';

export interface Rebuild {
  /** The files of a bag in which nothing was found to be wrong. */
  readonly bag: readonly PackedFile[];
  /** An empty folder for all that is made. */
  readonly work: string;
  /** A folder of installed packages to build with; null: those that the lockfile names are got from the network. */
  readonly packages: string | null;
  /** Told for each process that is started how to end it, and all that it started. */
  readonly onStart: (kill: () => void) => void;
}

const source = 'data/source/';
const site = 'data/site/';
const keptWords = 2000;

/**
 * Builds the site again, from the source in a package alone, and compares it with the site in the package, byte for byte. This
 * runs the program that the package holds.
 */
export async function rebuildSite({ bag, work, packages, onStart }: Rebuild, progress: VerifyProgress): Promise<Finding[]> {
  const findings = new Findings();
  progress.stage('copying the source');
  const folder = join(work, 'source');
  for (const file of bag) if (file.path.startsWith(source)) await writeFileOf(file, join(folder, file.path.slice(source.length)));
  const temporary = join(work, 'temporary');
  await mkdir(temporary);
  const run = async (words: string, args: readonly string[]): Promise<boolean> => {
    progress.stage(words);
    const { status, said } = await runNpm(args, { cwd: folder, temporary, onStart });
    if (status !== 0) findings.add('invalid', 'data/source', `cannot be built: “npm ${args.join(' ')}” ended with ${status}${said === '' ? '' : `, and said: ${said}`}`);
    return status === 0;
  };
  if (packages !== null) await symlink(packages, join(folder, 'node_modules'), 'junction');
  else if (!(await run('getting packages from the network', ['ci', '--no-audit', '--no-fund']))) return findings.list();
  if (!(await run('building the site again', ['run', 'build']))) return findings.list();
  progress.stage('comparing');
  await compare(bag.filter(({ path }) => path.startsWith(site)), join(folder, 'dist'), findings);
  return findings.list();
}

async function writeFileOf(file: PackedFile, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx');
  try {
    for await (const chunk of file.chunks()) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}

interface NpmCall extends Pick<Rebuild, 'onStart'> {
  readonly cwd: string;
  /** For what it leaves behind. */
  readonly temporary: string;
}

async function runNpm(args: readonly string[], { cwd, temporary, onStart }: NpmCall): Promise<{ status: number | string; said: string }> {
  // The package knows its own time; what npm tells of this command is not for the one that it runs.
  const own = Object.entries(process.env).filter(([name]) => name !== 'SOURCE_DATE_EPOCH' && !/^npm_(?:config_(?:local_)?prefix|package|lifecycle|command)/i.test(name));
  const env = { ...Object.fromEntries(own), TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const isWindows = process.platform === 'win32';
  // In a group of its own, which is ended as one.
  const child = spawn('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows, detached: !isWindows });
  onStart(() => {
    if (isWindows || child.pid === undefined) child.kill();
    else if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-keptWords)));
  try {
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    return { status: status ?? signal ?? 'nothing', said: said.trim() };
  } catch (thrown) {
    return { status: thrown instanceof Error ? thrown.message : 'nothing', said: '' };
  }
}

async function compare(packed: readonly PackedFile[], built: string, findings: Findings): Promise<void> {
  const { files, faults } = await openFolder(built);
  for (const { path, message } of faults) findings.add('invalid', `${site}${path}`, `${message}, in the site as it was built again`);
  const again = new Map(files.map((file) => [`${site}${file.path}`, file]));
  for (const file of packed) {
    const other = again.get(file.path);
    again.delete(file.path);
    if (other === undefined) findings.add('extra', file.path, 'is not made when the source is built again');
    else if ((await digestOf(file)) !== (await digestOf(other))) findings.add('changed', file.path, `is not what the source makes (${file.size} bytes; built again ${other.size})`);
  }
  for (const path of again.keys()) findings.add('missing', path, 'is made when the source is built again, and is not there');
}

async function digestOf({ chunks }: PackedFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks()) hash.update(chunk);
  return hash.digest('hex');
}
