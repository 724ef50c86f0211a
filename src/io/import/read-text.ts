import { createReadStream } from 'node:fs';
import { CallError } from '../call-error.ts';
import { isSystemError, plainReason } from '../plain-reason.ts';
import { ImportFault } from './import-fault.ts';

/**
 * A file's text piece by piece, without its byte-order mark.
 * @throws CallError when it cannot be opened, ImportFault when it is not UTF-8.
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      if (isFirst && isUtf16(chunk)) throw new ImportFault('it is in UTF-16, and not in UTF-8: save it as “CSV UTF-8” or with the encoding UTF-8', 1);
      isFirst = false;
      const text = decode(() => decoder.decode(chunk, { stream: true }), line, chunk);
      line += linesIn(text);
      if (text !== '') yield text;
    }
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
    throw new CallError(`“${file}” cannot be read: ${plainReason(thrown)}.`);
  }
  const rest = decode(() => decoder.decode(), line, Buffer.alloc(0));
  if (rest !== '') yield rest;
}

const isUtf16 = (chunk: Buffer): boolean => (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff) || (chunk.length > 1 && (chunk[0] === 0) !== (chunk[1] === 0));

function decode(decoded: () => string, line: number, chunk: Buffer): string {
  try {
    return decoded();
  } catch {
    // Lines before the first byte that is none are told by reading as far as it goes.
    const before = new TextDecoder('utf-8').decode(chunk);
    const until = before.indexOf('\uFFFD');
    throw new ImportFault('it is not UTF-8 here: save it with the encoding UTF-8', line + linesIn(before.slice(0, until < 0 ? before.length : until)));
  }
}

const linesIn = (text: string): number => text.split('\n').length - 1;
