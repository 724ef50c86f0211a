import type { CommandOutput } from '../command-output.ts';
import { problemLines } from '../problem-formats/text.ts';
import { shownPath } from '../shown-path.ts';
import { visibleText } from '../visible-text.ts';
import type { ImportCounts, ImportReport } from './run-import.ts';

/** How a reason is told: whole sentences of the check among them, and halves of one. */
const ended = (reason: string): string => (/[.!?:]$/.test(reason) ? reason : `${reason}.`);

const bufferLength = 32 * 1024;

/** Tells on an output, line by line, what an import of `file` into the folder `content` says of it. */
export class ImportTeller {
  readonly #file: string;
  readonly #content: string;
  readonly #output: CommandOutput;
  #waiting = '';

  constructor(file: string, content: string, output: CommandOutput) {
    this.#file = file;
    this.#content = content;
    this.#output = output;
  }

  readonly report: ImportReport = {
    leftOut: (line, name, reasons) => this.say(line, `${name} is left out: ${reasons.map(ended).join(' ')}`),
    lost: async (line, name, what) => {
      for (const each of what) await this.say(line, `${name}: ${each}`);
    },
    written: async (written, line, name) => {
      const { blanks } = written;
      // Where an item will stand in its list is not known before the end.
      if ('list' in written) for (const { message, hint } of blanks) await this.say(line, `${name} is “${written.id}” of ${written.list}: ${message} ${hint}`);
      else await this.#write(blanks.map((problem) => problemLines({ ...problem, file: shownPath(this.#content, problem.file) })).join(''));
    },
    listRefused: (list, count, reason) => this.#write(`${shownPath(this.#content, list)} cannot be written: ${visibleText(ended(reason))} It stays as it was, without ${counted(count, 'record', 'records')} of this file.\n`),
  };

  async say(line: number, words: string): Promise<void> {
    await this.#write(`${visibleText(this.#file)}:${line}: ${visibleText(words)}\n`);
  }

  async finish({ written, leftOut, blanks }: ImportCounts, isDry: boolean): Promise<void> {
    const parts = [
      `${counted(written, 'record', 'records')} ${isDry ? 'would be written' : 'written'}`,
      ...(leftOut > 0 ? [`${leftOut} left out`] : []),
      ...(blanks > 0 ? [`${counted(blanks, 'has', 'have')} something to fill in`] : []),
    ];
    this.#waiting += `${parts.join(', ')}.${written > 0 && !isDry ? ' “npm run check” says how the whole stands.' : ''}\n`;
    await this.#flush();
  }

  // A file can have a million rows that are left out, and each call of the system takes its time.
  async #write(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#output.isTerminal || this.#waiting.length > bufferLength) await this.#flush();
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#output.write(text);
  }
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
