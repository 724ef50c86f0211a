import type { ContentFile } from '../../core/compose/content-files.ts';
import type { ListFile } from '../../core/import/import-session.ts';
import type { CommandOutput } from '../command-output.ts';
import { shownPath } from '../shown-path.ts';
import { visibleText } from '../visible-text.ts';
import type { ImportWriter, Refusal } from './import-writer.ts';
import { readList } from './list-writer.ts';

/** Writes nothing, and prints what would be written. */
export class PreviewWriter implements ImportWriter {
  readonly #folder: string;
  readonly #output: CommandOutput;
  readonly #refusals = new Map<ListFile, string | null>();

  constructor(folder: string, output: CommandOutput) {
    this.#folder = folder;
    this.#output = output;
  }

  async addFiles(files: readonly ContentFile[]): Promise<Refusal> {
    await this.#output.write(files.map(({ path, text }) => `${shownPath(this.#folder, path)}:\n${linesOf(text)}\n`).join(''));
    return null;
  }

  async addItem(list: ListFile, item: string): Promise<Refusal> {
    if (!this.#refusals.has(list)) {
      const read = await readList(this.#folder, list, item);
      this.#refusals.set(list, 'refusal' in read ? read.refusal : null);
    }
    const refusal = this.#refusals.get(list) ?? null;
    if (refusal !== null) return `${list} cannot be added to: ${refusal}`;
    await this.#output.write(`${shownPath(this.#folder, list)}, at its end:\n${linesOf(item)}\n`);
    return null;
  }

  async finish(): Promise<readonly never[]> {
    return [];
  }
}

/** The lines of a text, in which a stranger's signs cannot steer the terminal. */
const linesOf = (text: string): string => `${text.replace(/[^\t\n]+/g, visibleText)}${text.endsWith('\n') ? '' : '\n'}`;
