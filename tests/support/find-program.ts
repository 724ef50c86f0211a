import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search for a program needs of the machine; tests give another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts at all: one without its libraries is of no use. */
  readonly starts: (path: string) => boolean;
  /** Ways to get the program, tried in turn; each tells by name what it does, and may fail. */
  readonly installs: readonly { readonly name: string; readonly run: () => boolean }[];
}

/** A program that tests need, which others have made. */
export interface WantedProgram {
  /** As a reader knows it. */
  readonly name: string;
  /** The variable that can say where it is. */
  readonly variable: string;
  readonly candidates: (machine: Machine) => readonly string[];
  /** What cannot be done without it. */
  readonly reason: string;
  /** What a person can do to get it, as lines. */
  readonly advice: readonly string[];
}

/**
 * The path of the program: that of the variable, one of the candidates, or one that is installed now.
 * @throws Error that says what to do, where there is none: tests that need a program never pass without it.
 */
export function findProgram({ name, variable, candidates, reason, advice }: WantedProgram, machine: Machine): string {
  const given = machine.environment[variable] ?? '';
  if (given !== '') {
    if (machine.exists(given) && machine.starts(given)) return given;
    throw new Error(`${variable} is “${given}”, where no ${name} starts. Correct it, or unset it to have one looked for.`);
  }
  const find = () => candidates(machine).find((path) => machine.exists(path) && machine.starts(path));
  const found = find();
  if (found !== undefined) return found;
  const tried: string[] = [];
  for (const each of machine.installs) {
    tried.push(each.name);
    const installed = each.run() ? find() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error([`No ${name} was found, and ${reason}.`, ...(tried.length === 0 ? [] : [`Tried in vain: ${tried.join('; ')}.`]), ...advice].join('\n'));
}

/** Where programs of these names can be on the PATH, and in some folders more. */
export function onPath(names: readonly string[], { environment }: Pick<Machine, 'environment'>, more: readonly string[] = []): string[] {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', ...more];
  return names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
}

/** This machine; `starts` by the version that the program tells, on Linux alone: elsewhere some tell none, and bring what they need. */
export function thisMachine(installs: Machine['installs']): Machine {
  const { platform } = process;
  return {
    platform,
    environment: process.env,
    exists: existsSync,
    starts: (path) => platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
    installs,
  };
}

export const runs = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

// Another test file may be installing what it needs.
const patient = ['-o', 'DPkg::Lock::Timeout=120'];

/** The way to install a package of Debian, for root on one. */
export function aptInstall(name: string): Machine['installs'] {
  const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0) return [];
  return [{ name: `apt-get install ${name} (${debianName()})`, run: () => runs('apt-get', [...patient, 'update']) && runs('apt-get', [...patient, 'install', '-y', name]) }];
}

const debianName = (): string => /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Debian';
