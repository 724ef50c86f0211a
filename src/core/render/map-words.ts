import { isolate } from './isolate.ts';
import { plural } from './plural.ts';

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
}

const numbers = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

const english: MapWords = {
  drawing: (places) => `Map of ${plural(places, 'place')} by the number of reports that name them. The list of places says the same in words.`,
  symbol: (name, count, isApproximate) => `${isolate(name)}: ${plural(count, 'report')}${isApproximate ? ', position approximate' : ''}`,
  sign: (name, km) => `${isolate(name)} ${english.distance(km)}`,
  beyond: (km) => `about ${english.distance(km)} beyond the edge of this map`,
  distance: (km) => (km < 1 ? `${numbers.format(km * 1000)}\u00a0m` : `${numbers.format(km)}\u00a0km`),
  howToRead: ({ hasEmpty, hasApproximate, hasSigns }) =>
    [
      'The more reports name a place, the larger its circle.',
      hasEmpty ? 'Small and hollow: none does.' : '',
      hasApproximate ? 'Dashed: position approximate.' : '',
      hasSigns ? 'Arrow: beyond the edge, as far off as it says.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  scale: (off) => {
    if (off === null || off > 1) return 'The scale holds in the middle only.';
    if (off < 0.001) return 'The scale is true to within 0.1\u00a0%.';
    return `The scale holds in the middle and is wrong by up to ${numbers.format(off * 100)}\u00a0% at the edges.`;
  },
  limits: 'Places in reports; no borders and no lines of control are drawn.',
  sources: 'Where positions are from',
  withoutPosition: 'Without a known position:',
  others: (count) => `and ${plural(count, 'other')}`,
  leftOut: (count) => `${plural(count, 'other place')} with fewer reports ${count === 1 ? 'is' : 'are'} not shown.`,
};

const languages: Readonly<Record<string, MapWords>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function mapWords(locale: string): MapWords {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
