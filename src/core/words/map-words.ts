/** What a map can have beside plain symbols. */
export interface KindsOfSymbols {
  readonly hasEmpty: boolean;
  readonly hasApproximate: boolean;
  readonly hasSigns: boolean;
}

/** How a language says what a map says. */
export interface MapWords {
  /** The name of the whole drawing. */
  drawing(places: number): string;
  /** What a symbol says when it is pointed at. */
  symbol(name: string, count: number, isApproximate: boolean): string;
  /** What stands beside an arrow at the edge. */
  sign(name: string, km: number): string;
  /** How far a place lies beyond the edge, after what its symbol would say. */
  beyond(km: number): string;
  distance(km: number): string;
  /** How to read the symbols, of those that there are. */
  howToRead(kinds: KindsOfSymbols): string;
  /** How far the scale is wrong at the edges: 0.01 is one in a hundred; null: beyond all measure. */
  scale(off: number | null): string;
  /** What the map does not tell. */
  readonly limits: string;
  readonly sources: string;
  /** Begins the list of places that the map cannot show. */
  readonly withoutPosition: string;
  /** So many more in a list, and so many more that have a position and are not on the map. */
  others(count: number): string;
  leftOut(count: number): string;
  /** A position in decimal degrees. */
  position(latitude: number, longitude: number, isApproximate: boolean): string;
  readonly positionNotKnown: string;
}
