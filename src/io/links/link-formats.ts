import { jsonLinks } from './link-formats/json.ts';
import type { LinkReport } from './link-formats/link-report.ts';
import { markdownLinks } from './link-formats/markdown.ts';
import { textLinks } from './link-formats/text.ts';

const formats = { text: textLinks, markdown: markdownLinks, json: jsonLinks } as const satisfies Record<string, (report: LinkReport) => string>;

export type LinkFormat = keyof typeof formats;

export const linkFormats = Object.keys(formats) as readonly LinkFormat[];

export const formatLinks = (report: LinkReport, format: LinkFormat): string => formats[format](report);
