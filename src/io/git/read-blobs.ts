import { runGit } from './run-git.ts';

/** The bytes of blobs by their ids, in their order; `null` for what is not in the repository, or no blob. */
export async function readBlobs(ids: readonly string[]): Promise<(Buffer | null)[]> {
  const output = await runGit(['cat-file', '--batch', '--buffer'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  return ids.map((id) => {
    const end = output.indexOf('\n', at);
    const [name, type, size] = output.subarray(at, end).toString('latin1').split(' ');
    if (end < 0 || name !== id) throw new Error(`git cat-file did not answer for ${id}`);
    at = end + 1;
    if (size === undefined) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return type === 'blob' ? bytes : null;
  });
}
