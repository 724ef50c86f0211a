import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nameFault, twinFaults } from './name-faults.ts';
import { packageLimits, UnreadableFile, type OpenPackage, type PackageFault, type PackageLimits, type PackedFile } from './packed-file.ts';

const chunkSize = 1024 * 1024;

/** The files below a folder. Links, devices and other things that are no files are faults; they are neither followed nor opened. */
export async function openFolder(folder: string, limits: PackageLimits = packageLimits): Promise<OpenPackage> {
  const files: PackedFile[] = [];
  const faults: PackageFault[] = [];
  const refuse = (path: string, message: string): void => void faults.push({ path, message });
  const folders = [''];
  let total = 0;
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const name of await listed(join(folder, below), (reason) => refuse(below as string, reason))) {
      const path = `${below}${name}`;
      const fault = nameFault(path);
      const found = await lstat(join(folder, path)).catch(() => null);
      if (fault !== null) refuse(path, fault);
      else if (found === null) refuse(path, 'cannot be looked at');
      else if (found.isSymbolicLink()) refuse(path, 'is a symbolic link, which is no file of a package');
      else if (found.isDirectory()) folders.push(`${path}/`);
      else if (!found.isFile()) refuse(path, 'is neither a file nor a folder');
      else {
        files.push(fileOnDisk(path, join(folder, path), found.size));
        total += found.size;
      }
    }
    if (files.length > limits.files || total > limits.allBytes) {
      return { files: [], faults: [{ path: '', message: `is larger than this program takes (${limits.files} files, ${limits.allBytes} bytes)` }], close: async () => {} };
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, faults: [...faults, ...twinFaults(files.map(({ path }) => path))], close: async () => {} };
}

async function listed(folder: string, refuse: (reason: string) => void): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    refuse(`cannot be listed (${codeOf(thrown)})`);
    return [];
  }
}

/** A file as one of a package. */
export function fileOnDisk(path: string, onDisk: string, size: number): PackedFile {
  return { path, size, onDisk, chunks: () => chunksOf(onDisk, size) };
}

async function* chunksOf(onDisk: string, size: number): AsyncIterable<Uint8Array> {
  let read = 0;
  try {
    const handle = await open(onDisk, 'r');
    try {
      while (true) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(chunkSize, Math.max(1, size - read))), 0);
        if (bytesRead === 0) break;
        read += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) throw new UnreadableFile(`cannot be read (${codeOf(thrown)})`);
    throw thrown;
  }
  if (read !== size) throw new UnreadableFile('changes while it is read');
}

const codeOf = (thrown: unknown): string => (thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'for a reason that is not known');
