import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './project.ts';

export interface ScriptCall {
  readonly args?: readonly string[];
  /** Set or, by undefined, unset in the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the command is started; by default the project. */
  readonly cwd?: string;
  /** The checkout whose script is run; by default this one. */
  readonly project?: string;
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[];
}

export interface Ended {
  /** null: ended by a signal. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** The instant that builds of tests state as their own, unless a test says otherwise. */
export const builtAt = '1700000000';

// Vitest marks the environment for the code under test; the scripts are to run as they do at a terminal.
const marks = ['NODE_ENV', 'VITEST', 'VITEST_MODE', 'VITEST_POOL_ID', 'VITEST_WORKER_ID', 'TEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'NODE_OPTIONS'];

/** Starts one of the project's scripts, such as `scripts/build.ts`, as its own process. */
export function startScript(script: string, { args = [], env = {}, cwd, project = projectFolder, nodeArgs = [] }: ScriptCall = {}): Running {
  const unmarked = Object.fromEntries(Object.entries(process.env).filter(([name]) => !marks.includes(name)));
  const child = spawn(process.execPath, [...nodeArgs, join(project, script), ...args], {
    cwd: cwd ?? project,
    env: { ...unmarked, SOURCE_DATE_EPOCH: builtAt, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

export const runScript = (script: string, call?: ScriptCall): Promise<Ended> => startScript(script, call).ended;

/** Builds a site, which must succeed. */
export async function buildSite(content: string, out: string, call: ScriptCall = {}): Promise<void> {
  const { status, stdout, stderr } = await runScript('scripts/build.ts', { ...call, args: ['--content', content, '--out', out, ...(call.args ?? [])] });
  if (status !== 0) throw new Error(`The build of ${content} ended with ${status}:\n${stdout}${stderr}`);
}
