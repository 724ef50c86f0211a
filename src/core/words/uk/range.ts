/** A dash stands close between two numbers (`20–26 лютого`), and with spaces between all else (`26 лютого – 1 березня`). */
export const ukRange = (start: string, end: string): string => (/^\d+$/.test(start) && /^\d/.test(end) ? `${start}–${end}` : `${start} – ${end}`);
