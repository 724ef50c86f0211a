import { rmSync } from 'node:fs';
import { constants, copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../core/compose/content-files.ts';
import type { ListFile } from '../../core/import/import-session.ts';
import { CallError } from '../call-error.ts';
import { onEnding } from '../on-ending.ts';
import { isSystemError, plainReason } from '../plain-reason.ts';
import type { ImportWriter, ListRefusal, Refusal } from './import-writer.ts';
import { ListWriter } from './list-writer.ts';

const ownPath = /^(?:site\.yml|published\.ids|(?:entries|sources)\/[A-Za-z0-9.-]+)$/;

/**
 * Adds to a content folder and never writes over anything: new files, and items at the end of lists that are there. What is not whole
 * yet stands in a hidden folder, which nobody reads and which is gone at the end, so that no interruption leaves a part of a file.
 */
export class ContentWriter implements ImportWriter {
  readonly #folder: string;
  readonly #beside: string;
  readonly #callOff: () => void;
  readonly #lists = new Map<ListFile, ListWriter | { readonly refusal: string }>();
  readonly #foldersMade = new Set<string>();

  private constructor(folder: string, beside: string) {
    this.#folder = folder;
    this.#beside = beside;
    this.#callOff = onEnding(() => rmSync(beside, { recursive: true, force: true }));
  }

  /** @throws CallError where nothing can be written into the folder. */
  static async begin(folder: string): Promise<ContentWriter> {
    const beside = join(folder, `.import-${process.pid}`);
    try {
      await rm(beside, { recursive: true, force: true });
      await mkdir(beside, { recursive: true });
    } catch (thrown) {
      throw new CallError(`Nothing can be written into “${folder}”: ${plainReason(thrown)}.`, 'Name the folder of the content with --content DIR.');
    }
    return new ContentWriter(folder, beside);
  }

  async addFiles(files: readonly ContentFile[]): Promise<Refusal> {
    const added: string[] = [];
    for (const { path, text } of files) {
      const refusal = await this.#addFile(path, text);
      if (refusal === null) {
        added.push(path);
        continue;
      }
      // An entry and its translations come together or not at all.
      for (const each of added) await rm(join(this.#folder, each), { force: true });
      return refusal;
    }
    return null;
  }

  async addItem(list: ListFile, item: string): Promise<Refusal> {
    try {
      const open = this.#lists.get(list) ?? (await ListWriter.begin(this.#folder, this.#beside, list, item));
      this.#lists.set(list, open);
      if ('refusal' in open) return `${list} cannot be added to: ${open.refusal}`;
      await open.add(item);
      return null;
    } catch (thrown) {
      return `${list} cannot be written: ${plainReason(thrown)}`;
    }
  }

  async finish(): Promise<readonly ListRefusal[]> {
    const refusals: ListRefusal[] = [];
    for (const [list, writer] of this.#lists) {
      if ('refusal' in writer) continue;
      const reason = await writer.finish().catch(plainReason);
      if (reason !== null) refusals.push({ list, count: writer.count, reason });
    }
    await rm(this.#beside, { recursive: true, force: true });
    this.#callOff();
    return refusals;
  }

  async #addFile(path: string, text: string): Promise<Refusal> {
    if (!ownPath.test(path)) return `${path} is no file of the content`;
    const fresh = join(this.#beside, 'file');
    try {
      await this.#makeFolder(dirname(join(this.#folder, path)));
      await writeFile(fresh, text);
      await moveIntoPlace(fresh, join(this.#folder, path));
      return null;
    } catch (thrown) {
      return `${path} cannot be written: ${plainReason(thrown)}`;
    } finally {
      await rm(fresh, { force: true });
    }
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#foldersMade.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#foldersMade.add(folder);
  }
}

// What disks without hard links say.
const noLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Gives a file its name, which nothing may have: other than a renaming, a link fails there. */
async function moveIntoPlace(fresh: string, file: string): Promise<void> {
  try {
    await link(fresh, file);
  } catch (thrown) {
    if (!isSystemError(thrown) || !noLinks.has(thrown.code)) throw thrown;
    await copyFile(fresh, file, constants.COPYFILE_EXCL);
  }
}
