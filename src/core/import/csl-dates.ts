import { twoDigits, yearText } from '../time/calendar.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** A date of CSL-JSON 1.0.2 in EDTF; null: it says nothing that can be told so. */
export function edtfOfCsl(date: unknown): string | null {
  if (typeof date === 'string') return edtfIn(date);
  if (typeof date !== 'object' || date === null) return null;
  const { 'date-parts': parts, circa, season, literal, raw, edtf } = date as Record<string, unknown>;
  // Programs write the date as it was typed beside what they made of it, or alone.
  for (const text of [edtf, raw, parts === undefined ? literal : undefined]) {
    const found = typeof text === 'string' ? edtfIn(text) : null;
    if (found !== null) return found;
  }
  const points = Array.isArray(parts) ? parts.map(pointOf) : [];
  if (points.length === 0 || points.length > 2 || points.includes(null)) return null;
  const doubt = circa === undefined || circa === false || circa === 0 || circa === '' ? '' : '~';
  const [first = ''] = points as string[];
  if (points.length === 1 && /^[1-4]$/.test(String(season ?? '')) && /^-?\d{4}$/.test(first)) return edtfIn(`${first}-2${String(season)}${doubt}`);
  return edtfIn((points as string[]).map((point) => `${point}${doubt}`).join('/'));
}

/** A text that is a date in EDTF, as it is. */
function edtfIn(text: string): string | null {
  const parsed = parseEdtf(text.trim(), 'UTC');
  return 'span' in parsed && parsed.span.kind !== 'unknown' ? text.trim() : null;
}

function pointOf(parts: unknown): string | null {
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3) return null;
  const numbers = parts.map((part: unknown) => (typeof part === 'string' || typeof part === 'number' ? Number(part) : NaN));
  if (!numbers.every(Number.isInteger)) return null;
  const [told = 0, ...rest] = numbers;
  if (told === 0) return null;
  // Years of CSL count as in history, without a year 0; those of EDTF have one.
  const year = told < 0 ? told + 1 : told;
  return [yearText(year), ...rest.map(twoDigits)].join('-');
}
