import { isAbsolute, posix, relative, sep } from 'node:path';
import { CallError } from '../call-error.ts';
import { visibleText } from '../visible-text.ts';
import { GitFailure, runGit } from './run-git.ts';

/** A folder of content inside a revision. */
export interface RevisionTree {
  /** The id of the tree object. */
  readonly tree: string;
  /** How git names a file in it: this, and the file’s path behind it. */
  readonly prefix: string;
}

/** The id of the object that a revision of git names, or why there is none: in git’s words, or `null` where it only knows none. */
export async function objectOf(revision: string): Promise<{ readonly id: string } | { readonly reason: string | null }> {
  try {
    const id = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', revision);
    return /^[0-9a-f]{40,64}$/.test(id) ? { id } : { reason: null };
  } catch (thrown) {
    if (!(thrown instanceof GitFailure)) throw thrown;
    return { reason: thrown.message === '' ? null : thrown.message };
  }
}

/**
 * The content folder in what a revision names: in a commit, `content` as seen from where the command was started; a tree
 * (`revision:path`) is that folder itself.
 */
export async function findTree(revision: string, id: string, content: string): Promise<RevisionTree> {
  const whole = await peel(revision, id);
  if (whole.type === 'tree') return { tree: whole.id, prefix: prefixOf(revision) };
  if (whole.type !== 'commit') throw new CallError(`“${visibleText(revision)}” names a file, and a content folder is expected.`);
  const path = await pathInRevision(content);
  const found = await objectOf(`${whole.id}:${path}`);
  const type = 'id' in found ? await ask('cat-file', '-t', found.id).catch(() => 'missing') : 'missing';
  if (!('id' in found) || type !== 'tree') {
    const what = type === 'blob' ? 'is no folder there' : 'is not there';
    throw new CallError(`The revision “${visibleText(revision)}” cannot be read: “${visibleText(path)}” ${what}.`, 'Name the folder with --content DIR, or write REVISION:DIR.');
  }
  return { tree: found.id, prefix: path === '' ? `${revision}:` : `${revision}:${path}/` };
}

function prefixOf(revision: string): string {
  if (!revision.includes(':')) return `${revision}:`;
  return /[:/]$/.test(revision) ? revision : `${revision}/`;
}

async function peel(revision: string, id: string): Promise<{ id: string; type: string }> {
  try {
    const peeled = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{}`);
    return { id: peeled, type: await ask('cat-file', '-t', peeled) };
  } catch (thrown) {
    if (!(thrown instanceof GitFailure)) throw thrown;
    throw new CallError(`The revision “${visibleText(revision)}” is not in this repository.`, 'It may be a submodule’s, or a part that this clone does not have.');
  }
}

/** A path inside the repository, of a path from where the command was started; empty: the whole. */
async function pathInRevision(content: string): Promise<string> {
  const here = (await runGit(['rev-parse', '--show-prefix'])).toString('utf8').replace(/\n$/, '');
  const given = (isAbsolute(content) ? relative('', content) : content).replaceAll(sep, '/');
  const path = posix.normalize(`${here}${given}`).replace(/\/$/, '');
  if (path === '..' || path.startsWith('../') || posix.isAbsolute(path)) {
    throw new CallError(`The content folder “${visibleText(content)}” lies outside of the repository.`, 'Name a folder inside of it with --content DIR.');
  }
  return path === '.' ? '' : path;
}

const ask = async (...args: string[]): Promise<string> => (await runGit(args)).toString('utf8').replace(/\n$/, '');
