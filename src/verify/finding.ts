/**
 * What is wrong with a file of a package. `missing`: it is listed and not there; `changed`: it is not what is stated of it; `extra`: it is
 * there and stands nowhere; `invalid`: it is against its format, or contradicts another; `refused`: it was not even read.
 */
export type FindingKind = 'missing' | 'changed' | 'extra' | 'invalid' | 'refused';

export interface Finding {
  readonly kind: FindingKind;
  /** Of the file, from the root of the package; '' is the package itself. Files in a web archive stand behind a `!`. */
  readonly path: string;
  /** What was expected and what was found, as the end of a sentence that the path begins. */
  readonly message: string;
}

/** Gathers findings, each once. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  add(kind: FindingKind, path: string, message: string): void {
    this.#found.set(`${path}\n${kind}\n${message}`, { kind, path, message });
  }

  /** By path, then in the order in which they were found. */
  list(): Finding[] {
    return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** The same, whose paths stand below another. */
  below(prefix: string): Pick<Findings, 'add'> {
    return { add: (kind, path, message) => this.add(kind, path === '' ? prefix.replace(/!$/, '') : `${prefix}${path}`, message) };
  }
}

export type Adds = Pick<Findings, 'add'>;
