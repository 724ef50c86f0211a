import type * as z from 'zod';

/**
 * A definition with what it means, in the words of the documentation: Markdown that links to headings of `docs/content-format.md`, without
 * a full stop, and samples of what can stand there. The tables of that page, the schemas for editors and the hints of new files are made of it.
 */
export const told = <Schema extends z.ZodType>(definition: Schema, description: string, ...samples: unknown[]): Schema =>
  // Not `examples`: of what is read as something else, zod leaves them out of a JSON Schema.
  definition.meta({ description, ...(samples.length === 0 ? {} : { samples }) });

/** What {@link told} says, without Markdown: links give way to their text, and code stands in quotation marks, or in none. */
export const plainWords = (description: string, [open, close]: readonly [string, string] = ['“', '”']): string =>
  description.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`([^`]*)`/g, `${open}$1${close}`);

/** A sample as it stands in a file: `[a, b]`, `{ key: value }`; in JSON with quotation marks. */
export function sampleText(value: unknown, form: 'yaml' | 'json'): string {
  if (Array.isArray(value)) return `[${value.map((each) => sampleText(each, form)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return form === 'json' ? JSON.stringify(value) : String(value);
  return `{ ${Object.entries(value).map(([key, each]) => `${form === 'json' ? JSON.stringify(key) : key}: ${sampleText(each, form)}`).join(', ')} }`;
}
