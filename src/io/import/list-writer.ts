import { link, lstat, open, readFile, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListFile } from '../../core/import/import-session.ts';
import { decodeUtf8 } from '../decode-utf8.ts';
import { isSystemError, plainReason } from '../plain-reason.ts';
import { seamOf, type ListSeam } from './list-seam.ts';

const bufferLength = 64 * 1024;

/** A list with what is to be added to it. `refusal`: why nothing can be, in words that end a sentence. */
export type ReadList = { readonly before: string | null; readonly mode: number; readonly seam: ListSeam } | { readonly refusal: string };

/** How a list of the content stands, with an item that should be added. */
export async function readList(folder: string, list: ListFile, item: string): Promise<ReadList> {
  const file = join(folder, list);
  try {
    const there = await lstat(file).catch((thrown: unknown) => {
      if (isSystemError(thrown) && thrown.code === 'ENOENT') return null;
      throw thrown;
    });
    if (there !== null && !there.isFile()) return { refusal: 'it is no plain file' };
    const decoded = there === null ? null : decodeUtf8(await readFile(file));
    if (decoded !== null && !('text' in decoded)) return { refusal: 'it is not UTF-8' };
    const before = decoded?.text ?? null;
    const seam = seamOf(list, before, item);
    return seam === null ? { refusal: 'it holds no list that can be added to' } : { before, mode: there?.mode ?? 0o666, seam };
  } catch (thrown) {
    return { refusal: plainReason(thrown) };
  }
}

/** Writes a list anew beside the old one, item by item, and puts it in its place at the end: whole or not at all. */
export class ListWriter {
  readonly #file: string;
  readonly #fresh: string;
  readonly #handle: FileHandle;
  readonly #before: string | null;
  readonly #seam: ListSeam;
  #waiting: string;
  #count = 0;

  private constructor(file: string, fresh: string, handle: FileHandle, before: string | null, seam: ListSeam) {
    this.#file = file;
    this.#fresh = fresh;
    this.#handle = handle;
    this.#before = before;
    this.#seam = seam;
    this.#waiting = seam.head;
  }

  /** `folder` is that of the content, and `beside` one on the same disk for what is not whole yet. */
  static async begin(folder: string, beside: string, list: ListFile, item: string): Promise<ListWriter | { readonly refusal: string }> {
    const read = await readList(folder, list, item);
    if ('refusal' in read) return read;
    const fresh = join(beside, list);
    return new ListWriter(join(folder, list), fresh, await open(fresh, 'wx', read.mode & 0o777), read.before, read.seam);
  }

  get count(): number {
    return this.#count;
  }

  async add(item: string): Promise<void> {
    this.#waiting += `${this.#count === 0 ? '' : this.#seam.between}${this.#seam.styled(item)}`;
    this.#count += 1;
    if (this.#waiting.length > bufferLength) await this.#flush();
  }

  /** @throws what the system reports; the list then stays as it was. */
  async finish(): Promise<string | null> {
    try {
      this.#waiting += this.#seam.tail;
      await this.#flush();
    } finally {
      await this.#handle.close();
    }
    if (this.#before === null) {
      // Unlike a renaming, it fails where the file is there by now.
      await link(this.#fresh, this.#file);
      return null;
    }
    if ((await readFile(this.#file, 'utf8')) !== this.#before) return 'somebody else changed it in the meantime';
    await rename(this.#fresh, this.#file);
    return null;
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#handle.writeFile(text);
  }
}
