const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'the folder is not empty',
  EEXIST: 'it exists already',
  ELOOP: 'its symbolic links lead round in a loop',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk reported an error',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this system or account allows',
  EROFS: 'the file system is read-only',
  EBUSY: 'it is in use',
  EXDEV: 'it lies on another file system',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'there is nothing behind it to read',
  ESTALE: 'the network file system lost it',
};

/** A failure that the operating system reported, as Node throws it. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

export const isSystemError = (thrown: unknown): thrown is SystemError =>
  thrown instanceof Error && typeof (thrown as Partial<SystemError>).code === 'string' && 'syscall' in thrown;

/** Why the operating system refused, in words without a path, to end a sentence with; anything else is thrown again. */
export function plainReason(thrown: unknown): string {
  if (!isSystemError(thrown)) throw thrown;
  return reasons[thrown.code] ?? `the system reports ${thrown.code}`;
}
