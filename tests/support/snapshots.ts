import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aptInstall, findProgram, onPath, thisMachine } from './find-program.ts';
import { runScript, type ScriptCall } from './run-script.ts';

/** A snapshot as a zip, and what unzip makes of it. */
export interface Snapshot {
  readonly zip: string;
  /** The folder of the bag, with `bagit.txt` in it. */
  readonly bag: string;
}

/** Makes a snapshot in an empty folder, which must succeed; its path. */
export async function makeSnapshot(out: string, call: ScriptCall): Promise<string> {
  const { status, stdout, stderr } = await runScript('scripts/snapshot.ts', { ...call, args: [...(call.args ?? []), '--out', out] });
  const names = await readdir(out).catch(() => []);
  if (status !== 0 || names.length !== 1) throw new Error(`The snapshot ended with ${status}, and left ${names.join(', ')}:\n${stdout}${stderr}`);
  return join(out, names[0] as string);
}

/** Unpacks it into an empty folder, by a program that others have made; the folder that comes to stand there. */
export async function unpack(zip: string, into: string): Promise<string> {
  execFileSync(unzip(), ['-q', zip, '-d', into]);
  const [name, ...more] = await readdir(into);
  if (name === undefined || more.length > 0) throw new Error(`${zip} does not unpack to one folder.`);
  return join(into, name);
}

export function unzip(): string {
  const machine = { ...thisMachine(aptInstall('unzip')), starts: () => true };
  const advice = ['Install it (Debian and Ubuntu: apt-get install unzip), or set UNZIP_PATH to the program.'];
  return findProgram({ name: 'unzip', variable: 'UNZIP_PATH', candidates: (its) => onPath(['unzip'], its), reason: 'the tests of snapshots unpack them with it', advice }, machine);
}
