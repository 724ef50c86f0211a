import type { Entry } from '../core/model/entry.ts';
import { monthWords } from '../core/time/words.ts';
import type { Reading } from '../core/render/reference.ts';
import { catalogueOf } from '../core/words/languages.ts';
import { partOf } from './day-groups.ts';

/** How many reports one page lists; the home page holds all of them up to this number. */
export const reportsPerPage = 500;

/** A stretch of the list on pages of its own: a month, or the reports that no month holds. */
export interface ReportPart {
  /** `2023-02`, or `undated`. */
  readonly part: string;
  readonly name: string;
  readonly count: number;
  readonly pages: readonly (readonly Entry[])[];
}

/** The months over which the list continues; empty while the home page holds it all. */
export function reportParts(entries: readonly Entry[], { zone, locale }: Reading): ReportPart[] {
  if (entries.length <= reportsPerPage) return [];
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) {
    const part = partOf(entry.reported, zone);
    const list = parts.get(part);
    if (list === undefined) parts.set(part, [entry]);
    else list.push(entry);
  }
  return [...parts].map(([part, list]) => ({
    part,
    name: part === 'undated' ? catalogueOf(locale).page.list.undated : monthWords(part, { locale }),
    count: list.length,
    pages: Array.from({ length: Math.ceil(list.length / reportsPerPage) }, (_, page) =>
      list.slice(page * reportsPerPage, (page + 1) * reportsPerPage),
    ),
  }));
}
