import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const wanted = 100;

/**
 * Makes a folder of content that has exactly a hundred of the reports of another, the first by the names of their files, each
 * with all that it names and that names it, so that nothing is missing.
 */
export async function copyHundredReports(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  // What was published once need not be here.
  await rm(join(to, 'published.ids'), { force: true });
  const entries = join(to, 'entries');
  const files = (await readdir(entries)).filter((file) => file.endsWith('.md')).sort();
  const ids = files.map((file) => file.replace(/\.md$/, ''));
  const texts = await Promise.all(files.map((file) => readFile(join(entries, file), 'utf8')));
  const kept = chooseTogether(ids, texts);
  if (kept.size !== wanted) throw new Error(`${from} has no hundred reports that can stand alone: ${kept.size}.`);
  for (const id of ids) if (!kept.has(id)) await rm(join(entries, `${id}.md`));
}

function chooseTogether(ids: readonly string[], texts: readonly string[]): Set<string> {
  const known = new Set(ids);
  const beside = new Map(ids.map((id) => [id, new Set<string>()]));
  ids.forEach((id, index) => {
    for (const other of texts[index]?.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) {
      if (!known.has(other) || other === id) continue;
      beside.get(id)?.add(other);
      beside.get(other)?.add(id);
    }
  });
  const kept = new Set<string>();
  for (const id of ids) {
    const group = new Set([id]);
    for (const each of group) for (const other of beside.get(each) ?? []) group.add(other);
    const grown = new Set([...kept, ...group]);
    if (grown.size <= wanted) for (const each of group) kept.add(each);
  }
  return kept;
}
