import { basename, dirname, join, relative, resolve } from 'node:path';
import { CallError } from './call-error.ts';

export type Beside = 'new' | 'old' | 'stale-lock';

/** An output folder, and what stands beside it, on the same file system, while it is replaced. */
export interface OutputPlace {
  /** Absolute. */
  readonly out: string;
  readonly parent: string;
  /** As messages name it: relative to where the command was started. */
  readonly shown: string;
  readonly lock: string;
  /** What a process fills, where it keeps the old output for the moment of the exchange, and a dead build's lock while it is removed. */
  readonly beside: (kind: Beside, pid: number) => string;
  /** Reads the name of such a thing. */
  readonly leftover: (name: string) => { readonly kind: Beside; readonly pid: number } | null;
}

export function outputPlace(folder: string): OutputPlace {
  const out = resolve(folder);
  const name = basename(out);
  const parent = dirname(out);
  if (name === '') throw new CallError('The output cannot be the root of the file system.');
  return {
    out,
    parent,
    shown: relative('', out) || '.',
    lock: join(parent, `.${name}.lock`),
    beside: (kind, pid) => join(parent, `.${name}.${kind}-${pid}`),
    leftover(found) {
      const [, kind, pid] = /^\.(new|old|stale-lock)-(\d+)$/.exec(found.startsWith(`.${name}`) ? found.slice(name.length + 1) : '') ?? [];
      return kind === undefined ? null : { kind: kind as Beside, pid: Number(pid) };
    },
  };
}
