import { sampleChronicle } from '../../layout/testing/sample-chronicle.ts';
import type { Actor } from '../../model/actor.ts';
import type { Chronicle } from '../../model/chronicle.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';

/** Anything of an entry, and of its one claim. */
export type SampleEntry = Partial<Omit<Entry, 'claims'>> & { readonly claim?: Partial<Claim> };

export interface SampleThings {
  readonly actors?: readonly Partial<Actor>[];
  readonly places?: readonly Partial<Place>[];
  readonly sources?: readonly Partial<Source>[];
  readonly site?: Partial<Chronicle['site']>;
}

/** A record with these entries, in this order, and these things; what is left out is empty. */
export function sampleRecord(told: readonly SampleEntry[], { actors = [], places = [], sources = [], site = {} }: SampleThings = {}): Chronicle {
  const plain = sampleChronicle(told.map((_, index) => ({ id: `entry-${index}`, title: '' })));
  const byId = new Map(plain.entries.map((entry) => [entry.id, entry]));
  const entries = told.map(({ claim = {}, ...entry }, index) => {
    const made = byId.get(`entry-${index}`) as Entry;
    const claims = made.claims.map((each) => ({ ...each, statement: '', chain: [], ...claim }));
    return { ...made, sides: [], claims, ...entry };
  });
  return {
    ...plain,
    site: { ...plain.site, ...site },
    entries,
    actors: actors.map((actor) => ({ id: '', name: '', names: {}, kind: 'person', role: null, side: '', memberOf: [], members: [], says: [], relays: [], spokenOf: [], ...actor })),
    places: places.map((place) => ({ id: '', name: '', names: {}, variants: [], kind: 'town', within: null, contains: [], longitude: null, latitude: null, source: null, precision: null, entries: [], ...place })),
    sources: sources.map((source) => ({ ...sampleSource, ...source })),
  };
}

const sampleSource: Source = {
  id: '',
  file: '',
  type: 'webpage',
  title: '',
  titleNote: null,
  author: [],
  containerTitle: null,
  publisher: null,
  issued: null,
  accessed: null,
  url: null,
  language: null,
  archived: [],
  derivedFrom: [],
  derivedSources: [],
  side: null,
  reliability: null,
  note: null,
  citedBy: [],
  carries: [],
};
