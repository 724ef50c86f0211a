import { watch } from 'node:fs';

// Editors write a file in several steps; one answer serves them all.
const settledAfter = 60;

/**
 * Calls `answer` when changes below the folders have settled, one call after the other; what it throws is written to the
 * terminal. Returns what ends the watch.
 */
export function onSettledChange(folders: readonly string[], answer: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let answering: Promise<void> = Promise.resolve();
  const changed = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      answering = answering.then(answer).catch((thrown: unknown) => void process.stderr.write(`${String(thrown)}\n`));
    }, settledAfter);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return () => {
    for (const watcher of watchers) watcher.close();
    if (timer !== null) clearTimeout(timer);
  };
}
