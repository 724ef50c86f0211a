import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchEvent, period, places, sides, topics } from './events.ts';

const eventsOfBook = 50;

/** The events as content of this project, by the paths of its files: each is a report of its day, with one claim and a source. */
export function contentOf(events: readonly BenchEvent[]): Map<string, string> {
  const named = (ids: readonly string[]) => ids.map((id) => `{ id: ${id}, name: The ${id} }`).join(', ');
  const files = new Map([
    ['site.yml', `title: A benchmark\ndescription: Made-up reports of a harbour.\nlanguage: en\ntime-zone: Europe/Lisbon\nperiod: ${period.join('/')}\nlicence: CC0-1.0\nsides: [${named(sides)}]\ntopics: [${named(topics)}]\nmetrics: []\n`],
    ['actors.yml', sides.map((id) => `- { id: the-${id}, name: The ${id}, kind: organisation, side: ${id} }\n`).join('')],
    ['places.geojson', JSON.stringify({ type: 'FeatureCollection', features: places.map(placeOf) })],
  ]);
  events.forEach((event, index) => {
    const book = `log-book-${Math.floor(index / eventsOfBook) + 1}`;
    files.set(`sources/${book}.yml`, source);
    files.set(`entries/${event.id}.md`, entryOf(event, book));
  });
  return files;
}

const placeOf = (id: string, index: number) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-9.5 + (index % 4) / 50, 38.7 + Math.floor(index / 4) / 50] },
  properties: { id, name: `The ${id}`, kind: 'other', precision: 'approximate' },
});

const source = `type: book
title: Log book
container-title: The harbour
issued: 2021
URL: https://harbour.example/log
language: en
archived: [{ url: "https://archive.example/harbour/log", datetime: 2024-01-01T00:00:00Z }]
`;

const entryOf = ({ id, title, first, last, side, topic, place }: BenchEvent, book: string): string => `---
title: ${title}
occurred: unknown
reported: ${first === last ? first : `${first}/${last}`}
summary: What the log book has of it.
places: [${places[place]}]
topics: [${topics[topic]}]
claims:
  - id: note
    statement: The log book has a note of it.
    chain: [{ actor: the-${sides[side]} }]
    cites: [{ source: ${book}, locator: ${id} }]
---

A line of the [log](place:${places[place]}) [@${book}].
`;

/**
 * Builds the site of the events below a folder, by the project's own command, and gives the folder of the site.
 * @throws Error with what the build said, when it fails.
 */
export async function buildOwnSite(events: readonly BenchEvent[], folder: string, project: string): Promise<string> {
  const content = join(folder, 'content');
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, 'entries'), { recursive: true });
  await mkdir(join(content, 'sources'));
  for (const [path, text] of contentOf(events)) await writeFile(join(content, path), text);
  const site = join(folder, 'site');
  const said: string[] = [];
  const status = await new Promise<number | null>((resolve, reject) => {
    const build = spawn(process.execPath, [join(project, 'scripts/build.ts'), '--content', content, '--out', site], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    build.stdout.on('data', (text) => said.push(String(text)));
    build.stderr.on('data', (text) => said.push(String(text)));
    build.on('error', reject);
    build.on('close', resolve);
  });
  if (status !== 0) throw new Error(`The build of ${events.length} events ended with ${status}:\n${said.join('')}`);
  return site;
}
