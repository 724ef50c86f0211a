/** A moment in UTC to the second, as RFC 3339 has it: `2026-11-23T05:00:00Z`. */
export const momentText = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
