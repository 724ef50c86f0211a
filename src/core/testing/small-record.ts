import { compile } from '../compile.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';

// Front matter and YAML are written as JSON here, which is YAML too.
type Fields = Readonly<Record<string, unknown>>;

const site = {
  title: 'A harbour',
  description: 'For the tests.',
  language: 'en',
  'time-zone': 'America/Halifax',
  licence: 'CC0-1.0',
  sides: [{ id: 'port', name: 'Port' }, { id: 'sea', name: 'Sea' }],
  metrics: [{ id: 'boats', name: 'boats' }, { id: 'calls', name: 'calls' }],
};
const actors = ['master', 'pilot', 'captain', 'wire'].map((id) => ({ id, name: `The ${id}`, kind: 'person', side: id === 'captain' ? 'sea' : 'port' }));
const places = ['quay', 'rock'].map((id) => ({ type: 'Feature', geometry: null, properties: { id, name: `The ${id}`, kind: 'other' } }));

/** What stands out in an entry; what is left out is usual. */
export interface SmallEntry extends Fields {
  readonly claims: readonly Fields[];
}

export interface SmallContent {
  readonly entries: Readonly<Record<string, SmallEntry>>;
  readonly sources?: Readonly<Record<string, Fields>>;
  readonly questions?: readonly Fields[];
}

/** A claim of the master, read in the log, with what stands out in it. */
export const smallClaim = (id: string, more: Fields = {}): Fields => ({ id, statement: `${id} is so.`, chain: [{ actor: 'master' }], cites: [{ source: 'log' }], ...more });

/** A record compiled from content that is told in a few words. Throws where it has an error. */
export function smallRecord({ entries, sources = {}, questions = [] }: SmallContent): Chronicle {
  const usual = { type: 'report', URL: 'https://example.org/', archived: [{ url: 'https://example.net/', datetime: '2019' }] };
  const entryText = (more: SmallEntry): string => `---\n${JSON.stringify({ title: 'A report', occurred: 'unknown', reported: '2019-11-03', summary: 'A report.', ...more })}\n---\n`;
  const { chronicle, problems } = compile([
    { path: 'site.yml', text: JSON.stringify(site) },
    { path: 'actors.yml', text: JSON.stringify(actors) },
    { path: 'places.geojson', text: JSON.stringify({ type: 'FeatureCollection', features: places }) },
    { path: 'questions.yml', text: JSON.stringify(questions) },
    ...Object.entries({ log: {}, ...sources }).map(([id, more]) => ({ path: `sources/${id}.yml`, text: JSON.stringify({ ...usual, title: `Title of ${id}`, 'container-title': `The ${id}`, ...more }) })),
    ...Object.entries(entries).map(([id, more]) => ({ path: `entries/${id}.md`, text: entryText(more) })),
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (chronicle === null || errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return chronicle;
}

export function entryIn({ entries }: Chronicle, id: string): Entry {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`No entry ${id}`);
  return entry;
}

export function claimIn(chronicle: Chronicle, entry: string, id: string): Claim {
  const claim = entryIn(chronicle, entry).claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`No claim ${entry}#${id}`);
  return claim;
}
