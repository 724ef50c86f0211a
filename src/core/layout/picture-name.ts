const longest = 60;

/**
 * The name of a file, without its ending, that says what is in it: of each part the letters and digits of any script, the
 * rest as hyphens.
 */
export function pictureName(parts: readonly string[]): string {
  const names = parts.map((part) => [...part.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, longest).join('').replace(/^-+|-+$/g, '').toLowerCase());
  return names.filter((name) => name !== '').join('_') || 'picture';
}
