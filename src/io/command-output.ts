/** Where a command writes: standard output or standard error. */
export interface CommandOutput {
  readonly isTerminal: boolean;
  /** Settles when the text is on its way; rejects where it cannot be written, except to a reader that has left. */
  write(text: string): Promise<void>;
}

// The second is what Windows says.
const departures = ['EPIPE', 'EOF'];

/** A stream as a {@link CommandOutput}. A reader that closes its end (`| head`) ends the writing, and nothing else. */
export function outputTo(stream: NodeJS.WritableStream & { isTTY?: boolean }): CommandOutput {
  let hasLeft = false;
  // The callback of `write` tells each failure; without a listener the stream would throw it once more.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (hasLeft || text === '') return resolve();
        stream.write(text, (failure) => {
          hasLeft ||= departures.includes((failure as NodeJS.ErrnoException | null | undefined)?.code ?? '');
          if (failure && !hasLeft) reject(failure);
          else resolve();
        });
      }),
  };
}
