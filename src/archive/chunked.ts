import { open } from 'node:fs/promises';

/** Bytes of known length that can be read again and again, in chunks that do not depend on where they are kept. */
export interface Chunked {
  readonly size: number;
  /** Chunks of {@link chunkSize}, the last one shorter. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What is compressed as a stream depends on how it is cut, so that all of it is cut alike. */
export const chunkSize = 1024 * 1024;

export function bytesAsChunks(bytes: Uint8Array): Chunked {
  return {
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

export const textAsChunks = (text: string): Chunked => bytesAsChunks(Buffer.from(text, 'utf8'));

/** A file of this size, read when it is asked for; its chunks end where the file does, whatever the size said. */
export function fileAsChunks(file: string, size: number): Chunked {
  return {
    size,
    async *chunks() {
      const handle = await open(file, 'r');
      try {
        for (let isAtEnd = false; !isAtEnd; ) {
          const bytes = Buffer.allocUnsafe(Math.min(chunkSize, size + 1));
          let filled = 0;
          while (filled < bytes.length && !isAtEnd) {
            const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled);
            filled += bytesRead;
            isAtEnd = bytesRead === 0;
          }
          if (filled > 0) yield bytes.subarray(0, filled);
        }
      } finally {
        await handle.close();
      }
    },
  };
}

/** All of it in memory. */
export async function allBytes({ chunks }: Chunked): Promise<Uint8Array> {
  return joined(chunks());
}

export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
