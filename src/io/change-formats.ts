import type { Comparison } from './change-formats/comparison.ts';
import { jsonChanges } from './change-formats/json.ts';
import { markdownChanges } from './change-formats/markdown.ts';
import { textChanges } from './change-formats/text.ts';

/** A comparison as one text that ends with a line break; as `text` it is empty where nothing changed. */
type Format = (comparison: Comparison) => string;

const formats = { text: textChanges, markdown: markdownChanges, json: jsonChanges } as const satisfies Record<string, Format>;

export type ChangeFormat = keyof typeof formats;

export const changeFormats = Object.keys(formats) as readonly ChangeFormat[];

export const formatChanges = (comparison: Comparison, format: ChangeFormat): string => formats[format](comparison);
