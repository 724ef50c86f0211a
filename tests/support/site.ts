import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { readContent } from '../../src/io/read-content.ts';
import { walkFolder } from '../../src/io/walk-folder.ts';

/** A built site with what it was built from. */
export interface Site {
  readonly name: string;
  readonly content: string;
  readonly out: string;
  /** The address that it was built for; null: none. */
  readonly baseUrl: string | null;
}

/** The files of a built site by path, without the marker that says that a build wrote them. */
export async function filesOf({ out }: Pick<Site, 'out'>): Promise<string[]> {
  const found = await walkFolder(out);
  return found.filter(({ kind, path }) => kind !== 'folder' && !path.startsWith('.')).map(({ path }) => path);
}

export const pagesOf = async (site: Pick<Site, 'out'>): Promise<string[]> => (await filesOf(site)).filter((path) => path.endsWith('.html'));

/** As many pages of one folder tell what a page of its kind is like. */
const enough = 16;

/** The pages of a site; of a folder with hundreds, which have one layout, evenly spread ones. */
export async function samplePagesOf(site: Pick<Site, 'out'>): Promise<string[]> {
  const byFolder = Map.groupBy(await pagesOf(site), (path) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...byFolder].flatMap(([folder, paths]) => (folder === '' ? paths : paths.filter((_, index) => index % Math.ceil(paths.length / enough) === 0)));
}

export const readPage = ({ out }: Pick<Site, 'out'>, path: string): Promise<string> => readFile(join(out, path), 'utf8');

/** The record that the site was built from, compiled anew. */
export async function chronicleOf({ content }: Pick<Site, 'content'>): Promise<Chronicle> {
  const { chronicle } = compile(await readContent(content));
  if (chronicle === null) throw new Error(`${content} has no record.`);
  return chronicle;
}
