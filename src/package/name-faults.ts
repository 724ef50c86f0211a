import type { PackageFault } from './packed-file.ts';

/** Longer than any file system takes. */
const longest = 4096;

/** Why a file of a package cannot have this name, as the end of a sentence; null: it can. Folders end with a slash. */
export function nameFault(name: string): string | null {
  if (name === '') return 'has no name';
  if (name.length > longest) return 'has a name that is too long for any disk';
  if (name.includes('\\')) return 'has a backslash in its name, which is a separator on some machines';
  if (/^[a-z]:/i.test(name)) return 'has a name that begins with a drive';
  if (name.startsWith('/')) return 'has an absolute name, which leads out of the package';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) return 'has a name that leads out of the package (“..”)';
  if (parts.includes('.') || parts.includes('')) return 'has a name with an empty part or “.”';
  if (/\p{Cc}/u.test(name)) return 'has a control character in its name';
  if (!name.isWellFormed() || name.includes('\uFFFD')) return 'has a name that is not UTF-8';
  return null;
}

/**
 * Names that stand there twice, or that some machines take for one: by letter case or by Unicode form (NFC), or a file that is a
 * folder as well. `names` are of files.
 */
export function twinFaults(names: readonly string[]): PackageFault[] {
  const seen = new Map<string, string>();
  const faults: PackageFault[] = [];
  for (const name of names) {
    const twin = seen.get(folded(name));
    if (twin === undefined) seen.set(folded(name), name);
    else faults.push({ path: name, message: twin === name ? 'stands in it twice' : `is on some machines the same file as “${twin}”` });
  }
  const folders = new Set<string>();
  for (const name of names) for (let end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) folders.add(folded(name.slice(0, end)));
  return [...faults, ...names.filter((name) => folders.has(folded(name))).map((path) => ({ path, message: 'is both a file and a folder' }))];
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');
