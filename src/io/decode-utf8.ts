import { isUtf8 } from 'node:buffer';
import type { Position } from '../core/model/problem.ts';

export type Decoded = { readonly text: string } | { readonly at: Position; readonly byte: string };

/**
 * Decodes UTF-8 without repairing anything. A byte-order mark stays in the text. Of bytes that are not UTF-8, the
 * position of the first ill-formed sequence and the byte that begins it, as `0xE9`.
 */
export function decodeUtf8(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const offset = firstIllFormed(bytes);
  const byte = `0x${bytes.subarray(offset, offset + 1).toString('hex').toUpperCase()}`;
  return { at: positionAfter(bytes.subarray(0, offset).toString('utf8')), byte };
}

function firstIllFormed(bytes: Uint8Array): number {
  let at = 0;
  for (let length = sequenceLength(bytes, at); length > 0; length = sequenceLength(bytes, at)) at += length;
  return at;
}

/** The length of the well-formed sequence that begins at `at` (Unicode, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0xff;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let index = 2; index < length; index += 1) if ((bytes[at + index] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

// Lines and columns are counted as the core counts them: without a byte-order mark, any of LF, CRLF and CR ending a line.
function positionAfter(text: string): Position {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
