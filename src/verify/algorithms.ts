/** Digests that RFC 8493 or readers of bags name, with the number of their hexadecimal digits. */
const lengths: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 };

export const isKnownAlgorithm = (name: string): boolean => Object.hasOwn(lengths, name);

/** Against somebody who changes files on purpose; two different files with one digest of the others can be made. */
export const isStrong = (name: string): boolean => isKnownAlgorithm(name) && name !== 'md5' && name !== 'sha1';

export const hexDigits = (name: string): number => lengths[name] ?? 0;
