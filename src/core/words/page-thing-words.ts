/** Actors, places and topics. */
export interface PageThingWords {
  /** Other spellings of a name. */
  alsoWritten(names: string): string;
  readonly actor: PageActorWords;
  readonly place: PagePlaceWords;
  readonly topic: PageTopicWords;
}

export interface PageActorWords {
  readonly title: string;
  readonly heading: string;
  readonly column: Readonly<Record<'name' | 'role' | 'says' | 'relays' | 'spokenOf', string>>;
  /** Labels: names follow. */
  readonly partOf: string;
  readonly members: string;
  contradictions(count: number): string;
  ofThemOwnWords(count: number): string;
  /** Headings of contradictions. */
  readonly against: string;
  readonly ownWords: string;
  readonly disputed: string;
  readonly disputes: string;
  readonly passedOn: string;
  readonly allContradictions: string;
  /** Headings of claims. */
  readonly says: string;
  readonly relays: string;
  readonly spokenOf: string;
  readonly noClaim: string;
}

export interface PagePlaceWords {
  readonly title: string;
  readonly lede: string;
  readonly mapOfPlaces: string;
  readonly map: string;
  readonly column: Readonly<Record<'name' | 'kind' | 'position' | 'reports', string>>;
  /** Labels: the names of places follow. */
  readonly within: string;
  readonly holds: string;
  readonly positionUnknown: string;
  positionFrom(source: string): string;
  readonly questions: string;
  readonly reports: string;
  readonly noReport: string;
}

export interface PageTopicWords {
  readonly title: string;
  readonly none: string;
  lede(reports: number): string;
  readonly all: string;
  readonly reports: string;
  readonly noReport: string;
}
