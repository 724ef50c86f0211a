import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CallError } from './call-error.ts';
import type { OutputPlace } from './output-place.ts';

/** The folders that an output must not swallow. */
export interface OutputSurroundings {
  readonly content: string;
  /** The folder of the program, of which the output may be a part. */
  readonly project: string;
}

/** Refuses an output that is or contains the content or the project, or that lies in the content. */
export async function refuseSwallowing(place: OutputPlace, { content, project }: OutputSurroundings): Promise<void> {
  const { out, shown } = place;
  if (await isAbove(out, content)) throw new CallError(`The output “${shown}” is or contains the content folder.`);
  if (await isAbove(out, project)) throw new CallError(`The output “${shown}” is or contains the project.`);
  await refuseLyingIn(place, content);
}

/** Refuses an output that lies in the content. */
export async function refuseLyingIn({ out, shown }: OutputPlace, content: string): Promise<void> {
  if (await isAbove(content, out)) throw new CallError(`The output “${shown}” lies in the content folder, and would be read as content.`);
}

async function isAbove(upper: string, lower: string): Promise<boolean> {
  const identity = await identityOf(upper);
  return identity !== null && (await lineage(lower)).has(identity);
}

/** The identities of the folders in which a path lies, itself among them as far as it exists. */
async function lineage(path: string): Promise<Set<string>> {
  const identities = new Set<string>();
  for (let at = await nearestReal(path); ; at = dirname(at)) {
    const identity = await identityOf(at);
    if (identity !== null) identities.add(identity);
    if (at === dirname(at)) return identities;
  }
}

async function nearestReal(path: string): Promise<string> {
  return realpath(path).catch(() => (path === dirname(path) ? path : nearestReal(dirname(path))));
}

// Paths can differ by links, case and Unicode form and yet mean one folder; device and number tell.
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}
