const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does `clear` if the process ends before this is called off: by `process.exit`, by an error that nobody catches, or by a
 * signal, which then takes its course. `clear` must be synchronous. Returns what calls it off.
 */
export function onEnding(clear: () => void): () => void {
  const callOff = () => {
    process.off('exit', clear);
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    callOff();
    try {
      clear();
    } finally {
      // Whoever else listens has the signal already; where nobody does, it ends the process as it would have.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  process.on('exit', clear);
  for (const signal of signals) process.on(signal, end);
  return callOff;
}
