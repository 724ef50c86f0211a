/** All texts of a catalogue that need nothing to be filled in, those in sentences with links too. */
export function plainWords(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(plainWords) : [];
}
