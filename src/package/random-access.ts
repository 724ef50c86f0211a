import { open } from 'node:fs/promises';
import { UnreadableFile } from './packed-file.ts';

/** Bytes that can be read from any place. */
export interface RandomAccess {
  readonly size: number;
  /** @throws UnreadableFile where there are not so many. */
  readonly read: (start: number, length: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export function accessToBytes(bytes: Buffer): RandomAccess {
  return {
    size: bytes.length,
    async read(start, length) {
      if (start < 0 || start + length > bytes.length) throw new UnreadableFile('ends too early');
      return bytes.subarray(start, start + length);
    },
    close: async () => {},
  };
}

/** @throws the system's error where the file cannot be opened. */
export async function accessToFile(path: string): Promise<RandomAccess> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    async read(start, length) {
      if (start < 0 || start + length > size) throw new UnreadableFile('ends too early');
      const buffer = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const { bytesRead } = await handle.read(buffer, done, length - done, start + done);
        if (bytesRead === 0) throw new UnreadableFile('changes while it is read');
        done += bytesRead;
      }
      return buffer;
    },
    close: () => handle.close(),
  };
}
