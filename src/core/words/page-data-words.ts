/** A file of the data: its path below the root of the site, without the folder `data/`. */
export type DataFileName =
  | 'chronicle.json'
  | 'chronicle.schema.json'
  | 'chronicle.jsonl'
  | 'chronicle.jsonl.schema.json'
  | 'chronicle.jsonld'
  | 'entries.csv'
  | 'claims.csv'
  | 'figures.csv'
  | 'sources.csv'
  | 'citations.csv'
  | 'datapackage.json'
  | 'places.geojson'
  | 'places.kml'
  | 'calendar.ics'
  | 'sources.csl.json'
  | 'sources.bib'
  | 'sources.ris'
  | 'timelinejs.json'
  | 'timeline.mw'
  | 'feeds/entries.atom'
  | 'corrections.atom'
  | 'feeds/entries.json'
  | 'corrections.json';

/** What files have in common that stand under one heading. */
export type DataGroup = 'record' | 'tables' | 'places' | 'calendar' | 'citations' | 'timelines' | 'feeds';

/** What a file can hold many of. */
export type CountedThing = 'entries' | 'claims' | 'figures' | 'citations' | 'sources' | 'actors' | 'places' | 'questions' | 'corrections';

type Counts = Readonly<Record<CountedThing, number>>;

/** The page of the data. */
export interface PageDataWords {
  readonly title: string;
  lede(counts: Counts): string;
  licence(licence: string): string;
  readonly group: Readonly<Record<DataGroup, string>>;
  /** What is to be known of all files of a group. */
  readonly note: Readonly<Partial<Record<DataGroup, string>>>;
  readonly file: Readonly<Record<DataFileName, { readonly name: string; readonly description: string }>>;
  readonly counted: Readonly<Record<CountedThing, (count: number) => string>>;
  size(kilobytes: number): string;
  /** The link to the file that tells the shape of another. */
  readonly schema: string;
  /** Of what opens to show the first lines of a file. */
  readonly beginning: string;
  readonly together: string;
}
