import { lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import type { ContentFile } from '../../core/compose/content-files.ts';
import type { ListFile } from '../../core/import/import-session.ts';
import { isSystemError, plainReason } from '../plain-reason.ts';

/** Why something was not written, in words that end a sentence; null: it was. */
export type Refusal = string | null;

/** Adds to a content folder and never writes over anything: new files, and items at the end of lists that are there. */
export class ContentWriter {
  readonly #folder: string;
  readonly #items = new Map<ListFile, string[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async addFile({ path, text }: ContentFile): Promise<Refusal> {
    const file = join(this.#folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, 'wx');
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
      return null;
    } catch (thrown) {
      if (isSystemError(thrown) && thrown.code !== 'EEXIST') await rm(file, { force: true }).catch(() => {});
      return `${path} cannot be written: ${plainReason(thrown)}`;
    }
  }

  addItem(list: ListFile, item: string): void {
    this.#items.set(list, [...(this.#items.get(list) ?? []), item]);
  }

  /** Writes the items of lists, each list in one go: whole or not at all. Of each list that could not be written, the reason. */
  async finish(): Promise<readonly string[]> {
    const refusals: string[] = [];
    for (const [list, items] of this.#items) {
      const file = join(this.#folder, list);
      const before = await readFile(file, 'utf8').catch(() => null);
      const next = list === 'places.geojson' ? withFeatures(before, items) : withItems(before, items);
      if (next === null) refusals.push(`${list} has no list that can be added to: “npm run check” says what is wrong with it`);
      else await replaceFile(file, next).catch((thrown: unknown) => refusals.push(`${list} cannot be written: ${plainReason(thrown)}`));
    }
    return refusals;
  }
}

/** The text of a list in YAML with more items at its end; null: it is no list in block style. */
function withItems(before: string | null, items: readonly string[]): string | null {
  const text = before === null || before.trim() === '' ? '' : before;
  const contents = parseDocument(text).contents;
  if (contents !== null && !(isSeq(contents) && (contents.flow !== true || contents.items.length === 0))) return null;
  const kept = isSeq(contents) && contents.flow === true ? text.slice(0, contents.range?.[0] ?? 0) : text;
  return `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${items.join('')}`;
}

/** The text of a collection in GeoJSON with more features at its end; null: it has no list of features. */
function withFeatures(before: string | null, items: readonly string[]): string | null {
  if (before === null || before.trim() === '') return `{\n  "type": "FeatureCollection",\n  "features": [\n${items.join(',\n')}\n  ]\n}\n`;
  // JSON is YAML, which tells where the list ends, so that all that stands around it stays as it was written.
  const { contents } = parseDocument(before, { lineCounter: new LineCounter() });
  const features = isMap(contents) ? contents.get('features', true) : null;
  const range = isSeq(features) ? features.range : undefined;
  if (!isSeq(features) || !range) return null;
  const end = before.lastIndexOf(']', range[1] - 1);
  const head = before.slice(0, end).trimEnd();
  return `${head}${features.items.length === 0 ? '' : ','}\n${items.join(',\n')}\n  ${before.slice(end)}`;
}

/** Writes beside the file and then puts it in its place; one that is a link is not followed. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const there = await lstat(file).catch(() => null);
  if (there !== null && !there.isFile()) throw Object.assign(new Error('no plain file'), { code: 'EEXIST', syscall: 'open' });
  const fresh = `${file}.${process.pid}.new`;
  try {
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, file);
  } catch (thrown) {
    await rm(fresh, { force: true });
    throw thrown;
  }
}
