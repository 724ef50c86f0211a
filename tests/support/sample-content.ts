import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of a content folder, by their paths in it. */
export type ContentFiles = Map<string, string>;

/** One report of the sample: where it stands, and when it was made. */
export interface SampleEntry {
  readonly id: string;
  readonly reported: string;
  readonly title?: string;
  /** The id of the actor who says it; left out: the keeper. */
  readonly speaker?: string;
}

/** A small valid content without warnings: a lighthouse keeper's log, with as many reports as are given. */
export function sampleContent(entries: readonly SampleEntry[]): ContentFiles {
  const files: ContentFiles = new Map([
    ['site.yml', site],
    ['actors.yml', '- { id: keeper, name: The keeper, kind: person, side: shore }\n'],
    ['places.geojson', JSON.stringify({ type: 'FeatureCollection', features: [place] }, null, 2)],
    ['sources/log-book.yml', source],
  ]);
  for (const entry of entries) files.set(`entries/${entry.id}.md`, sampleEntry(entry));
  return files;
}

export const sampleEntry = ({ id, reported, title = `Log ${id}`, speaker = 'keeper' }: SampleEntry): string => `---
title: ${title}
occurred: unknown
reported: ${reported}
summary: The keeper writes that the lamp of ${id} burns.
places: [lighthouse]
topics: [lamp]
claims:
  - id: lamp
    statement: The lamp of ${id} burns.
    chain: [{ actor: ${speaker} }]
    cites: [{ source: log-book, locator: ${id} }]
---

The keeper of the [lighthouse](place:lighthouse) wrote a line [@log-book].
`;

/** Names for so many reports: `log-001`, `log-002` and on. */
export const sampleIds = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `log-${String(from + index).padStart(3, '0')}`);

const site = `title: The lamp
description: What the keeper of the lighthouse wrote down.
language: en
time-zone: Europe/Lisbon
period: 2021-03-01/2021-05-31
licence: CC0-1.0
sides: [{ id: shore, name: The shore }]
topics: [{ id: lamp, name: The lamp }]
metrics: []
`;

const place = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-9.5, 38.7] },
  properties: { id: 'lighthouse', name: 'The lighthouse', kind: 'other', precision: 'approximate' },
};

const source = `type: book
title: Log book
container-title: The lighthouse
issued: 2021
URL: https://lighthouse.example/log
language: en
archived: [{ url: "https://archive.example/lighthouse/log", datetime: 2021-06-01T00:00:00Z }]
`;

/** Writes the files below a folder, in their order. */
export async function writeContent(folder: string, files: Iterable<readonly [path: string, text: string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
