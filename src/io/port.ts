import { CallError } from './call-error.ts';

/** A port number as it was given; 0 lets the system choose. @throws CallError when it is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CallError(`“${text}” is not a port.`, 'Give a number from 0 to 65535.');
}
