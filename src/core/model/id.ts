import { codePointText } from './code-point.ts';

/** The longest id, in characters. */
export const longestId = 100;

const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What every id matches, as the text of a regular expression; with {@link longestId}, what is no id does not. */
export const idPattern = `^(?!${deviceName.source.slice(1)})${wellFormed.source.slice(1)}`;

export interface IdFault {
  readonly reason: string;
  /** The id as it should probably be written. */
  readonly nearest: string | null;
}

/**
 * Why a text is no id of the content format (`^[a-z0-9]+(-[a-z0-9]+)*$`, at most 100 characters, no device name of
 * Windows), or null if it is one.
 */
export function idFault(value: string): IdFault | null {
  if (value === '') return { reason: 'it is empty', nearest: null };
  if (value.length > longestId) return { reason: `it is longer than ${longestId} characters`, nearest: null };
  if (deviceName.test(value)) return { reason: 'Windows keeps this name for a device', nearest: `${value}-1` };
  if (wellFormed.test(value)) return null;
  return { reason: reasonFor(value), nearest: slugOf(value) };
}

function reasonFor(value: string): string {
  if (/[A-Z]/.test(value)) return 'it has capital letters';
  if (/^-|-$|--/.test(value)) return 'hyphens stand only one at a time between letters or digits';
  const odd = [...value].find((character) => !/[a-z0-9-]/.test(character)) ?? '';
  return `${visible(odd)} is not allowed in it`;
}

function visible(character: string): string {
  if (character === ' ') return 'a space';
  const codePoint = codePointText(character.codePointAt(0) ?? 0);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}”` : codePoint;
}

function slugOf(value: string): string | null {
  const slug = value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug !== '' && wellFormed.test(slug) && !deviceName.test(slug) ? slug : null;
}
