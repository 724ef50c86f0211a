import type { CommandOutput } from './command-output.ts';

/** How far long work has come. */
export interface Progress {
  /** A stage of the work begins, named by words such as “reading content”. */
  stage(words: string): void;
  /** So many things of so many are done in this stage. */
  count(done: number, total: number): void;
  /** The work is over, or something else is about to be written. */
  end(): void;
}

/**
 * Progress on a terminal is one line that is written anew, ten times a second at most, and gone at the end; elsewhere it is
 * one plain line a stage.
 */
export function progressOn(output: CommandOutput, now: () => number = () => performance.now()): Progress {
  // What cannot be shown of progress is no reason to stop the work.
  const write = (text: string): void => void output.write(text).catch(() => {});
  return output.isTerminal ? terminalProgress(write, now) : plainProgress(write);
}

/** For work that is mostly short and has no reader to wait for. */
export const silentProgress: Progress = { stage: () => {}, count: () => {}, end: () => {} };

const plainProgress = (write: (text: string) => void): Progress => ({ ...silentProgress, stage: (words) => write(`${words}\n`) });

const clearLine = '\r\u001B[2K';
const interval = 100;

function terminalProgress(write: (text: string) => void, now: () => number): Progress {
  let current = '';
  let shownAt = -Infinity;
  return {
    stage(words) {
      current = words;
      shownAt = now();
      write(clearLine + current);
    },
    count(done, total) {
      if (now() - shownAt < interval) return;
      shownAt = now();
      write(`${clearLine}${current} ${done} of ${total}`);
    },
    end() {
      write(clearLine);
    },
  };
}
