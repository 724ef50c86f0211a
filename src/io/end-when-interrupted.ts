import { writeSync } from 'node:fs';

/** Ends the process with status 1 and these words when somebody interrupts it; what is to be cleared away is. */
export function endWhenInterrupted(words: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      try {
        writeSync(process.stderr.fd, `${words}\n`);
      } catch {} // Nobody is there to read it.
      process.exit(1);
    });
  }
}
